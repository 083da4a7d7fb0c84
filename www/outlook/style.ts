/** How what is expected looks, beside the sheet of the screen that it stands on. */

import { css } from 'lit';

export const outlookStyle = css`
  :host {
    display: block;
  }

  h3 {
    font: 600 1.1rem / 1.35 var(--serif);
    margin: 0 0 0.5rem;
  }

  .outlook section {
    margin-block: 2rem;
    padding: 0;
    border: 0;
  }

  .outlook > div > .headline,
  .outlook section > .headline {
    font-size: clamp(1.2rem, 1.05rem + 0.7vw, 1.5rem);
    margin-block: 0.25rem 1rem;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.5rem;
    align-items: end;
    margin-block: 0.5rem 0.75rem;
  }

  .controls label {
    display: grid;
    gap: 0.25rem;
    font-size: 0.9rem;
  }

  .controls select {
    min-inline-size: 8rem;
  }

  .controls input {
    font: inherit;
    color: inherit;
    inline-size: 7rem;
    min-block-size: 2.5rem;
    padding-inline: 0.5rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--field);
  }

  .controls input[type="date"] {
    inline-size: 11rem;
  }

  .three {
    margin-block: 1rem;
  }

  .three .figure {
    font-size: clamp(1.9rem, 1.4rem + 2vw, 2.6rem);
    line-height: 1.25;
  }

  .basis + .basis {
    margin-block-start: 0.5rem;
  }

  perennial-chart {
    margin-block: 2rem;
  }

  .wide {
    overflow-x: auto;
    margin-block: 1rem;
  }

  /* A table may be wider than the window; what it is of can be read all the same. */
  caption {
    max-inline-size: calc(100vw - 2rem);
    text-align: start;
    color: var(--ink-soft);
    font-size: 0.9rem;
    padding-block-end: 0.4rem;
  }

  .figures {
    inline-size: auto;
    min-inline-size: min(100%, 40rem);
    font-variant-numeric: tabular-nums;
  }

  .figures :is(th, td) {
    padding-inline-end: 1.5rem;
  }

  .figures :is(th, td):last-child {
    padding-inline-end: 0;
  }

  /* So that a name of four Chinese signs is not set one below the other. */
  .figures tbody th {
    min-inline-size: 5.25em;
  }

  .figures thead th {
    vertical-align: bottom;
    /* What Chinese breaks anywhere, a narrow column would break at every sign. */
    word-break: keep-all;
  }

  .happened :is(th, td) {
    border-block-end-color: var(--line-strong);
    font-weight: 600;
  }

  .used th::before {
    content: "▸ ";
    color: var(--accent);
  }

  .used :is(th, td) {
    background: var(--tint);
  }

  .cautions {
    max-inline-size: var(--measure);
  }

  .cautions ul {
    display: grid;
    gap: 0.5rem;
    padding-inline-start: 1.1rem;
  }

  .parameter {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
    margin-inline-end: 0.75rem;
  }

  @media (width < 34rem) {
    .figures thead th {
      min-inline-size: 3.75em;
      word-break: normal;
    }

    .figures :is(th, td) {
      padding-inline-end: 0.75rem;
      font-size: 0.85rem;
    }
  }

  [aria-busy="true"] {
    opacity: 0.55;
  }

  @media print {
    .controls,
    .policies {
      display: none;
    }

    section {
      margin-block: 1.5rem;
      padding: 0;
      border: 0;
    }

    .wide {
      overflow: visible;
    }

    .figures {
      inline-size: 100%;
    }

    /* Sums of up to 12 signs fit in the letters of the report. */
    .figures :is(th, td) {
      padding-block: 0.3rem;
      font-size: calc(0.85rem * min(1, 24 / (12 + var(--sum-length, 0))));
    }

    .figures :is(th, td):not(:last-child) {
      padding-inline-end: 1rem;
    }

    perennial-chart {
      margin-block: 1.25rem;
    }

    /* What leads to a table or a chart stays before it, what is noted of one behind it. */
    :not(.wide, perennial-chart) + p:has(+ .wide, + .hint + .wide, + perennial-chart) {
      break-after: avoid;
    }

    :is(.wide, perennial-chart) + p {
      break-before: avoid;
    }

    /* A table goes on over the page with some rows on either side, never with one. */
    tbody tr:nth-child(-n + 3):not(:last-child) {
      break-after: avoid;
    }

    tbody tr:nth-last-child(-n + 3 of :not(.on-screen)):not(:first-child) {
      break-before: avoid;
    }
  }
`;
