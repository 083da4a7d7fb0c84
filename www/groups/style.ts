/** How groups and products look, beside the sheet of the report. */

import { css } from 'lit';

export const groupsStyle = css`
  .figures :is(th, td) {
    padding-inline-end: 1.25rem;
  }

  section > p {
    max-inline-size: var(--measure);
  }

  .figures tbody th {
    min-inline-size: min(10rem, 30vw);
    text-wrap: balance;
  }

  .figures small {
    display: block;
    color: var(--ink-soft);
    font-size: 0.9em;
  }

  .pairs td:nth-child(2) {
    min-inline-size: min(10rem, 30vw);
  }

  .figures thead .number {
    min-inline-size: 6rem;
  }

  :is(.more, .less) td:last-child {
    font-weight: 600;
  }

  .more td:last-child {
    color: var(--accent);
  }

  .less td:last-child {
    color: var(--wrong);
  }

  .costs input {
    font: inherit;
    color: inherit;
    inline-size: 8rem;
    min-block-size: 2.25rem;
    padding-inline: 0.5rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--field);
    text-align: end;
  }

  /* As wide as its sentence is easily read, in a table whose cells do not break. */
  .costs .refused {
    max-inline-size: 16rem;
    margin-block: 0.25rem;
    padding: 0;
    text-align: start;
    white-space: normal;
  }

  .costs tbody :is(th, td) {
    vertical-align: middle;
  }

  @media print {
    .costs input {
      display: none;
    }
  }
`;
