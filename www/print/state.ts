/** Printing the whole report: it is put together beside the page, printed, and taken away again. */

import type { Locale } from '../i18n/locale.ts';
import { outlook } from '../outlook/state.ts';
import type { PerennialPrintedReport, ScreenSettings } from './report.ts';

export class Printing extends EventTarget {
  /** While the report is being put together. */
  isBusy = false;

  /** Prints the report, each part as its screen is set. */
  async print(locale: Locale, settings: ScreenSettings): Promise<void> {
    if (this.isBusy) return;
    this.#turn(true);
    try {
      await settled();
      if (outlook.report?.answer.kind === 'forecast') await put(locale, settings);
    } finally {
      this.#turn(false);
    }
    print();
  }

  #turn(isBusy: boolean): void {
    this.isBusy = isBusy;
    this.dispatchEvent(new Event('change'));
  }
}

export const printing = new Printing();

/** Waits until what is expected has been worked out by the wishes of now. */
async function settled(): Promise<void> {
  while (outlook.progress) {
    await new Promise((resolve) => outlook.addEventListener('change', resolve, { once: true }));
  }
}

/** Puts the report beside the page, until it is printed. */
async function put(locale: Locale, settings: ScreenSettings): Promise<void> {
  await import('./report.ts');
  // Where a browser says nothing of the end of printing, the one before is still there.
  document.querySelector('perennial-printed-report')?.remove();
  const report = document.createElement('perennial-printed-report') as PerennialPrintedReport;
  report.locale = locale;
  report.settings = settings;
  document.body.append(report);
  await report.drawn();
  const { title } = document;
  // What browsers call the PDF.
  document.title = report.name;
  const putAway = () => {
    report.remove();
    document.title = title;
  };
  addEventListener('afterprint', putAway, { once: true });
}
