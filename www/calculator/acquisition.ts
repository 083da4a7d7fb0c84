/** The value set against the acquisition cost. */

import { html, nothing, type TemplateResult } from '../core/template.ts';
import type { Acquisition } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';

export function acquisitionTemplate(locale: Locale, acquisition: Acquisition): TemplateResult {
  const wanted = locale.ratio(acquisition.wanted_ratio);
  return html`<section class="acquisition" part="acquisition">
    <h2>${locale.text('acquisition-title')}</h2>
    <dl>
      <div>
        <dt>${locale.text('acquisition-ratio')}</dt>
        ${ratioTemplate(locale, acquisition, wanted)}
      </div>
      <div>
        <dt>${locale.text('acquisition-payback')}</dt>
        ${paybackTemplate(locale, acquisition)}
      </div>
      <div>
        <dt>${locale.text('acquisition-highest')}</dt>
        <dd class="figure">${locale.money(acquisition.highest_cost)}</dd>
        <dd>${locale.text('acquisition-highest-how', { wanted })}</dd>
      </div>
      ${
        acquisition.campaign_return === null
          ? nothing
          : html`<div>
              <dt>${locale.text('acquisition-campaign')}</dt>
              <dd class="figure">${locale.shareDifference(acquisition.campaign_return)}</dd>
              <dd>${locale.text('acquisition-campaign-how')}</dd>
            </div>`
      }
    </dl>
  </section>`;
}

function ratioTemplate(locale: Locale, acquisition: Acquisition, wanted: string) {
  const { ratio, reaches_wanted: reaches } = acquisition;
  if (ratio === null) return html`<dd>${locale.text('acquisition-free')}</dd>`;
  const verdict = reaches ? 'acquisition-ratio-enough' : 'acquisition-ratio-short';
  return html`<dd class="figure">
      ${locale.ratio(ratio)}
    </dd>
    <dd>${locale.text(verdict, { wanted })}</dd>`;
}

function paybackTemplate(locale: Locale, { payback }: Acquisition) {
  switch (payback?.kind) {
    case undefined:
      return html`<dd>${locale.text('acquisition-payback-unknown')}</dd>`;
    case 'at_once':
      return html`<dd>${locale.text('acquisition-payback-at_once')}</dd>`;
    case 'never':
      return html`<dd>
        ${locale.text('acquisition-payback-never', { paid: locale.money(payback.paid) })}
      </dd>`;
    case 'month':
      return html`<dd class="figure">
          ${locale.text('acquisition-payback-month', { month: payback.month })}
        </dd>
        <dd>
          ${locale.text('acquisition-payback-how', {
            month: payback.month,
            paid: locale.money(payback.paid),
            before: locale.money(payback.paid_before),
          })}
        </dd>`;
  }
}
