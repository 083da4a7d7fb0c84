/** A part that goes by months, quarters or years. */

import type { Calendar } from '../core/types.ts';
import { ReportPart } from '../report/part.ts';
import { reportStyle } from '../report/style.ts';

export abstract class CalendarPart extends ReportPart {
  static override properties = { ...ReportPart.properties, calendar: { attribute: false } };

  static override styles = [...ReportPart.styles, reportStyle];

  protected override readonly asksAbout: readonly string[] = ['calendar'];

  declare calendar: Calendar;
}
