/** How the parts look that only the page's calculator has, and how it is printed. */

import { css } from 'lit';

export const pageCalculatorStyle = css`

  .copied {
    margin-block-start: 0.75em;
    min-block-size: 1.5em;
  }

  .by-hand {
    inline-size: 100%;
    padding: 0.5em;
    border: 1px solid var(--line-strong);
    background: var(--field);
  }

  .effects {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .effects :is(th, td) {
    padding: 0.45em 0.5em 0.45em 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    font-weight: 400;
  }

  .effects thead :is(th, td) {
    color: var(--ink-soft);
    font-size: 0.9em;
    vertical-align: bottom;
  }

  .effects .figure {
    text-align: end;
    white-space: nowrap;
  }

  .effects .bar {
    inline-size: 40%;
    padding-inline: 0.75em;
  }

  .effects svg {
    display: block;
    inline-size: 100%;
    block-size: 1.9em;
    overflow: visible;
  }

  .effects thead :is(.smaller, .larger)::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.4em;
    background: var(--second);
  }

  .effects thead .larger::before {
    background: var(--accent);
  }

  .effects rect.larger {
    fill: var(--accent);
  }

  .effects rect.smaller {
    fill: var(--second);
  }

  .effects line {
    stroke: var(--ink);
    stroke-width: 1px;
  }

  .lever {
    display: grid;
    grid-template-columns: minmax(7em, 1fr) auto;
    gap: 0.2em 1em;
    align-items: center;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--line);
  }

  .lever .name {
    font-weight: 600;
  }

  .lever input[type='range'] {
    grid-column: 1;
    inline-size: 100%;
    min-block-size: 1.75em;
    margin: 0;
    accent-color: var(--accent);
  }

  .lever .amount {
    display: flex;
    gap: 0.4em;
  }

  .lever .amount input {
    inline-size: 5em;
    min-block-size: 2.25em;
    padding: 0.2em 0.5em;
    text-align: end;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--field);
    font-variant-numeric: tabular-nums;
  }

  .lever .amount .affix {
    min-inline-size: 3.2em;
  }

  .lever .change {
    overflow-wrap: anywhere;
    color: var(--ink-soft);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
    grid-row: 1;
    grid-column: 2;
    text-align: end;
  }

  @container (width >= 52em) {
    .lever {
      grid-template-columns: 14em minmax(0, 1fr) auto 17em;
    }

    .lever :is(.change, input[type='range']) {
      grid-row: auto;
      grid-column: auto;
    }
  }

  .what-if .outcome {
    font-family: var(--serif, inherit);
    font-size: 1.35em;
    margin-block: 0.8em;
  }

  @container (width < 36em) {
    .effects thead {
      display: none;
    }

    .effects tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      padding-block: 0.6em;
      border-block-end: 1px solid var(--line);
    }

    .effects :is(th, td) {
      border: 0;
      padding: 0.1em 0;
    }

    .effects th {
      grid-column: 1 / -1;
    }

    .effects .figure {
      white-space: normal;
      overflow-wrap: anywhere;
      grid-row: 3;
      text-align: start;
    }

    .effects .figure:last-child {
      text-align: end;
    }

    .effects .bar {
      grid-column: 1 / -1;
      grid-row: 2;
      inline-size: auto;
      padding: 0;
    }
  }

  @media (forced-colors: active) {

    .effects rect {
      forced-color-adjust: none;
      fill: CanvasText;
    }

    .effects rect.smaller {
      fill: GrayText;
    }
  }

  /* One page: what was typed, what came of it, and how. */
  @media print {
    .bench {
      grid-template-columns: minmax(0, 1fr) 15em;
      gap: 1.5em;
    }

    .tools,
    .peek,
    .copied,
    .by-hand,
    .help,
    .optional,
    .note:not(.error),
    .small-choices,
    .choice:not(:has(:checked)),
    .field.empty,
    .lever:not(.changed),
    .lever input[type='range'],
    .what-if:not(.changed),
    .what-if button,
    .lead {
      display: none;
    }

    .choices {
      margin-block-end: 0.75em;
    }

    .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.5em 1.25em;
      margin: 0;
    }

    .field > label {
      margin: 0;
      font-weight: 400;
      color: var(--ink-soft);
    }

    .entry {
      border: 0;
      background: none;
    }

    .entry :is(input, select) {
      min-block-size: 0;
      padding: 0;
      flex: 0 0 auto;
      border: 0;
      background: none;
      appearance: none;
      field-sizing: content;
    }

    .entry select {
      padding-inline-start: 0.4em;
    }

    .entry .affix:first-child {
      padding-inline: 0 0.3em;
    }

    .answer {
      min-block-size: 0;
      padding-block: 0.5em;
    }

    .value {
      font-size: 2.2em;
    }

    section {
      margin-block-start: 0.9em;
      padding-block-start: 0.6em;
      break-inside: avoid;
    }

    h2 {
      margin-block-end: 0.35em;
    }

    dl {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 1em;
    }

    dd.figure {
      font-size: 1.2em;
    }

    .steps ol {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 0.5em 1.5em;
      margin: 0;
    }

    .steps li {
      align-content: start;
      grid-template-columns: 1.2em minmax(0, 1fr);
    }

    .effects :is(th, td) {
      padding-block: 0.1em;
    }

    .effects svg {
      block-size: 1em;
    }

    .lever {
      padding-block: 0.1em;
      grid-template-columns: 14em auto 17em;
    }

    .what-if .outcome {
      margin-block: 0.4em;
    }
  }
`;
