/** A line of the receipt: a sentence that opens to what is behind it, rows of the file above all. */

import { html, nothing, type TemplateResult } from '../core/template.ts';
import type { Behind } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Listed } from './session.ts';

export interface Line {
  /** Tells it from the others, so that it stays open when they change. */
  readonly key: string;
  /** What it is about, where the sentence does not say so. */
  readonly term?: string;
  readonly text: string;
  /** What can be changed here. */
  readonly control?: TemplateResult;
  /** The rows behind it, and the files that they are in. */
  readonly rows?: { readonly behind: Behind; readonly files: readonly number[] };
}

/** Where rows come from. */
export interface RowSource {
  readonly nameOf: (file: number) => string;
  readonly listed: (files: readonly number[], behind: Behind) => Listed;
  readonly fetch: (files: readonly number[], behind: Behind) => void;
  readonly download: (files: readonly number[], behind: Behind) => void;
}

export function linesTemplate(
  locale: Locale,
  source: RowSource,
  lines: readonly Line[],
): TemplateResult {
  return html`<div class="lines">
    ${lines.map((line) => ({ ...lineTemplate(locale, source, line), key: line.key }))}
  </div>`;
}

function lineTemplate(locale: Locale, source: RowSource, line: Line) {
  const sentence = html`${line.term ? html`<b>${line.term}</b> ` : nothing}${line.text}`;
  const { control, rows } = line;
  if (!control && !rows) return html`<p class="line">${sentence}</p>`;
  const open = ({ currentTarget }: Event) => {
    if (!rows || !(currentTarget as HTMLDetailsElement).open) return;
    const { rows: fetched, more } = source.listed(rows.files, rows.behind);
    if (fetched.length === 0 && more) source.fetch(rows.files, rows.behind);
  };
  return html`<details class="line" @toggle=${open}>
    <summary>${sentence}</summary>
    ${control ?? nothing}
    ${rows ? rowsTemplate(locale, source, rows, line.text) : nothing}
  </details>`;
}

function rowsTemplate(
  locale: Locale,
  source: RowSource,
  { files, behind }: NonNullable<Line['rows']>,
  name: string,
) {
  const { rows, more } = source.listed(files, behind);
  if (rows.length === 0) return nothing;
  const several = files.length > 1;
  const reasons = behind.code === 'set-aside';
  return html`
    <div class="scroll" tabindex="0" role="group" aria-label=${name}>
      <table class="rows">
        <thead>
          <tr>
            ${several ? html`<th scope="col">${locale.text('orders-file')}</th>` : nothing}
            <th scope="col" class="number">${locale.text('orders-line')}</th>
            ${reasons ? html`<th scope="col">${locale.text('orders-reason')}</th>` : nothing}
            <th scope="col">${locale.text('orders-row')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ file, line, reason, text, cut }) => html`<tr>
              ${several ? html`<td>${source.nameOf(file)}</td>` : nothing}
              <td class="number">${line}</td>
              ${reasons ? html`<td>${reason ? locale.text(`reason-${reason}`) : nothing}</td>` : nothing}
              <td><code>${text}${cut ? '…' : nothing}</code></td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      behind.code === 'line'
        ? nothing
        : html`<div class="tools">
            ${
              more
                ? html`<button type="button" @click=${() => source.fetch(files, behind)}>
                    ${locale.text('orders-more-rows')}
                  </button>`
                : nothing
            }
            <button type="button" @click=${() => source.download(files, behind)}>
              ${locale.text('orders-download-rows')}
            </button>
          </div>`
    }
  `;
}
