/** How groups and products look, beside the sheet of the report. */

import { css } from 'lit';

export const groupsStyle = css`
  .figures :is(th, td) {
    padding-inline-end: 1.25rem;
  }

  section > p {
    max-inline-size: var(--measure);
  }

  /* Names of groups and products may be of any length; the figures beside them are to be in sight. */
  .figures tbody th,
  :is(.pairs, .due) td:nth-child(2) {
    white-space: normal;
    overflow-wrap: anywhere;
    min-inline-size: min(10rem, 42vw);
    max-inline-size: 18rem;
  }

  .figures tbody th {
    text-wrap: balance;
  }

  .figures small {
    display: block;
    color: var(--ink-soft);
    font-size: 0.9em;
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

  /* What the screen keeps in one line, paper, which cannot be scrolled, may break. */
  @media screen {
    .figures small,
    .due td {
      white-space: nowrap;
    }
  }

  @media print {
    .costs input {
      display: none;
    }
  }
`;
