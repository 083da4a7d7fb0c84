/** The sheet that a customer's page is, over the report. */

import { css } from 'lit';

export const customerPageStyle = css`
  dialog {
    inline-size: min(58rem, 100vw - 1rem);
    max-inline-size: none;
    max-block-size: calc(100dvh - 1rem);
    padding: clamp(1rem, 4vw, 2.5rem);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    overscroll-behavior: contain;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  dialog h2 {
    margin-block: 1.25rem 0;
    overflow-wrap: anywhere;
  }

  dialog .figures tbody th {
    min-inline-size: 0;
    white-space: nowrap;
  }

  dialog > p {
    max-inline-size: var(--measure);
    margin-block-end: 0.75rem;
  }

  @media print {
    dialog {
      position: static;
      max-block-size: none;
      inline-size: auto;
      margin: 0;
      border: 0;
      padding: 0;
    }
  }
`;
