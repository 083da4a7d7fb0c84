/** How customers look, beside the sheets of the report. */

import { css } from 'lit';

export const customersStyle = css`
  section {
    margin-block: 3.5rem 0;
  }

  h3 {
    margin-block: 2rem 0.5rem;
  }

  .figures {
    inline-size: 100%;
  }

  .figures :is(th, td) {
    padding-inline-end: 1rem;
  }

  .figures td:not(.number),
  .figures thead th:not(.number, :first-child) {
    padding-inline-start: 1rem;
  }

  /* The sentence of a part is not the page's. */
  section:not(.summary) > .headline {
    font-size: clamp(1.15rem, 1.05rem + 0.6vw, 1.4rem);
    line-height: 1.45;
    margin-block: 0.25rem 1rem;
  }

  .tools + .help {
    margin-block-start: 0.75rem;
  }

  .figures tbody th {
    min-inline-size: min(10rem, 30vw);
    max-inline-size: 16rem;
    overflow-wrap: anywhere;
  }

  .tops tbody th {
    min-inline-size: 0;
  }

  /* As wide as it is, as far as that leaves room for the numbers. */
  tbody button.link {
    inline-size: max-content;
    max-inline-size: min(15rem, 42vw);
  }

  .controls {
    margin-block-start: 1rem;
  }

  .figures small {
    display: block;
    color: var(--ink-soft);
    font-size: 0.9em;
  }

  .figures .advice {
    display: block;
    min-inline-size: 11rem;
    max-inline-size: 24rem;
    font-weight: 400;
    color: var(--ink-soft);
    font-size: 0.95em;
    overflow-wrap: normal;
  }

  .late {
    color: var(--wrong);
    font-weight: 600;
  }

  /* A name that leads somewhere, a head that sorts. */
  button.link {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    font-weight: inherit;
    text-align: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
  }

  thead button.link {
    color: var(--ink-soft);
    text-decoration: none;
    overflow-wrap: normal;
  }

  button.link:hover {
    color: var(--accent);
    text-decoration: underline;
  }

  [aria-sort="ascending"] button::after {
    content: " ↑";
  }

  [aria-sort="descending"] button::after {
    content: " ↓";
  }

  th[aria-sort]:is([aria-sort="ascending"], [aria-sort="descending"]) button.link {
    color: var(--ink);
    font-weight: 600;
  }

  .controls input {
    inline-size: 9rem;
  }

  .controls input[type="search"] {
    inline-size: 14rem;
    max-inline-size: 100%;
  }

  [aria-disabled="true"] {
    color: var(--ink-soft);
    border-color: var(--line);
    cursor: default;
  }

  .figures tr.chosen :is(th, td) {
    background: var(--tint);
  }

  /* What can be done with the sentence above it. */
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }

  @media (width < 34rem) {
    .summary dl {
      grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
      gap: 1.25rem 1rem;
    }

    .summary dd.figure {
      font-size: 1.35rem;
    }
  }

  /* What the screen keeps in one line, paper, which cannot be scrolled, may break. */
  @media screen {
    .figures :is(td, small) {
      white-space: nowrap;
    }
  }

  /* Where there is room for it, an e-mail address is not broken. */
  @media screen and (width >= 60rem) {
    .figures tbody th {
      min-inline-size: 15.5rem;
    }
  }

  @media print {
    /* Chromium leaves buttons out of a head that it repeats on the next page. */
    button.link {
      display: contents;
      color: inherit;
      text-decoration: none;
    }

    .hint {
      display: none;
    }

    section {
      margin-block-start: 1.5rem;
    }

    .figures :is(th, td):not(:last-child) {
      padding-inline-end: 0.5rem;
    }

    .figures td:not(.number),
    .figures thead th:not(.number, :first-child) {
      padding-inline-start: 0.5rem;
    }

    .figures tbody th {
      min-inline-size: 9rem;
    }
  }
`;
