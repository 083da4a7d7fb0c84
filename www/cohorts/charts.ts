/** What is drawn of cohorts. */

import { countAxis, moneyAxis, shareAxis } from '../chart/axes.ts';
import type { HeatChart, LineChart, NumberAxis, Series } from '../chart/description.ts';
import type { Age, Calendar, Cohort, Cohorts, Continuation } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { date } from '../orders/format.ts';
import { rangeText, roughMoney, roughShare } from '../outlook/format.ts';
import { periodName, shown } from './periods.ts';
import type { Measure } from './settings.ts';

/** What is known of cohorts by a calendar. */
export interface Lives {
  readonly calendar: Calendar;
  readonly cohorts: Cohorts;
  /** How they are expected to go on; `null` where nothing can be expected yet. */
  readonly continuation: readonly Continuation[] | null;
}

/** As many lines as stay apart. */
const lines = 5;

/** Ages that a sentence tells of beside the first: a year, or three, as far as they are known. */
const later: Record<Calendar, number> = { months: 12, quarters: 4, years: 3 };

/** The cohorts of which something is known: not those of a period that is not over. */
export function cohortsKnown({ cohorts }: Cohorts): readonly Cohort[] {
  return cohorts.filter(({ ages }) => ages.length > 0);
}

/** As many of them as can be taken in. */
export function cohortsShown(cohorts: Cohorts): readonly Cohort[] {
  return cohortsKnown(cohorts).slice(-shown);
}

/** Cohorts by age: who bought again, what they brought, or what an order came to. */
export function ageChart(locale: Locale, lives: Lives, measure: Measure): HeatChart {
  const { calendar, cohorts } = lives;
  // Everybody bought in the period in which they came.
  const from = measure === 'retention' ? 1 : 0;
  const rows = cohortsShown(cohorts).filter(({ ages }) => ages.length > from);
  const longest = Math.max(...rows.map(({ ages }) => ages.length));
  const ages = Array.from({ length: longest }, (_, age) => age).slice(from, shown + 1);
  const cells = rows.map((cohort) => ages.map((age) => known(cohort.ages[age], measure)));
  return {
    kind: 'heat',
    title: locale.text(`cohorts-map-${measure}`),
    summary: ageSummary(locale, lives, measure),
    rows: {
      label: locale.text('cohorts-cohort'),
      names: rows.map(({ first }) => periodName(locale, calendar, first)),
    },
    columns: {
      label: locale.text(`cohorts-age-${calendar}`),
      names: ages.map((age) => locale.number(age)),
    },
    value: axisOf(locale, measure, cells),
    cells,
  };
}

function known(age: Age | undefined, measure: Measure): number | null {
  if (!age) return null;
  if (measure === 'retention') return age.retention;
  const money = measure === 'revenue' ? age.cumulative : age.apv;
  return money === null ? null : Number(money);
}

function axisOf(
  locale: Locale,
  measure: Measure,
  cells: readonly (readonly (number | null)[])[],
): NumberAxis {
  const label = locale.text(`cohorts-map-${measure}`);
  if (measure !== 'retention') return moneyAxis(locale, label);
  return shareAxis(locale, label, [0, Math.max(...cells.flat().map((cell) => cell ?? 0))]);
}

function ageSummary(locale: Locale, { calendar, cohorts }: Lives, measure: Measure): string {
  if (measure === 'retention') {
    const { retention } = cohorts;
    const last = Math.min(later[calendar], retention.length - 1);
    const next = roughShare(locale, retention[1] ?? 0);
    if (last < 2) return locale.text(`cohorts-retention-next-${calendar}`, { next });
    return locale.text(`cohorts-retention-${calendar}`, {
      next,
      later: roughShare(locale, retention[last] ?? 0),
      age: locale.number(last),
    });
  }
  const [cohort] = cohortsShown(cohorts);
  const first = cohort?.ages[0];
  const last = cohort?.ages.at(-1);
  if (!cohort || !first || !last) return '';
  const money = (age: Age) => {
    const value = known(age, measure);
    return value === null ? '–' : locale.money(value);
  };
  return locale.text(`cohorts-${measure}-summary`, {
    cohort: periodName(locale, calendar, cohort.first),
    first: money(first),
    later: money(last),
    age: locale.text(`cohorts-at-${calendar}`, { age: locale.number(cohort.ages.length - 1) }),
  });
}

/** The cohorts whose course is drawn: from the first to the last, evenly apart. */
export function cohortsDrawn(cohorts: Cohorts): readonly Cohort[] {
  const all = cohortsShown(cohorts);
  const apart = (all.length - 1) / (lines - 1);
  const places = Array.from({ length: lines }, (_, line) => Math.round(line * apart));
  return all.filter((_, place) => places.includes(place));
}

/** What customers have brought by age, and are expected to bring. */
export function courseChart(locale: Locale, lives: Lives): LineChart {
  const { calendar, cohorts } = lives;
  const drawn = cohortsDrawn(cohorts);
  const { to_pay_back } = cohorts;
  return {
    kind: 'lines',
    title: locale.text(lives.continuation ? 'cohorts-course' : 'cohorts-map-revenue'),
    summary: courseSummary(locale, lives, drawn.at(-1)),
    x: countAxis(locale, locale.text(`cohorts-age-${calendar}`)),
    y: moneyAxis(locale, locale.text('cohorts-brought')),
    series: drawn.map((cohort) => course(locale, lives, cohort)),
    ...(to_pay_back && {
      levels: [
        {
          value: to_pay_back,
          label: locale.text('cohorts-to-pay-back', { money: locale.money(to_pay_back) }),
        },
      ],
    }),
  };
}

function course(locale: Locale, { calendar, continuation }: Lives, cohort: Cohort): Series {
  const name = periodName(locale, calendar, cohort.first);
  const known = cohort.ages.map(({ cumulative }, age) => ({ x: age, y: Number(cumulative) }));
  const next = continuation?.find(({ first }) => first === cohort.first);
  const last = known.at(-1);
  if (!next || !last) return { name, points: known };
  const { y } = last;
  return {
    name,
    points: [
      ...known.slice(0, -1),
      { ...last, low: y, high: y },
      ...next.ahead.map(({ cumulative, range }, place) => ({
        x: next.age + place,
        y: cumulative,
        ...range,
      })),
    ],
    band: locale.text('cohorts-band'),
    continues: { from: last.x, name: locale.text('cohorts-expected') },
  };
}

function courseSummary(
  locale: Locale,
  { calendar, continuation }: Lives,
  cohort: Cohort | undefined,
): string {
  if (!cohort) return '';
  const next = continuation?.find(({ first }) => first === cohort.first);
  const coming = next?.ahead.at(-1);
  const said = {
    cohort: periodName(locale, calendar, cohort.first),
    brought: locale.money(cohort.brought),
  };
  if (!coming) return locale.text('cohorts-course-so-far', said);
  const money = roughMoney(locale, locale.currency.code);
  const course = locale.text('cohorts-course-expected', {
    ...said,
    expected: money(coming.cumulative),
    date: date(locale, coming.end),
  });
  return locale.sentences(course, rangeText(locale, coming.range, money));
}
