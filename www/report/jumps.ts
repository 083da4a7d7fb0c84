/** The parts of a long screen, each one step away. */

import { css, html, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.ts';
import { outlook } from '../outlook/state.ts';

/** A part of the screen: the message of its heading, its element, and whether it is there only with a forecast. */
export type Jump = readonly [heading: string, part: string, needs?: 'forecast'];

/** @param screen where the parts stand */
export function jumpsTemplate(
  locale: Locale,
  screen: ParentNode,
  jumps: readonly Jump[],
): TemplateResult {
  return html`<nav class="jumps" aria-labelledby="jumps">
    <p id="jumps">${locale.text('report-on-this-page')}</p>
    <ul>
      ${jumps
        .filter(([, , needs]) => !(needs && outlook.notYet))
        .map(
          ([heading, part]) => html`<li>
          <button type="button" @click=${() => jump(screen, part)}>${locale.text(heading)}</button>
        </li>`,
        )}
    </ul>
  </nav>`;
}

/**
 * Goes to the heading of a part. Not by a link: the fragment of the address holds the screen and its
 * settings.
 */
function jump(screen: ParentNode, part: string): void {
  const heading = screen.querySelector(part)?.shadowRoot?.querySelector('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: 'start' });
  heading.focus({ preventScroll: true });
}

export const jumpsStyle = css`
  .jumps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.25rem;
    align-items: baseline;
    margin-block: 0.75rem 1.5rem;
    font-size: 0.9rem;
  }

  .jumps p {
    flex: none;
    color: var(--ink-soft);
  }

  .jumps ul {
    flex: 1 1 16rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.25rem;
    padding: 0;
    list-style: none;
  }

  .jumps button {
    min-block-size: 2rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .jumps button:hover {
    text-decoration-thickness: 2px;
  }

  @media print {
    .jumps {
      display: none;
    }
  }
`;
