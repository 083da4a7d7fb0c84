/** Printing the whole report: it is put together beside the page, printed, and taken away again. */

import type { Locale } from '../i18n/locale.ts';
import type { ScreenSettings } from './report.ts';

export class Printing extends EventTarget {
  /** While the report is being put together. */
  isBusy = false;

  /** Prints the report, each part as its screen is set. */
  async print(locale: Locale, settings: ScreenSettings): Promise<void> {
    if (this.isBusy) return;
    this.#turn(true);
    const { PerennialPrintedReport } = await import('./report.ts');
    // Where a browser says nothing of the end of printing, the one before is still there.
    document.querySelector('perennial-printed-report')?.remove();
    const report = new PerennialPrintedReport();
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
    this.#turn(false);
    print();
  }

  #turn(isBusy: boolean): void {
    this.isBusy = isBusy;
    this.dispatchEvent(new Event('change'));
  }
}

export const printing = new Printing();
