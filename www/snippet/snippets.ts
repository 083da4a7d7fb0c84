/** What a blogger copies: valid HTML, whatever stands in the settings. */

import { writeAddress } from '../shell/address.ts';

/** What the snippets are made of. */
export interface Snippet {
  /** The settings of the element, `lang` and `currency` among them. */
  readonly settings: URLSearchParams;
  /** The same as the state of the page's calculator. */
  readonly state: URLSearchParams;
  readonly title: string;
  /** The folder of the page. */
  readonly home: string;
}

/** The script and the element. */
export function elementSnippet(snippet: Snippet): string {
  const { settings, home } = snippet;
  const script = PERENNIAL_ELEMENT[settings.get('lang') ?? 'en'];
  if (!script) return '';
  const source = `src="${escaped(new URL(script.path, home).href)}"`;
  const attributes = [...settings].map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`,
  );
  return [
    `<script type="module" ${source} integrity="${script.integrity}" crossorigin="anonymous"></script>`,
    `<clv-calculator${attributes.join('')}>`,
    `  ${linkSnippet(snippet)}`,
    '</clv-calculator>',
  ].join('\n');
}

/** The iframe, and what makes it as high as its contents. */
export function frameSnippet(snippet: Snippet): string {
  const document = new URL('embed.html', snippet.home).href;
  return `<iframe src="${escaped(frameAddress(snippet))}" title="${escaped(snippet.title)}"
  loading="lazy" style="width: 100%; height: 700px; border: 0"></iframe>
<p>${linkSnippet(snippet)}</p>
<script>
  addEventListener('message', function (event) {
    if (!event.data || event.data.clv !== 'clv-height') return;
    document.querySelectorAll('iframe[src^="${escaped(document)}"]').forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = event.data.height + 'px';
    });
  });
</script>`;
}

/** The iframe's address by itself, for hosts that make the frame. */
export function frameAddress({ settings, home }: Snippet): string {
  return new URL(`embed.html#${settings}`, home).href;
}

/** A link to the page's calculator with these numbers. */
export function linkSnippet(snippet: Snippet): string {
  return `<a href="${escaped(linkAddress(snippet))}">${escaped(snippet.title)}</a>`;
}

export function linkAddress({ settings, state, home }: Snippet): string {
  const language = settings.get('lang');
  const currency = settings.get('currency');
  const hash = writeAddress({ screen: 'calculator', settings: state, language, currency });
  return new URL(hash, home).href;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
