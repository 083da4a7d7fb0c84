/** The calculator in a frame of its own, where the host's policy forbids wasm but allows frames. */

import { preferredLanguage } from '../i18n/language.ts';
import { type Body, home, type Tell } from './body.ts';
import type { ClvDetail } from './detail.ts';
import { loadWords } from './words.ts';

/** What the frame tells: an event of the element in it, or its height. */
export interface FrameMessage {
  readonly clv: 'clv-ready' | 'clv-change' | 'clv-error' | 'clv-height';
  readonly detail?: ClvDetail;
  readonly height?: number;
}

/** What the frame is told. */
export type HostMessage =
  | { readonly clv: 'show'; readonly settings: string }
  | { readonly clv: 'reset' };

/** How long a frame that has loaded may say nothing, before it counts as refused. */
const patienceMilliseconds = 5000;

/** What the frame takes over from the host, so that it looks as if it stood there itself. */
const inherited = ['color', 'color-scheme', 'font-family', 'font-size', 'line-height'];
const properties = ['accent', 'ink-soft', 'line', 'line-strong', 'field', 'radius', 'heading-font'];

/** Fails where the host's policy forbids the frame. */
export function openOutside(
  host: HTMLElement,
  root: ShadowRoot,
  settings: URLSearchParams,
  tell: Tell,
): Promise<Body> {
  return new Promise((resolve, reject) => {
    const frame = document.createElement('iframe');
    frame.title = host.title;
    void loadWords(preferredLanguage([settings.get('lang') ?? ''])).then((words) => {
      frame.title ||= words.text('answer-label');
    });
    frame.part.add('frame');
    frame.src = new URL(`embed.html#${withStyle(host, settings)}`, home).href;
    const refuse = () => {
      frame.remove();
      reject(new Error(`The frame was refused: ${frame.src}`));
    };
    const violated = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
      const ours = frame.src.startsWith(blockedURI);
      if (effectiveDirective.startsWith('frame-src') && ours) refuse();
    };
    document.addEventListener('securitypolicyviolation', violated);
    addEventListener('message', (event: MessageEvent<FrameMessage>) => {
      if (event.source !== frame.contentWindow || event.source === null) return;
      const { clv, detail, height } = event.data;
      if (clv === 'clv-height' && height !== undefined) frame.style.blockSize = `${height}px`;
      if (clv === 'clv-error') refuse();
      if (clv === 'clv-ready') {
        clearTimeout(patience);
        document.removeEventListener('securitypolicyviolation', violated);
        for (const slot of root.querySelectorAll('slot')) slot.remove();
        frame.hidden = false;
        resolve(new Outside(frame));
      }
      if ((clv === 'clv-ready' || clv === 'clv-change') && detail) tell(clv, detail);
    });
    let patience: ReturnType<typeof setTimeout> | undefined;
    frame.addEventListener('load', () => {
      patience = setTimeout(refuse, patienceMilliseconds);
    });
    frame.hidden = true;
    root.append(frame);
  });
}

function withStyle(host: HTMLElement, settings: URLSearchParams): URLSearchParams {
  const styled = new URLSearchParams(settings);
  const style = getComputedStyle(host);
  for (const name of [...inherited, ...properties.map((property) => `--clv-${property}`)]) {
    const value = style.getPropertyValue(name);
    if (value) styled.set(`css-${name}`, value);
  }
  return styled;
}

class Outside implements Body {
  constructor(private readonly frame: HTMLIFrameElement) {}

  async show(settings: URLSearchParams): Promise<void> {
    this.#send({ clv: 'show', settings: settings.toString() });
  }

  reset(): void {
    this.#send({ clv: 'reset' });
  }

  /** To any origin: a sandboxed frame has none, and there is nothing in it that others may not see. */
  #send(message: HostMessage): void {
    this.frame.contentWindow?.postMessage(message, '*');
  }
}
