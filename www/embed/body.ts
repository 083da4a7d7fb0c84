/** What stands inside the element: the calculator itself, or a frame with it. */

import type { ClvDetail } from './detail.ts';

export interface Body {
  /** Shows what the host has set; what the reader has typed stays where the host did not change it. */
  show(settings: URLSearchParams): Promise<void>;
  /** Goes back to what the host has set. */
  reset(): void;
}

/** Tells the host. */
export type Tell = (event: 'clv-ready' | 'clv-change', detail: ClvDetail) => void;

/** The folder that the page and the iframe's document lie in. */
export const home = new URL(PERENNIAL_HOME, import.meta.url);
