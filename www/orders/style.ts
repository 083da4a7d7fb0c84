/** How the screen looks; colours and fonts come from the page by custom properties. */

import { css } from 'lit';
import { edges } from '../shell/edges.ts';

export const ordersStyle = css`
  ${edges}

  :host {
    display: block;
    color: var(--ink);
  }

  * {
    box-sizing: border-box;
  }

  h1,
  h2,
  p,
  ul,
  dl,
  dd {
    margin: 0;
  }

  h1 {
    font: 600 clamp(1.9rem, 1.4rem + 2.4vw, 2.9rem) / 1.2 var(--serif);
    letter-spacing: -0.01em;
    margin-block-end: 0.5rem;
    text-wrap: balance;
  }

  h2 {
    font: var(--heading);
    margin-block-end: 0.75rem;
  }

  button,
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
    text-align: start;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--accent);
    color: var(--accent);
  }

  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--paper);
  }

  button.quiet {
    border-color: transparent;
    padding-inline: 0.5rem;
    color: var(--ink-soft);
  }

  button.quiet:hover {
    border-color: var(--accent);
    color: var(--accent);
  }

  button.primary:hover {
    background: var(--ink);
    border-color: var(--ink);
  }

  select {
    max-inline-size: 100%;
    min-inline-size: 13rem;
    min-block-size: 2.5rem;
    padding-inline: 0.5rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--field);
  }

  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }

  .lead,
  .help,
  .basis {
    max-inline-size: var(--measure);
    color: var(--ink-soft);
  }

  .lead {
    font-size: 1.1rem;
    margin-block-end: 1.5rem;
  }

  .help {
    font-size: 0.9rem;
  }

  /* A file in */
  .drop {
    display: grid;
    gap: 1rem;
    justify-items: center;
    padding: clamp(2rem, 8vw, 4.5rem) 1rem;
    margin-block-end: 1.25rem;
    border: 2px dashed var(--line-strong);
    border-radius: var(--radius);
    background: var(--field);
    text-align: center;
  }

  .drop.over {
    border-color: var(--accent);
    background: var(--tint);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    justify-content: center;
  }

  details {
    margin-block: 1.25rem;
  }

  summary {
    min-block-size: 2rem;
    color: var(--accent);
    cursor: pointer;
  }

  form {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    margin-block-start: 0.75rem;
  }

  textarea {
    inline-size: 100%;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--field);
  }

  .help + .help {
    margin-block-start: 0.5rem;
  }

  .file {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: start;
    justify-content: space-between;
    margin-block-start: 1rem;
    padding-block-start: 1rem;
    border-block-start: 3px solid var(--accent);
  }

  .table > * + * {
    margin-block-start: 0.75rem;
  }

  .file .tools {
    margin: 0;
  }

  .name {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    min-block-size: 2.5rem;
  }

  .name button {
    min-block-size: 2rem;
    min-inline-size: 2rem;
    padding: 0;
    text-align: center;
  }

  .file h2:focus {
    outline: none;
  }

  .file h2 {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .status {
    min-block-size: 1.6em;
    margin-block: 0.5rem;
    color: var(--ink-soft);
    font-size: 0.9rem;
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-block-end: 1.5rem;
  }

  progress {
    flex: 1 1 14rem;
    block-size: 0.75rem;
    accent-color: var(--accent);
  }

  .refusals {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    max-inline-size: var(--measure);
    margin-block: 1rem 2rem;
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--wrong);
  }

  /* The receipt */
  .headline {
    max-inline-size: 46rem;
    font: 400 clamp(1.35rem, 1.1rem + 1.2vw, 1.9rem) / 1.35 var(--serif);
    font-variant-numeric: lining-nums tabular-nums;
    margin-block: 1.25rem 1.5rem;
    text-wrap: pretty;
  }

  .lines {
    border-block-start: 1px solid var(--line);
    margin-block-end: 1.5rem;
  }

  .line {
    margin: 0;
    border-block-end: 1px solid var(--line);
  }

  p.line,
  .line > summary {
    min-block-size: 2.5rem;
    padding-block: 0.5rem;
    max-inline-size: none;
    color: var(--ink);
  }

  /* As far in as the sentences that open, which have a mark before them. */
  p.line {
    padding-inline-start: 1.15rem;
  }

  .line > summary {
    padding-inline-start: 1.15rem;
    text-indent: -1.15rem;
  }

  .line > summary:hover {
    color: var(--accent);
  }

  .line b {
    font-weight: 600;
    margin-inline-end: 0.35em;
  }

  details.line > :not(summary) {
    margin: 0 0 1rem 1.15rem;
  }

  .control {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.75rem;
    align-items: center;
    font-size: 0.9rem;
  }

  .policies {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 1.5rem;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .policies legend {
    padding: 0;
    font-weight: 600;
  }

  .policies label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2rem;
  }

  .policies input {
    inline-size: 1.15rem;
    block-size: 1.15rem;
    accent-color: var(--accent);
  }

  .rates {
    margin-block-end: 1.25rem;
  }

  .rates label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }

  .rates input {
    font: inherit;
    color: inherit;
    inline-size: 8rem;
    min-block-size: 2.5rem;
    padding-inline: 0.5rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--field);
  }

  .part {
    margin: 0;
    border-block-start: 1px solid var(--line);
    padding-block: 0.75rem;
  }

  .part > summary {
    color: var(--ink);
  }

  .part > summary b {
    margin-inline-end: 0.35em;
    overflow-wrap: anywhere;
  }

  .part > .lines {
    margin-block-start: 0.75rem;
  }

  section,
  .understood {
    margin-block: 2.5rem;
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--line);
  }

  .part .understood {
    margin-block: 1rem;
    padding: 0;
    border: 0;
  }

  .summary {
    border-block-start: 0;
    padding-block-start: 0;
    margin-block-start: 2rem;
  }

  .summary h2 {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
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

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 1.75rem 2.5rem;
    margin-block: 2rem;
  }

  dt {
    font-weight: 600;
  }

  dd {
    color: var(--ink-soft);
    font-size: 0.9rem;
  }

  dd.figure {
    font-family: var(--serif);
    font-size: 1.6rem;
    line-height: 1.35;
    color: var(--ink);
    font-variant-numeric: lining-nums tabular-nums;
  }

  .summary > .tools {
    margin-block-end: 0.6rem;
  }

  .question {
    max-inline-size: var(--measure);
    margin-block-end: 1.5rem;
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--second);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    margin-block-start: 0.75rem;
  }

  .onward {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    align-items: center;
    margin-block: 2rem;
  }

  .file + .control {
    margin-block-start: 0.75rem;
  }

  /* How it was read */
  .understood > summary {
    font: var(--heading);
    color: var(--ink);
  }

  .understood .lead {
    font-size: 1rem;
    margin-block: 0.5rem 1rem;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.45rem 0.75rem 0.45rem 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    font-size: 0.9rem;
  }

  thead th {
    color: var(--ink-soft);
  }

  tbody th {
    font-weight: 600;
  }

  .columns {
    table-layout: fixed;
  }

  .columns thead :nth-child(2) {
    inline-size: 36%;
  }

  td select {
    inline-size: 100%;
    min-inline-size: 9rem;
  }

  .samples span {
    display: block;
    overflow-wrap: anywhere;
  }

  .contradictions :is(th, td):first-child {
    padding-inline-start: 0.75rem;
  }

  .columns + .more {
    margin-block: 0.75rem;
  }

  .understood .lines {
    margin-block-start: 1.25rem;
  }

  /* Rows of the file */
  .scroll {
    max-block-size: 26rem;
    overflow: auto;
    margin-block-start: 1rem;
    border: 1px solid var(--line);
  }

  .rows :is(th, td) {
    padding-inline: 0.75rem;
  }

  .rows .number {
    inline-size: 5rem;
  }

  /* On a narrow screen the table scrolls rather than crush the rows. */
  .rows td:not(.number) {
    min-inline-size: 6rem;
    overflow-wrap: anywhere;
  }

  .rows code {
    display: block;
    min-inline-size: 15rem;
  }

  .rows :is(th, td):nth-child(3) {
    inline-size: 55%;
  }

  .rows thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--paper);
  }

  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  code {
    font-family: ui-monospace, monospace;
    font-size: 0.85rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  @media (width < 44rem) {
    .columns,
    .columns :is(tbody, tr, th, td) {
      display: block;
    }

    .columns thead {
      display: none;
    }

    .columns :is(th, td) {
      border: 0;
      padding: 0.15rem 0;
    }

    .columns tr {
      padding-block: 0.75rem;
      border-block-end: 1px solid var(--line);
    }
  }

  @media (forced-colors: active) {
    button.primary {
      border-width: 3px;
    }
  }

  /* What controls say on the screen, and what makes no sense without them. */
  .on-paper {
    display: none;
  }

  @media print {
    button,
    details:not(.line),
    .status,
    .scroll,
    .on-screen {
      display: none;
    }

    .on-paper {
      display: revert;
    }

    /* No heading alone at the foot of a page, and nothing cut in two. */
    h1,
    h2,
    h3,
    :is(h2, h3) + p:not(:last-child),
    caption,
    thead {
      break-after: avoid;
    }

    p,
    tr,
    li,
    dl > div {
      break-inside: avoid;
    }
  }
`;
