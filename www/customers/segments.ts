/** Kinds of customers, and what to do with each. */

import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import '../chart/chart.ts';
import type { Cuts, SegmentPart, TierPart } from '../core/types.ts';
import { linkText } from '../i18n/locale.ts';
import { outlook } from '../outlook/state.ts';
import { downloadTemplate } from '../report/download.ts';
import { numberField } from '../report/number-field.ts';
import { ReportPart } from '../report/part.ts';
import { moneys } from './cells.ts';
import { segmentsChart } from './charts.ts';
import { partsTemplate } from './parts.ts';
import { customersStyle } from './style.ts';
import { areCuts, type View } from './view.ts';

class PerennialSegments extends ReportPart {
  static override properties = { ...ReportPart.properties, view: { attribute: false } };

  static override styles = [...ReportPart.styles, customersStyle];

  declare view: View;

  protected override readonly needsForecast = false;

  #segments: readonly SegmentPart[] | undefined;
  #tiers: readonly TierPart[] | undefined;

  protected override async ask(): Promise<void> {
    const segments = await outlook.ask({ about: 'segments' });
    this.#tiers = await outlook.ask({ about: 'tiers', cuts: null });
    this.#segments = segments;
  }

  protected override render() {
    const { locale } = this;
    const segments = this.#segments;
    const tiers = this.#tiers;
    if (!segments) return nothing;
    const peopled = segments.filter(({ part }) => part.customers > 0);
    return html`<section aria-labelledby="segments-title">
      <h2 id="segments-title">${locale.text('segments-title')}</h2>
      ${peopled.length > 0 ? this.#comparedTemplate(peopled, tiers) : html`<p>${locale.text('segments-one')}</p>`}
    </section>`;
  }

  #comparedTemplate(segments: readonly SegmentPart[], tiers: readonly TierPart[] | undefined) {
    const { locale } = this;
    return html`<p class="basis">
        ${locale.sentences(
          locale.text(tiers ? 'segments-how' : 'segments-how-so-far'),
          segments.some(({ late }) => late > 0) ? locale.text('segments-late-first') : '',
        )}
        <span class="on-screen">${locale.text('segments-click')}</span>
      </p>
      ${this.#segmentsTemplate(segments)}
      ${
        tiers
          ? html`<h3>${locale.text('tiers-title')}</h3>
              <p class="basis">
                ${locale.text('tiers-how')}
                <span class="on-screen">${locale.text('tiers-click')}</span>
              </p>
              ${this.#cutsTemplate(outlook.cuts)} ${this.#tiersTemplate(tiers)}`
          : nothing
      }`;
  }

  #segmentsTemplate(segments: readonly SegmentPart[]): TemplateResult {
    const { locale, view } = this;
    const rows = segments.map(({ segment, part, late, slipping_away }) => ({
      name: locale.text(`segment-${segment}`),
      said: locale.text(`advice-${segment}`),
      late: late > 0 ? this.#lateText(late, slipping_away) : '',
      part,
      isChosen: view.segment === segment,
      choose: () => this.#lead({ segment, tier: null }),
    }));
    return html`${partsTemplate(locale, {
      caption: locale.text('segments-caption'),
      head: locale.text('customers-segment'),
      rows,
    })}
      <div class="tools">
        ${downloadTemplate(locale, {
          label: 'segments-download',
          file: { of: 'segments' },
          name: locale.text('segments-title'),
        })}
      </div>
      ${guard(
        [locale, this.#segments],
        () =>
          html`<perennial-chart
            .locale=${locale}
            .chart=${segmentsChart(locale, segments)}
          ></perennial-chart>`,
      )}`;
  }

  /** How many of a segment are late, and whether the list of whom to write to has them. */
  #lateText(late: number, listed: number | null): string {
    const { locale } = this;
    return listed
      ? locale.text('segments-slipping-away', {
          late,
          listed,
          list: locale.text('slipping-away-name'),
        })
      : locale.text('segments-late', { late });
  }

  #tiersTemplate(tiers: readonly TierPart[]): TemplateResult {
    const { locale, view } = this;
    const { rough } = moneys(locale);
    const rows = tiers.map(({ tier, from, part }) => ({
      name: locale.text(`tier-${tier}`),
      said:
        from === null
          ? locale.text('tiers-nobody')
          : locale.text('tiers-from', { value: rough(from) }),
      part,
      isChosen: view.tier === tier,
      choose: () => this.#lead({ tier, segment: null }),
    }));
    return partsTemplate(locale, {
      caption: locale.text('tiers-caption'),
      head: locale.text('customers-tier'),
      rows,
    });
  }

  /** Where one tier ends and the next begins, in per cent of the value. */
  #cutsTemplate(cuts: Cuts): TemplateResult {
    const { locale } = this;
    const field = (name: keyof Cuts) => {
      const moved = (percent: number): Cuts => ({ ...cuts, [name]: percent / 100 });
      return numberField(locale, {
        id: `cut-${name}`,
        label: locale.text(`tiers-${name}`),
        unit: 'percent',
        value: Number(linkText(cuts[name], true).replace('%', '')),
        allowed: { least: name === 'high' ? 1 : 0, most: 100 },
        beyond: (percent) => (areCuts(moved(percent)) ? '' : locale.text('tiers-beyond')),
        take: (percent) => {
          if (percent !== null) this.#see({ cuts: moved(percent) });
        },
      });
    };
    return html`<div class="controls">${field('high')} ${field('mid')}</div>`;
  }

  #see(part: Partial<View>): void {
    this.dispatchEvent(new CustomEvent('view-wanted', { detail: part }));
  }

  /** To the customers of a part. */
  #lead(part: Partial<View>): void {
    this.#see(part);
    this.dispatchEvent(new CustomEvent('part-wanted'));
  }
}

customElements.define('perennial-segments', PerennialSegments);
