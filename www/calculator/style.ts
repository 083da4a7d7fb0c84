/** How the calculator looks; colours and fonts come from around it by custom properties. */

import { css } from 'lit';

export const calculatorStyle = css`
  :host {
    display: block;
    container-type: inline-size;
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

  h2,
  .choices legend {
    font-family: var(--serif, inherit);
    font-size: 1.35em;
    font-weight: 600;
    line-height: 1.3;
    margin-block-end: 0.55em;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  button {
    min-block-size: 2.5em;
    padding: 0.4em 0.9em;
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
    min-block-size: 1.75em;
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
    font-size: 0.9em;
  }

  .lead {
    max-inline-size: var(--measure);
    margin-block-end: 1em;
  }

  .bench {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5em;
  }

  /* What has the focus scrolls clear of the answer at the edge. */
  .bench :is(input, select, textarea, button) {
    scroll-margin-block-end: 4.5em;
  }

  .peek {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
    margin-block-start: 1.25em;
    padding-block: 0.6em;
    border-block-start: 2px solid var(--accent);
    background: var(--paper);
    font-size: 0.9em;
  }

  .peek strong {
    font: 600 1.35em / 1.2 var(--serif);
    font-variant-numeric: lining-nums tabular-nums;
    overflow-wrap: anywhere;
    text-align: end;
  }

  @container (width >= 52em) {
    .bench {
      grid-template-columns: minmax(0, 1fr) minmax(0, 25em);
      gap: 4em;
    }

    .peek {
      display: none;
    }

    .answers {
      position: sticky;
      inset-block-start: 2em;
      align-self: start;
    }
  }

  /* What the merchant has at hand */
  .choices {
    display: grid;
    gap: 0.25em;
    margin-block-end: 2em;
  }

  .choices legend {
    padding: 0;
  }

  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.7em;
    align-items: baseline;
    padding: 0.45em 0.6em;
    border-inline-start: 3px solid transparent;
    cursor: pointer;
  }

  .choice:has(:checked) {
    border-inline-start-color: var(--accent);
    background: var(--tint);
  }

  .choice input {
    accent-color: var(--accent);
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    translate: 0 0.15em;
  }

  .choice .help {
    grid-column: 2;
  }

  .small-choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-end: 1.5em;
  }

  .small-choices legend {
    padding: 0;
    font-weight: 600;
    margin-block-end: 0.25em;
  }

  .small-choices label {
    display: flex;
    gap: 0.45em;
    align-items: center;
    min-block-size: 2em;
  }

  .small-choices input {
    accent-color: var(--accent);
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
  }

  /* Fields */
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: 1.1em 2.5em;
    margin-block-end: 1.5em;
  }

  .fields .small-choices {
    grid-column: 1 / -1;
    margin-block: 0.5em 0;
  }

  .field > label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.3em;
  }

  .optional {
    font-weight: 400;
    margin-inline-start: 0.4em;
  }

  .entry {
    display: flex;
    align-items: stretch;
    max-inline-size: 26em;
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
    flex: 1 1 6em;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.4em 0.75em;
    border: 0;
    background: none;
    font-size: 1.05em;
    font-variant-numeric: tabular-nums;
  }

  .entry textarea {
    resize: vertical;
  }

  .entry select {
    min-block-size: 2.75em;
    border: 0;
    border-inline-start: 1px solid var(--line);
    padding-inline: 0.6em;
    border-radius: 0 var(--radius) var(--radius) 0;
    background: var(--field);
  }

  .affix {
    align-self: center;
    color: var(--ink-soft);
    white-space: nowrap;
  }

  .entry .affix:first-child {
    padding-inline-start: 0.75em;
  }

  .entry .affix:not(:first-child) {
    padding-inline-end: 0.75em;
  }

  .field .help {
    margin-block-start: 0.3em;
    max-inline-size: 26em;
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
    gap: 0.6em;
    margin-block-end: 0.75em;
  }

  /* The answer */
  .answer {
    padding-block: 1.25em 1.5em;
    border-block-start: 3px solid var(--accent);
    border-block-end: 1px solid var(--line);
    min-block-size: 13em;
  }

  .eyebrow {
    color: var(--accent);
    font-weight: 600;
  }

  .value {
    font-family: var(--serif, inherit);
    font-size: clamp(2.2em, 1.2em + 5cqi, 3.75em);
    line-height: 1.15;
    letter-spacing: -0.01em;
    font-variant-numeric: lining-nums tabular-nums;
    overflow-wrap: anywhere;
    margin-block: 0.1em 0.15em;
  }

  .none {
    font-family: var(--serif, inherit);
    font-size: 2.4em;
    color: var(--line-strong);
  }

  ul.plain {
    list-style: none;
  }

  .notices {
    margin-block-start: 1em;
    padding-inline-start: 1.1em;
    display: grid;
    gap: 0.4em;
  }

  .answers .tools {
    margin-block-start: 1.25em;
  }

  /* Below the answer */
  section {
    margin-block-start: 3em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--line);
  }

  .steps ol {
    list-style: none;
    counter-reset: step;
    display: grid;
    gap: 1.4em;
    margin-block-end: 1em;
  }

  .steps li {
    counter-increment: step;
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
  }

  .steps li::before {
    content: counter(step);
    grid-row: 1 / span 3;
    color: var(--accent);
    font-family: var(--serif, inherit);
    font-size: 1.25em;
    line-height: 1.2;
  }

  .steps h3 {
    font-size: 1em;
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

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 1.75em 2.5em;
  }

  dt {
    font-weight: 600;
  }

  dd {
    color: var(--ink-soft);
  }

  dd.figure {
    font-family: var(--serif, inherit);
    font-size: 1.6em;
    line-height: 1.35;
    color: var(--ink);
    font-variant-numeric: lining-nums tabular-nums;
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-inline-start-color: Highlight;
    }
  }
`;
