/** How the printed report looks, beside the sheets of its parts. */

import { css } from 'lit';

export const printStyle = css`
  header {
    margin-block-end: 1.5rem;
  }

  header .headline {
    max-inline-size: none;
    font-size: 1.1rem;
    margin-block: 0.5rem;
  }

  .made {
    font: 600 1.3rem / 1.3 var(--serif);
    color: var(--accent);
    padding-block-end: 0.4rem;
    margin-block-end: 2.5rem;
    border-block-end: 1px solid var(--line);
  }

  .files {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .terms {
    break-inside: avoid;
  }

  .terms dl {
    grid-template-columns: repeat(4, 1fr);
    gap: 0.75rem 2rem;
    margin-block: 0.75rem;
  }

  .chapter {
    font-size: 2rem;
    margin-block-start: 3.5rem;
    padding-block-end: 0.4rem;
    border-block-end: 3px solid var(--accent);
  }
`;
