/** What is chosen on the screen *Cohorts*, as its address has it. */

import type { Calendar } from '../core/types.ts';
import { calendars } from './periods.ts';

/** What the map of cohorts shows. */
export type Measure = 'retention' | 'revenue' | 'apv';

export const measures: readonly Measure[] = ['retention', 'revenue', 'apv'];

export function calendarIn(settings: URLSearchParams): Calendar {
  return calendars.find((calendar) => calendar === settings.get('by')) ?? 'months';
}

export function measureIn(settings: URLSearchParams): Measure {
  return measures.find((measure) => measure === settings.get('map')) ?? 'retention';
}

/** The settings with another one; the usual ones are left out. */
export function withSetting(
  settings: URLSearchParams,
  name: 'by' | 'map',
  value: Calendar | Measure,
): URLSearchParams {
  const changed = new URLSearchParams(settings);
  if (value === 'months' || value === 'retention') changed.delete(name);
  else changed.set(name, value);
  return changed;
}
