/** Buttons that turn the pages of a list. */

import { css, html, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.ts';

export interface Pages {
  /** The message that says which rows of how many are shown: its `$first`, `$last` and `$count`. */
  readonly label: string;
  /** The first row that is shown, counted from 0. */
  readonly from: number;
  readonly shown: number;
  readonly all: number;
  /** Rows of a page. */
  readonly size: number;
  readonly turn: (from: number) => void;
}

export function pagesTemplate(
  locale: Locale,
  { label, from, shown, all, size, turn }: Pages,
): TemplateResult {
  const button = (name: string, to: number, possible: boolean) =>
    html`<button
      type="button"
      aria-disabled=${possible ? 'false' : 'true'}
      @click=${() => possible && turn(to)}
    >
      ${locale.text(name)}
    </button>`;
  return html`<div class="pages">
    ${button('report-previous', from - size, from > 0)}
    <p class="status" role="status">
      ${locale.text(label, {
        first: locale.number(from + 1),
        last: locale.number(from + shown),
        count: locale.number(all),
      })}
    </p>
    ${button('report-following', from + size, from + shown < all)}
  </div>`;
}

export const pagesStyle = css`
  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-block: 0.5rem 1rem;
  }

  .pages .status {
    margin: 0;
    min-block-size: 0;
  }

  .pages [aria-disabled="true"] {
    color: var(--ink-soft);
    border-color: var(--line);
    cursor: default;
  }

  @media print {
    .pages .status {
      display: block;
    }
  }
`;
