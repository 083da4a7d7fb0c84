/** A page with one chart, which the address names: `#tracking/en`. Bundled for the browser. */

import { html, render } from 'lit';
import '../../../www/chart/chart.ts';
import type { Language } from '../../../www/i18n/language.ts';
import { Locale } from '../../../www/i18n/locale.ts';
import { loadMessages } from '../../../www/i18n/page-messages.ts';
import { type SampleName, sample } from './chart-samples.ts';

const [name, language] = location.hash.slice(1).split('/') as [SampleName, Language];
const messages = await loadMessages(language, ['page', 'calculator', 'chart']);
const locale = new Locale(language, { code: 'USD', decimals: 2 }, messages);
document.documentElement.lang = language;
render(
  html`<main>
    <h1>A chart</h1>
    <perennial-chart .locale=${locale} .chart=${sample(name, locale)}></perennial-chart>
  </main>`,
  document.body,
);
