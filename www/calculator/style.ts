/** How the calculator looks; colours and fonts come from the page by custom properties. */

import { css } from 'lit';

export const calculatorStyle = css`
  :host {
    display: block;
    color: var(--ink);
    overflow-wrap: break-word;
  }

  * {
    box-sizing: border-box;
  }

  h2,
  h3,
  p,
  ol,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  h2 {
    font: var(--heading);
    margin-block-end: 0.75rem;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  button {
    min-block-size: 2.5rem;
    padding: 0.4rem 0.9rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper);
    cursor: pointer;
  }

  button:hover:not(:disabled) {
    border-color: var(--accent);
    color: var(--accent);
  }

  button:disabled {
    color: var(--ink-soft);
    cursor: default;
  }

  button.link {
    min-block-size: 1.75rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-align: start;
  }

  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }

  .help,
  .note,
  .optional,
  .basis,
  .lead {
    color: var(--ink-soft);
    font-size: 0.9rem;
  }

  .lead {
    max-inline-size: var(--measure);
    margin-block-end: 1rem;
  }

  .bench {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5rem;
  }

  /* Where the answer stands below the fields, its value stays in sight while they are filled in. */
  /* What has the focus scrolls clear of the answer at the edge. */
  .bench :is(input, select, textarea, button) {
    scroll-margin-block-end: 4.5rem;
  }

  .peek {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1rem;
    margin-block-start: 1.25rem;
    padding-block: 0.6rem;
    border-block-start: 2px solid var(--accent);
    background: var(--paper);
    font-size: 0.9rem;
  }

  .peek strong {
    font: 600 1.35rem / 1.2 var(--serif);
    font-variant-numeric: lining-nums tabular-nums;
    overflow-wrap: anywhere;
    text-align: end;
  }

  @media (width >= 60rem) {
    .bench {
      grid-template-columns: minmax(0, 1fr) minmax(0, 25rem);
      gap: 4rem;
    }

    .peek {
      display: none;
    }

    .answers {
      position: sticky;
      inset-block-start: 2rem;
      align-self: start;
    }
  }

  /* What the merchant has at hand */
  .choices {
    display: grid;
    gap: 0.25rem;
    margin-block-end: 2rem;
  }

  .choices legend {
    padding: 0;
    margin-block-end: 0.5rem;
    font: var(--heading);
  }

  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.7rem;
    align-items: baseline;
    padding: 0.45rem 0.6rem;
    border-inline-start: 3px solid transparent;
    cursor: pointer;
  }

  .choice:has(:checked) {
    border-inline-start-color: var(--accent);
    background: var(--tint);
  }

  .choice input {
    accent-color: var(--accent);
    inline-size: 1.1rem;
    block-size: 1.1rem;
    margin: 0;
    translate: 0 0.15rem;
  }

  .choice .help {
    grid-column: 2;
  }

  .small-choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin-block-end: 1.5rem;
  }

  .small-choices legend {
    padding: 0;
    font-weight: 600;
    margin-block-end: 0.25rem;
  }

  .small-choices label {
    display: flex;
    gap: 0.45rem;
    align-items: center;
    min-block-size: 2rem;
  }

  .small-choices input {
    accent-color: var(--accent);
    inline-size: 1.1rem;
    block-size: 1.1rem;
    margin: 0;
  }

  /* Fields */
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
    gap: 1.1rem 2.5rem;
    margin-block-end: 1.5rem;
  }

  .fields .small-choices {
    grid-column: 1 / -1;
    margin-block: 0.5rem 0;
  }

  .field > label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.3rem;
  }

  .optional {
    font-weight: 400;
    margin-inline-start: 0.4rem;
  }

  .entry {
    display: flex;
    align-items: stretch;
    max-inline-size: 26rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--field);
  }

  .entry:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 1px;
  }

  .entry input:focus-visible,
  .entry textarea:focus-visible {
    outline: none;
  }

  .entry.wrong {
    border-color: var(--wrong);
  }

  .entry input,
  .entry textarea {
    flex: 1 1 6rem;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    padding: 0.4rem 0.75rem;
    border: 0;
    background: none;
    font-size: 1.05rem;
    font-variant-numeric: tabular-nums;
  }

  .entry textarea {
    resize: vertical;
  }

  .entry select {
    min-block-size: 2.75rem;
    border: 0;
    border-inline-start: 1px solid var(--line);
    padding-inline: 0.6rem;
    border-radius: 0 var(--radius) var(--radius) 0;
    background: var(--field);
  }

  .affix {
    align-self: center;
    color: var(--ink-soft);
    white-space: nowrap;
  }

  .entry .affix:first-child {
    padding-inline-start: 0.75rem;
  }

  .entry .affix:not(:first-child) {
    padding-inline-end: 0.75rem;
  }

  .field .help {
    margin-block-start: 0.3rem;
    max-inline-size: 26rem;
  }

  .note {
    min-block-size: 1.4em;
  }

  .note.error {
    color: var(--wrong);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    margin-block-end: 0.75rem;
  }

  /* The answer */
  .answer {
    padding-block: 1.25rem 1.5rem;
    border-block-start: 3px solid var(--accent);
    border-block-end: 1px solid var(--line);
    min-block-size: 13rem;
  }

  .eyebrow {
    color: var(--accent);
    font-weight: 600;
  }

  .value {
    font-family: var(--serif);
    font-size: clamp(2.4rem, 1.4rem + 5vw, 3.75rem);
    line-height: 1.15;
    letter-spacing: -0.01em;
    font-variant-numeric: lining-nums tabular-nums;
    overflow-wrap: anywhere;
    margin-block: 0.35rem 0.5rem;
  }

  .none {
    font-family: var(--serif);
    font-size: 2.4rem;
    color: var(--line-strong);
  }

  ul.plain {
    list-style: none;
  }

  .notices {
    margin-block-start: 1rem;
    padding-inline-start: 1.1rem;
    display: grid;
    gap: 0.4rem;
  }

  .answers .tools {
    margin-block-start: 1.25rem;
  }

  .copied {
    margin-block-start: 0.75rem;
    min-block-size: 1.5em;
  }

  .by-hand {
    inline-size: 100%;
    padding: 0.5rem;
    border: 1px solid var(--line-strong);
    background: var(--field);
  }

  /* Below the answer */
  section {
    margin-block-start: 3rem;
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--line);
  }

  .steps ol {
    list-style: none;
    counter-reset: step;
    display: grid;
    gap: 1.4rem;
    margin-block-end: 1rem;
  }

  .steps li {
    counter-increment: step;
    display: grid;
    grid-template-columns: 2rem minmax(0, 1fr);
  }

  .steps li::before {
    content: counter(step);
    grid-row: 1 / span 3;
    color: var(--accent);
    font-family: var(--serif);
    font-size: 1.25rem;
    line-height: 1.2;
  }

  .steps h3 {
    font-size: 1rem;
    font-weight: 600;
  }

  .steps .words {
    color: var(--ink-soft);
  }

  .steps .numbers {
    font-variant-numeric: tabular-nums;
  }

  .steps .headline strong {
    border-block-end: 2px solid var(--accent);
  }

  .effects {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .effects :is(th, td) {
    padding: 0.45rem 0.5rem 0.45rem 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    font-weight: 400;
  }

  .effects thead :is(th, td) {
    color: var(--ink-soft);
    font-size: 0.9rem;
    vertical-align: bottom;
  }

  .effects .figure {
    text-align: end;
    white-space: nowrap;
  }

  .effects .bar {
    inline-size: 40%;
    padding-inline: 0.75rem;
  }

  .effects svg {
    display: block;
    inline-size: 100%;
    block-size: 1.9rem;
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
    grid-template-columns: minmax(7rem, 1fr) auto;
    gap: 0.2rem 1rem;
    align-items: center;
    padding-block: 0.6rem;
    border-block-end: 1px solid var(--line);
  }

  .lever .name {
    font-weight: 600;
  }

  .lever input[type='range'] {
    grid-column: 1;
    inline-size: 100%;
    min-block-size: 1.75rem;
    margin: 0;
    accent-color: var(--accent);
  }

  .lever .amount {
    display: flex;
    gap: 0.4rem;
  }

  .lever .amount input {
    inline-size: 5rem;
    min-block-size: 2.25rem;
    padding: 0.2rem 0.5rem;
    text-align: end;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--field);
    font-variant-numeric: tabular-nums;
  }

  .lever .amount .affix {
    min-inline-size: 3.2rem;
  }

  .lever .change {
    overflow-wrap: anywhere;
    color: var(--ink-soft);
    font-size: 0.9rem;
    font-variant-numeric: tabular-nums;
    grid-row: 1;
    grid-column: 2;
    text-align: end;
  }

  @media (width >= 60rem) {
    .lever {
      grid-template-columns: 14rem minmax(0, 1fr) auto 17rem;
    }

    .lever :is(.change, input[type='range']) {
      grid-row: auto;
      grid-column: auto;
    }
  }

  .what-if .outcome {
    font-family: var(--serif);
    font-size: 1.35rem;
    margin-block: 1.1rem;
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 1.75rem 2.5rem;
  }

  dt {
    font-weight: 600;
  }

  dd {
    color: var(--ink-soft);
  }

  dd.figure {
    font-family: var(--serif);
    font-size: 1.6rem;
    line-height: 1.35;
    color: var(--ink);
    font-variant-numeric: lining-nums tabular-nums;
  }

  @media (width < 40rem) {
    .effects thead {
      display: none;
    }

    .effects tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      padding-block: 0.6rem;
      border-block-end: 1px solid var(--line);
    }

    .effects :is(th, td) {
      border: 0;
      padding: 0.1rem 0;
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
    .choice:has(:checked) {
      border-inline-start-color: Highlight;
    }

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
      grid-template-columns: minmax(0, 1fr) 15rem;
      gap: 1.5rem;
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
      margin-block-end: 0.75rem;
    }

    .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.5rem 1.25rem;
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
      padding-inline-start: 0.4rem;
    }

    .entry .affix:first-child {
      padding-inline: 0 0.3rem;
    }

    .answer {
      min-block-size: 0;
      padding-block: 0.5rem;
    }

    .value {
      font-size: 2.2rem;
    }

    section {
      margin-block-start: 0.9rem;
      padding-block-start: 0.6rem;
      break-inside: avoid;
    }

    h2 {
      margin-block-end: 0.35rem;
    }

    dl {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 1rem;
    }

    dd.figure {
      font-size: 1.2rem;
    }

    .steps ol {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 0.5rem 1.5rem;
      margin: 0;
    }

    .steps li {
      align-content: start;
      grid-template-columns: 1.2rem minmax(0, 1fr);
    }

    .effects :is(th, td) {
      padding-block: 0.1rem;
    }

    .effects svg {
      block-size: 1rem;
    }

    .lever {
      padding-block: 0.1rem;
      grid-template-columns: 14rem auto 17rem;
    }

    .what-if .outcome {
      margin-block: 0.4rem;
    }
  }
`;
