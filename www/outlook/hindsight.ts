/** How well the shop's own past would have been told. */

import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import '../chart/chart.ts';
import type { Attempt, Hindsight, OutlookReport, Wishes } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { date } from '../orders/format.ts';
import { trackingChart } from './charts.ts';
import { roughCount, roughMoney, roughShare, threeDigits } from './format.ts';

export interface HindsightTools {
  readonly currency: string | null;
  readonly wish: (part: Partial<Wishes>) => void;
}

export function hindsightTemplate(
  locale: Locale,
  { hindsight, first, until, answer }: OutlookReport,
  tools: HindsightTools,
): TemplateResult {
  const isChosen = answer.kind === 'forecast' && answer.of.why === 'backtest';
  return html`<section aria-labelledby="hindsight-title">
    <h3 id="hindsight-title">${locale.text('hindsight-title')}</h3>
    ${
      hindsight
        ? html`${sentence(locale, hindsight, tools.currency, isChosen)}
          ${attempts(locale, hindsight, tools.currency)}
          ${guard([locale, hindsight], () => course(locale, hindsight))}`
        : html`<p>${locale.text('hindsight-none')}</p>`
    }
    <details class="how">
      <summary>${locale.text('hindsight-how')}</summary>
      <p class="help">${locale.text('hindsight-rule')}</p>
      ${split(locale, hindsight, [first, until], tools.wish)}
      ${hindsight ? details(locale, hindsight) : nothing}
    </details>
  </section>`;
}

/** What the model in use would have said, and what came; and whether it was chosen by that. */
function sentence(
  locale: Locale,
  hindsight: Hindsight,
  currency: string | null,
  isChosen: boolean,
) {
  const { split, end, tracked, telling, days, customers } = hindsight;
  const money = roughMoney(locale, currency);
  const attempt = hindsight.attempts.find(({ contender }) => contender === tracked);
  if (!attempt) return nothing;
  const text = locale.text('hindsight-sentence', {
    split: date(locale, split),
    end: date(locale, end),
    model: locale.text(`model-${tracked}`),
    count: customers,
    said: money(attempt.revenue),
    happened: money(hindsight.revenue),
  });
  const { low, high } = hindsight.range;
  const range = { low: money(low), high: money(high) };
  return html`<p class="headline">${locale.sentences(text, missText(locale, attempt))}</p>
    <p>
      ${locale.sentences(
        locale.text(`hindsight-came-${hindsight.came}`, range),
        isChosen ? locale.text('hindsight-chosen') : '',
      )}
    </p>
    ${
      telling
        ? nothing
        : html`<p class="help">
            ${locale.text('hindsight-not-telling', { count: days })}
          </p>`
    }`;
}

function missText(locale: Locale, { miss }: Attempt): string {
  if (miss === null) return '';
  const direction = miss > 0.005 ? 'high' : miss < -0.005 ? 'low' : 'right';
  return locale.text(`hindsight-too-${direction}`, { share: roughShare(locale, Math.abs(miss)) });
}

/** How purchases came in, beside what was expected. */
function course(locale: Locale, hindsight: Hindsight) {
  if (hindsight.weeks.length < 2) return nothing;
  const chart = trackingChart(locale, hindsight);
  return html`<perennial-chart .locale=${locale} .chart=${chart}></perennial-chart>`;
}

/** Who would have said what. */
function attempts(locale: Locale, hindsight: Hindsight, currency: string | null) {
  const money = roughMoney(locale, currency);
  const row = (name: string, revenue: number, miss: number | null, purchases: number, kind = '') =>
    html`<tr class=${kind}>
      <th scope="row">${name}</th>
      <td class="number">${money(revenue)}</td>
      <td class="number">${miss === null ? '' : locale.shareDifference(miss)}</td>
      <td class="number">${roughCount(locale, purchases)}</td>
    </tr>`;
  return html`<div class="wide" tabindex="0" role="group" aria-labelledby="hindsight-title">
    <table class="figures">
      <caption>
        ${locale.text('hindsight-caption', {
          count: hindsight.customers,
          split: date(locale, hindsight.split),
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${locale.text('hindsight-forecast')}</th>
          <th scope="col" class="number">${locale.text('hindsight-money')}</th>
          <th scope="col" class="number">${locale.text('hindsight-difference')}</th>
          <th scope="col" class="number">${locale.text('hindsight-purchases')}</th>
        </tr>
      </thead>
      <tbody>
        ${row(locale.text('hindsight-happened'), hindsight.revenue, null, hindsight.purchases, 'happened')}
        ${hindsight.attempts.map(({ contender, revenue, miss, purchases }) =>
          row(
            contenderName(locale, contender),
            revenue,
            miss,
            purchases,
            contender === hindsight.tracked ? 'used' : '',
          ),
        )}
      </tbody>
    </table>
  </div>`;
}

/** Forecasts without a model. */
const baselines: Record<string, string> = {
  averages: 'contender-averages',
  repeated: 'contender-repeated',
};

function contenderName(locale: Locale, contender: string): string {
  return locale.text(baselines[contender] ?? `model-${contender}`);
}

/** Who did best, and whether a rule without a model beat the model in use; nothing where too little came to tell. */
function comparisonText(locale: Locale, { comparison, tracked, telling }: Hindsight): string {
  if (!telling) return '';
  const { nearest, best_ranking, nearer_rules, better_ranking_rules } = comparison;
  const model = locale.text(`model-${tracked}`);
  const said = (id: string, contenders: readonly string[]) => {
    const names = contenders.map((contender) => contenderName(locale, contender));
    return names.length > 0 ? locale.text(id, { names: locale.list(names), model }) : '';
  };
  const beaten = nearer_rules.length + better_ranking_rules.length > 0;
  return locale.sentences(
    said('hindsight-nearest', nearest),
    said('hindsight-best-ranking', best_ranking),
    said('hindsight-nearer-rules', nearer_rules),
    said('hindsight-better-ranking-rules', better_ranking_rules),
    beaten || nearest.length === 0 ? '' : locale.text('hindsight-no-rule', { model }),
  );
}

/** The last day that the forecasts may know of. */
function split(
  locale: Locale,
  hindsight: Hindsight | null,
  [first, until]: readonly [string, string],
  wish: HindsightTools['wish'],
) {
  const changed = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    if (field.reportValidity() && field.value) wish({ split: field.value });
  };
  return html`<div class="controls">
    <label>
      <span>${locale.text('hindsight-split')}</span>
      <input
        id="split"
        type="date"
        min=${first}
        max=${until}
        .value=${hindsight?.split ?? ''}
        @change=${changed}
      />
    </label>
    ${
      hindsight?.usual
        ? nothing
        : html`<button type="button" @click=${() => wish({ split: null })}>
            ${locale.text('hindsight-usual')}
          </button>`
    }
  </div>`;
}

/** How far single customers were off, and by how often they had bought before. */
function details(locale: Locale, hindsight: Hindsight) {
  const share = (value: number | null) => (value === null ? '–' : roughShare(locale, value));
  const used = hindsight.attempts.find(({ contender }) => contender === hindsight.tracked);
  return html`
    <div class="wide" tabindex="0" role="group" aria-labelledby="hindsight-title">
      <table class="figures">
        <caption>
          ${locale.text('hindsight-errors')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${locale.text('hindsight-forecast')}</th>
            <th scope="col" class="number">${locale.text('hindsight-mae')}</th>
            <th scope="col" class="number">${locale.text('hindsight-rmse')}</th>
            <th scope="col" class="number">${locale.text('hindsight-gini')}</th>
            <th scope="col" class="number">${locale.text('hindsight-decile')}</th>
          </tr>
        </thead>
        <tbody>
          ${hindsight.attempts.map(
            (attempt) => html`<tr>
              <th scope="row">${contenderName(locale, attempt.contender)}</th>
              <td class="number">${threeDigits(locale, attempt.mean_absolute_error)}</td>
              <td class="number">${threeDigits(locale, attempt.root_mean_square_error)}</td>
              <td class="number">${share(attempt.normalised_gini)}</td>
              <td class="number">${share(attempt.top_decile)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="help">${comparisonText(locale, hindsight)}</p>
    ${
      used
        ? html`<div class="wide" tabindex="0" role="group" aria-labelledby="hindsight-title">
            <table class="figures">
              <caption>
                ${locale.text('hindsight-groups', { model: locale.text(`model-${hindsight.tracked}`) })}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${locale.text('hindsight-repeats')}</th>
                  <th scope="col" class="number">${locale.text('hindsight-customers')}</th>
                  <th scope="col" class="number">${locale.text('hindsight-expected')}</th>
                  <th scope="col" class="number">${locale.text('hindsight-happened')}</th>
                </tr>
              </thead>
              <tbody>
                ${used.groups.map(
                  (group) => html`<tr>
                    <th scope="row">
                      ${locale.number(group.repeats)}${group.or_more ? '+' : ''}
                    </th>
                    <td class="number">${locale.number(group.customers)}</td>
                    <td class="number">${threeDigits(locale, group.expected)}</td>
                    <td class="number">${threeDigits(locale, group.happened)}</td>
                  </tr>`,
                )}
              </tbody>
            </table>
          </div>`
        : nothing
    }
  `;
}
