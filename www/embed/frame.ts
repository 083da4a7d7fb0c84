/** The document of the iframe: one element, set by what stands behind # in the address. */

import { preferredLanguage } from '../i18n/language.ts';
import './define.ts';
import { attributes } from './configuration.ts';
import type { HostMessage } from './outside.ts';
import { loadWords } from './words.ts';

const element = document.createElement('clv-calculator');
element.mayFrame = false;
element.setAttribute('theme', 'system');

/** WordPress asks for the height by a secret that it adds to the address, which is no setting. */
const [hash = '', secret = ''] = location.hash.slice(1).split(/#?\?secret=/);

function show(settings: URLSearchParams): void {
  for (const name of attributes) {
    const value = settings.get(name);
    if (value !== null) element.setAttribute(name, value);
    else if (name !== 'theme') element.removeAttribute(name);
  }
  for (const [name, value] of settings) {
    if (name.startsWith('css-')) document.documentElement.style.setProperty(name.slice(4), value);
  }
  // A host's own colours, which come with these, are its theme.
  if (settings.has('css-color') && !settings.has('theme')) element.removeAttribute('theme');
  const language = preferredLanguage([settings.get('lang') ?? navigator.language]);
  document.documentElement.lang = language;
  void loadWords(language).then((words) => {
    document.title = words.text('answer-label');
  });
}

/** To any origin: the host's is not known, and what a reader types is the host's to see. */
function tell(message: object): void {
  if (parent !== window) parent.postMessage(message, '*');
}

for (const event of ['clv-ready', 'clv-change', 'clv-error'] as const) {
  element.addEventListener(event, ({ detail }) => tell({ clv: event, detail }));
}

addEventListener('message', ({ data, source }: MessageEvent<HostMessage>) => {
  if (source !== parent) return;
  if (data.clv === 'show') show(new URLSearchParams(data.settings));
  if (data.clv === 'reset') element.reset();
});

/** In our own words, in AMP's and in WordPress's. */
new ResizeObserver(() => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  tell({ clv: 'clv-height', height, sentinel: 'amp', type: 'embed-size' });
  if (secret) tell({ message: 'height', value: height, secret });
}).observe(document.documentElement);

show(new URLSearchParams(hash));
document.body.append(element);
