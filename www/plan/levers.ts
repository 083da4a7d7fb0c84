/** What might be done, as what-ifs on her own numbers. */

import { css, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import '../chart/chart.ts';
import type { BreakEven, Lever, LeverKind, OutlookReport } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { date } from '../orders/format.ts';
import { rangeText, roughMoney, roughShare } from '../outlook/format.ts';
import { outlook } from '../outlook/state.ts';
import '../print/button.ts';
import { downloadTemplate } from '../report/download.ts';
import { numberField } from '../report/number-field.ts';
import { ReportPart } from '../report/part.ts';
import { reportStyle } from '../report/style.ts';
import { leverChart } from './charts.ts';
import { type Assumed, type Assumption, assumptionsOf, most, usuallyAssumed } from './settings.ts';

/** What is assumed of each. */
const assumptions: Record<LeverKind, readonly Assumption[]> = {
  larger_orders: ['larger_orders'],
  more_orders: ['more_orders'],
  retention: ['retention'],
  cheaper_acquisition: ['cheaper_acquisition'],
  referrals: ['referrals', 'referral_reward'],
  loyalty: ['loyalty_cost', 'loyalty_effect'],
  subscriptions: ['subscribers', 'subscription_discount', 'subscription_retention'],
  win_back: ['won_back', 'message_cost'],
  cross_selling: ['cross_sold', 'cross_sold_value'],
};

interface Levers {
  readonly levers: readonly Lever[];
  /** The outlook that was asked. */
  readonly report: OutlookReport;
  /** What they were asked with. */
  readonly assumed: Assumed;
  /** Until when they are looked at. */
  readonly until: string;
  readonly isProfit: boolean;
  /** The share of the active who stay for a year. */
  readonly churn: number | null;
}

class PerennialLevers extends ReportPart {
  static override properties = { ...ReportPart.properties, assumed: { attribute: false } };

  static override styles = [...ReportPart.styles, reportStyle, leverStyle()];

  protected override readonly asksAbout: readonly string[] = ['assumed'];

  declare assumed: Assumed;

  protected override readonly needsForecast = true;

  #levers: Levers | undefined;
  /** The last of what was asked: what comes after a newer question is none. */
  #asked = 0;
  /** Until what has begun is done. */
  #working: Promise<void> = Promise.resolve();

  protected override async ask(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const current = () => asked === this.#asked;
    // Of many changes in a row the last one is worked out, when the one that has begun is done.
    const turn = this.#working.then(() => (current() ? this.#work(current) : undefined));
    // One that failed does not keep the next from its turn.
    this.#working = turn.catch(() => undefined);
    await turn;
  }

  async #work(current: () => boolean): Promise<void> {
    const { assumed } = this;
    const { report } = outlook;
    const levers = await outlook.ask({ about: 'plan', assumptions: assumptionsOf(assumed) });
    if (!levers || report?.answer.kind !== 'forecast') return;
    const churn = this.#levers?.report === report ? this.#levers.churn : await this.#churn();
    if (!current()) return;
    this.#levers = {
      levers,
      report,
      assumed,
      until: report.ends,
      isProfit: report.answer.of.margin !== null,
      churn,
    };
  }

  async #churn(): Promise<number | null> {
    const glance = await outlook.ask({ about: 'glance' });
    return glance?.ahead?.churn ?? null;
  }

  /** Whether what is said of a lever is of other assumptions, or of another outlook, than there are now. */
  #isStale(kind: LeverKind, found: Levers): boolean {
    const isOther = (name: Assumption) => found.assumed[name] !== this.assumed[name];
    return found.report !== outlook.report || assumptions[kind].some(isOther);
  }

  protected override render() {
    const found = this.#levers;
    if (!found) return nothing;
    const { locale } = this;
    const { levers, until } = found;
    // One that raises what is expected, which is there whenever there is something to raise.
    const isExpected = levers.some(({ kind }) => kind === 'larger_orders');
    return html`<section aria-labelledby="levers-title">
      <h2 id="levers-title">${locale.text('levers-title')}</h2>
      ${
        isExpected
          ? nothing
          : html`<p class="headline">
              ${locale.text('levers-nothing', { date: date(locale, until) })}
            </p>`
      }
      ${levers.length > 0 ? this.#leversTemplate(found) : nothing}
      <perennial-print .locale=${locale}></perennial-print>
    </section>`;
  }

  #leversTemplate(found: Levers) {
    const { locale, money } = this;
    const { levers, isProfit, until, churn } = found;
    const label = locale.text(isProfit ? 'levers-profit' : 'levers-revenue', {
      date: date(locale, until),
    });
    return html`<p class="note">
        ${locale.sentences(
          locale.text('levers-what-if'),
          isProfit ? '' : locale.text('levers-no-margin'),
          locale.text('outlook-range-how'),
        )}
      </p>
      ${guard([money.language, money.currency.code, found], () => {
        const chart = leverChart(money, levers, { label, summary: firstText(money, found) });
        return html`<perennial-chart .locale=${money} .chart=${chart}></perennial-chart>`;
      })}
      <div class="tools">
        <button type="button" id="reset" ?disabled=${isUsual(found.assumed)} @click=${this.#reset}>
          ${locale.text('levers-reset')}
        </button>
        ${downloadTemplate(locale, {
          label: 'levers-download',
          file: { of: 'plan', assumptions: assumptionsOf(found.assumed) },
          name: locale.text('levers-title'),
        })}
      </div>
      <ol class="levers">
        ${repeat(
          levers,
          ({ kind }) => kind,
          (lever) => this.#leverTemplate(lever, found),
        )}
      </ol>
      ${
        levers.some(({ kind }) => kind === 'cheaper_acquisition')
          ? nothing
          : html`<p class="note on-screen">
              ${locale.text(outlook.wishes.cac === 0 ? 'levers-free' : 'levers-no-cac')}
            </p>`
      }
      ${
        levers.some(({ kind }) => kind === 'win_back')
          ? nothing
          : html`<p class="note">${locale.text('levers-nobody-slipping-away')}</p>`
      }
      ${
        churn === null
          ? html`<p class="note">
              ${locale.text(outlook.knowsChurn ? 'levers-few-came-back' : 'levers-no-churn')}
            </p>`
          : nothing
      }
      <p class="note">${locale.text('levers-not-added')}</p>`;
  }

  #leverTemplate(lever: Lever, found: Levers) {
    const { locale, money } = this;
    const { kind, break_even } = lever;
    return html`<li>
      <div class="said-of" aria-busy=${this.#isStale(kind, found) ? 'true' : 'false'}>
      <h3 id=${`lever-${kind}`}>${locale.text(`lever-${kind}`)}</h3>
      <p>${gainText(money, lever, found)}</p>
      <p>
        ${locale.sentences(
          locale.text(`lever-${kind}-how`),
          break_even ? breakEvenText(money, kind, break_even) : '',
        )}
      </p>
      ${kind === 'retention' ? html`<p>${claimText(locale, lever, found)}</p>` : nothing}
      </div>
      <div class="controls" role="group" aria-labelledby=${`lever-${kind}`}>
        ${assumptions[kind].map((name) => this.#fieldTemplate(name))}
      </div>
    </li>`;
  }

  #fieldTemplate(name: Assumption) {
    const { locale, money, assumed } = this;
    return numberField(money, {
      id: name,
      label: locale.text(`assume-${name}`),
      unit: name === 'message_cost' ? 'money' : 'percent',
      value: assumed[name],
      allowed: { least: 0, most: most(name) },
      take: (value) => {
        if (value !== null) this.#settle({ ...assumed, [name]: value });
      },
    });
  }

  #reset(): void {
    this.#settle(usuallyAssumed);
  }

  #settle(detail: Assumed): void {
    this.dispatchEvent(new CustomEvent('levers-set', { detail }));
  }
}

function isUsual(assumed: Assumed): boolean {
  const names = Object.keys(usuallyAssumed) as Assumption[];
  return names.every((name) => assumed[name] === usuallyAssumed[name]);
}

/** The lever that comes first. */
function firstText(locale: Locale, { levers, until }: Levers): string {
  const [first] = levers;
  if (!first) return '';
  return locale.text('levers-summary', {
    lever: locale.text(`lever-${first.kind}`),
    money: roughMoney(locale, locale.currency.code)(first.gain),
    date: date(locale, until),
  });
}

function gainText(locale: Locale, { kind, gain, range, share }: Lever, { until }: Levers): string {
  const money = roughMoney(locale, locale.currency.code);
  const said = locale.text(gain < 0 ? 'levers-loses' : 'levers-adds', {
    money: money(Math.abs(gain)),
    date: date(locale, until),
  });
  const certain = kind === 'cheaper_acquisition' ? locale.text('levers-certain') : '';
  const ranged = range ? rangeText(locale, range, money) : certain;
  const beside =
    share === null || share === 0
      ? ''
      : locale.text(gain < 0 ? 'levers-share-less' : 'levers-share-more', {
          share: roughShare(locale, Math.abs(share)),
        });
  return locale.sentences(said, beside, ranged);
}

function breakEvenText(locale: Locale, kind: LeverKind, { of, value }: BreakEven): string {
  if (of === 'more_purchases') {
    const share = roughShare(locale, value);
    const id = kind === 'subscriptions' ? 'pays-subscribers' : 'pays-members';
    return locale.text(id, { share });
  }
  return locale.text(`pays-${of}`, { money: roughMoney(locale, locale.currency.code)(value) });
}

/** The claim that is made of retention, beside her own numbers. */
function claimText(locale: Locale, lever: Lever, { assumed, churn }: Levers): string {
  const { share, at_most } = lever;
  if (share === null || churn === null) return '';
  if (at_most !== null) {
    return locale.text('retention-claim-most', {
      churn: roughShare(locale, at_most),
      share: roughShare(locale, share),
    });
  }
  return locale.text('retention-claim', {
    churn: roughShare(locale, churn),
    points: assumed.retention,
    share: roughShare(locale, share),
  });
}

function leverStyle() {
  return css`
    .levers {
      display: grid;
      gap: 0;
      margin: 1rem 0;
      padding: 0;
      list-style: none;
    }

    .levers > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5rem 3rem;
      padding-block: 1.25rem;
      border-block-start: 1px solid var(--line);
      break-inside: avoid;
    }

    .levers h3 {
      margin: 0;
    }

    .levers .said-of {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.35rem;
      /* A very long number is in a digit's place better than in the fields beside it. */
      overflow-wrap: anywhere;
      align-content: start;
      max-inline-size: var(--measure);
    }

    .levers .controls {
      align-content: start;
      margin: 0;
    }

    /* What was assumed belongs to what is said. */
    @media print {
      .levers .controls {
        display: flex;
      }

      .levers label,
      .levers .unit {
        display: flex;
        gap: 0.25em;
      }

      .levers input {
        display: none;
      }
    }

    @media (width >= 60rem) {
      .levers > li {
        grid-template-columns: minmax(0, 1fr) 20rem;
      }
    }
  `;
}

customElements.define('perennial-levers', PerennialLevers);
