/** Buttons that hand out a part of the report, for spreadsheets and for programs. */

import { html, type TemplateResult } from 'lit';
import type { FileFormat, ReportFile } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { outlook } from '../outlook/state.ts';
import { save } from '../shell/save.ts';

export interface Download {
  /** The message that says what is handed out, and as what: its `$format`. */
  readonly label: string;
  /** How many, where the message says so. */
  readonly count?: number;
  readonly file: ReportFile;
  /** What the file is called, without what it is. */
  readonly name: string;
}

const formatNames: Record<FileFormat, string> = { csv: 'CSV', json: 'JSON' };

export function downloadTemplate(locale: Locale, download: Download): TemplateResult {
  const { label, count = 0 } = download;
  const said = (format: FileFormat) => locale.text(label, { count, format: formatNames[format] });
  return html`<button type="button" @click=${() => void take(download, 'csv')}>
      ${said('csv')}
    </button>
    <button
      type="button"
      class="quiet"
      aria-label=${said('json')}
      @click=${() => void take(download, 'json')}
    >
      ${formatNames.json}
    </button>`;
}

async function take({ file, name }: Download, format: FileFormat): Promise<void> {
  const contents = await outlook.download(file, format);
  if (contents) save(contents, `${name}.${format}`);
}
