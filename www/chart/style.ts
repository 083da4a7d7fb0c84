/** How a chart looks; fonts come from the page by custom properties. */

import { css, unsafeCSS } from 'lit';
import { edges } from '../shell/edges.ts';
import { properties } from './ink.ts';

export const chartStyle = css`
  ${edges}

  :host {
    ${unsafeCSS(properties('light'))}
    display: block;
    color: var(--chart-ink);
  }

  @media screen {
    :host {
      --chart-paper: var(--paper);
    }
  }

  @media screen and (prefers-color-scheme: dark) {
    :host {
      ${unsafeCSS(properties('dark'))}
    }
  }

  @media (forced-colors: active) {
    :host {
      ${unsafeCSS(properties('forced'))}
    }
  }

  figure,
  p {
    margin: 0;
  }

  /* Where charts stand side by side, what they have in common begins at one height: see ".small". */
  figure {
    display: grid;
    grid-template: subgrid / minmax(0, 1fr);
    grid-row: 1 / -1;
    row-gap: 0;
  }

  .title {
    font: 600 1.1rem / 1.35 var(--serif);
  }

  .summary {
    max-inline-size: var(--measure);
    margin-block: 0.25rem 1rem;
    color: var(--chart-soft);
  }

  .plot {
    position: relative;
    align-self: end;
    touch-action: pan-y;
  }

  .plot:focus-visible,
  button:focus-visible,
  summary:focus-visible,
  .scroll:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }

  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }

  .drawing text,
  .drawing tspan {
    white-space: pre;
  }

  .cursor {
    position: absolute;
    inset: 0;
    pointer-events: none;
    fill: none;
    stroke: var(--chart-ink);
    stroke-width: 1.5;
  }

  .cursor circle {
    fill: var(--chart-paper);
    stroke-width: 2;
  }

  .reading {
    min-block-size: 1.6em;
    margin-block-start: 0.5rem;
    font-size: 0.9rem;
    font-variant-numeric: tabular-nums;
  }

  /* It is said to those who come by the keyboard; others see what pointing does. */
  .hint {
    color: var(--chart-soft);
  }

  .plot:not(:focus-visible) + .reading .hint {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: start;
  }

  details {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }

  details[open] {
    flex-basis: 100%;
  }

  summary {
    min-block-size: 2rem;
    color: var(--accent);
    cursor: pointer;
    font-size: 0.9rem;
  }

  button {
    min-block-size: 2rem;
    padding: 0.2rem 0.7rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.9rem;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--accent);
    color: var(--accent);
  }

  .scroll {
    max-block-size: 24rem;
    margin-block: 0.5rem 0.75rem;
    overflow: auto;
  }

  table {
    border-collapse: collapse;
    font-size: 0.9rem;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: 0.4rem;
    color: var(--chart-soft);
    text-align: start;
  }

  th,
  td {
    padding: 0.3rem 1.25rem 0.3rem 0;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
  }

  th:first-child {
    text-align: start;
  }

  /* Names may be of any length; the figures beside them are to be in sight. */
  th {
    max-inline-size: 12rem;
    white-space: normal;
    overflow-wrap: break-word;
  }

  thead th {
    color: var(--chart-soft);
  }

  tbody th {
    min-inline-size: 8rem;
    font-weight: 600;
  }

  @media print {
    figure {
      break-inside: avoid;
    }

    .reading,
    .tools,
    .cursor {
      display: none;
    }
  }
`;
