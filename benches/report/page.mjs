/** The page in which a report is made: it asks the worker what the screens ask, and times each answer. */

import { usualWishes } from '../../www/outlook/wishes.ts';
import { assumptionsOf, usuallyAssumed } from '../../www/plan/settings.ts';
import { Bridge } from '../../www/worker/bridge.ts';

/** @typedef {import('../../www/core/types.ts').ReportQuestion} ReportQuestion */
/** @typedef {Record<string, number>} Stages seconds, by their names */

/** The models in the order in which they are fitted, each told once. */
const MODELS = ['mbg-nbd', 'pareto-nbd', 'bg-nbd', 'nbd'];
/** Nothing is decided: each decision that is not made is inferred. */
const options = /** @type {import('../../www/core/types.ts').Options} */ ({});
/** @type {import('../../www/core/types.ts').CustomerQuery} */
const EVERYBODY = {
  sort: 'total',
  descending: true,
  segment: null,
  tier: null,
  text: '',
  least: null,
};

/** Cohorts half a year apart, as many as are drawn. */
const drawn = ['2023-06-01', '2023-12-01', '2024-06-01', '2024-12-01', '2025-06-01'];

/** @type {[stage: string, questions: ReportQuestion[]][]} */
const REPORT = [
  ['glance', [{ about: 'glance' }]],
  [
    'customers',
    [
      {
        about: 'customers',
        query: EVERYBODY,
        from: 0,
        limit: 25,
      },
    ],
  ],
  [
    'segments and lists',
    [
      { about: 'segments' },
      { about: 'tiers', cuts: null },
      { about: 'concentration' },
      { about: 'slipping-away' },
      { about: 'one-time' },
    ],
  ],
  [
    'cohorts',
    [
      { about: 'cohorts', calendar: 'months' },
      { about: 'continuation', calendar: 'months', periods: 12, of: drawn },
    ],
  ],
  ['periods', [{ about: 'over-time', calendar: 'months' }, { about: 'year-on-year' }]],
  ['groups', [{ about: 'groups', by: { column: 0 }, spent: [] }]],
  ['products', [{ about: 'products' }, { about: 'reminders', ahead: 14, from: 0, limit: 25 }]],
  [
    'plan',
    [
      { about: 'plan', assumptions: assumptionsOf(usuallyAssumed) },
      { about: 'acquisition', months: 24 },
    ],
  ],
];

/** @type {Record<string, string>} what stages are called that are not called so */
const NAMES = { backtest: 'range of the look back' };

/** Makes the report of the file in the page's field. */
async function makeReport() {
  const [file] = document.querySelector('input')?.files ?? [];
  if (!file) throw new Error('There is no file in the field.');
  const bridge = new Bridge();
  /** @type {Stages} */
  const stages = {};
  let start = performance.now();
  const lap = (/** @type {string} */ stage) => {
    stages[stage] = (performance.now() - start) / 1000;
    start = performance.now();
  };
  await bridge.ask('read', { files: [{ contents: file, options }] });
  lap('read');
  const models = MODELS.values();
  let now = 'look back';
  const answer = await bridge.ask('outlook', { wishes: usualWishes }, ({ stage }) => {
    // The look back and the ranges tell how far they are; the former is told of once more, for its range.
    if (stage === 'backtest' && now === 'look back') return;
    const next = stage === 'models' ? `fit ${models.next().value}` : (NAMES[stage] ?? stage);
    if (next === now) return;
    lap(now);
    now = next;
  });
  if (answer?.answer.kind !== 'forecast') throw new Error('There is no forecast.');
  lap(now);
  for (const [stage, questions] of REPORT) {
    for (const question of questions) {
      if (!(await bridge.ask('report', { question }))) throw new Error(`${stage}: no answer.`);
    }
    lap(stage);
  }
  return stages;
}

Object.assign(globalThis, { makeReport });
