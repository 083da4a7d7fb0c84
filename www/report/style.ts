/** How the report's screens look, beside the sheets of the orders and of what is expected. */

import { css } from 'lit';

export const reportStyle = css`
  h3 {
    margin-block-start: 2.5rem;
  }

  .said {
    max-inline-size: 46rem;
    font: 400 clamp(1.15rem, 1.05rem + 0.6vw, 1.4rem) / 1.45 var(--serif);
    font-variant-numeric: lining-nums tabular-nums;
    margin-block: 0.25rem 1rem;
    text-wrap: pretty;
  }

  .wide:focus-visible {
    outline-offset: 0;
  }

  /* Paper cannot be scrolled: there a table may break what the screen keeps in one line. */
  @media screen {
    .wide :is(th, td) {
      white-space: nowrap;
    }
  }

  .wide thead th {
    white-space: normal;
    min-inline-size: 4.5rem;
  }

  /* A long table, in a window of its own. */
  .tall {
    max-block-size: 26rem;
    overflow: auto;
    border-block-end: 1px solid var(--line);
  }

  .tall thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--paper);
  }

  /* Charts of one kind in twos: in one row what they say, in the next what they draw, and so on. */
  .small {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
    gap: 0 2.5rem;
    margin-block: 2rem;
  }

  .small perennial-chart {
    display: grid;
    grid-template: subgrid / minmax(0, 1fr);
    grid-row: span 4;
    min-inline-size: 0;
    margin-block: 0 2rem;
  }

  .wordy tbody th {
    white-space: normal;
    min-inline-size: 8rem;
  }

  .note {
    font-size: 0.9rem;
    color: var(--ink-soft);
    max-inline-size: var(--measure);
  }

  .unit {
    display: flex;
    gap: 0.4rem;
    align-items: baseline;
  }

  @media print {
    .tall {
      max-block-size: none;
    }

    /* The name of a period is short, and there are many. */
    .tall tbody th {
      white-space: nowrap;
    }

    .tall :is(th, td):not(:last-child) {
      padding-inline-end: 0.5rem;
    }
  }
`;
