/** Printing the whole report: it is put together beside the page, printed, and taken away again. */

import type { Locale } from '../i18n/locale.ts';
import { outlook } from '../outlook/state.ts';
import type { PerennialPrintedReport, ScreenSettings } from './report.ts';

/** What is to be done when the report was printed. */
export type AfterPrint = () => void;

export class Printing extends EventTarget {
  /** While the report is being put together. */
  isBusy = false;

  /** Prints the report, each part as its screen is set; of lists the beginning. */
  async print(locale: Locale, settings: ScreenSettings, after: AfterPrint): Promise<void> {
    if (this.isBusy) return;
    this.#turn(true);
    try {
      await settled();
      // Meanwhile its files may have been closed.
      if (outlook.report?.answer.kind !== 'forecast') return;
      await put(locale, settings, after);
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

/** Takes the report that was printed away again. */
let putAway = () => {};

/** Puts the report beside the page, until it is printed. */
async function put(locale: Locale, settings: ScreenSettings, after: AfterPrint): Promise<void> {
  await import('./report.ts');
  // Where a browser says nothing of the end of printing, the one before is still there.
  putAway();
  const report = document.createElement('perennial-printed-report') as PerennialPrintedReport;
  report.locale = locale;
  report.settings = settings;
  const { title } = document;
  putAway = () => {
    report.remove();
    document.title = title;
  };
  document.body.append(report);
  try {
    await report.drawn();
  } catch (error) {
    putAway();
    throw error;
  }
  // What browsers call the PDF.
  document.title = report.name;
  const printed = () => {
    putAway();
    after();
  };
  addEventListener('afterprint', printed, { once: true });
}
