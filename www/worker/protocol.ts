/** What the page and the worker say to each other: one question at a time, one answer to each. */

import type { Options, Receipt, SetAsideRow } from '../core/types.ts';

/** What the page can ask, and what it gets. */
export interface Exchange {
  /** Read a file; the worker keeps it for the other questions. */
  readonly read: {
    readonly ask: { readonly file: Blob; readonly options: Options };
    readonly answer: Receipt;
  };
  /** The first rows set aside that begin after a line, at most `limit`. */
  readonly rows: {
    readonly ask: { readonly line: number; readonly limit: number };
    readonly answer: readonly SetAsideRow[];
  };
  /** All rows set aside as the bytes of a CSV file. */
  readonly download: {
    readonly ask: Record<never, never>;
    readonly answer: Uint8Array<ArrayBuffer>;
  };
}

export type Kind = keyof Exchange;

export type Question = { [K in Kind]: { readonly kind: K } & Exchange[K]['ask'] }[Kind];

/** The wasm for other formats, which the page sends when the worker needs it. */
export interface Delivery {
  readonly kind: 'formats';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How far the worker is: bytes of `all`, as they are read or made UTF-8. */
export interface Advance {
  readonly stage: 'reading' | 'decoding';
  readonly bytes: number;
  readonly all: number;
}

/** Why there is no answer: the browser could not read the file, or the worker broke down. */
export type Breakdown = 'unreadable' | 'crashed';

export type Reply =
  | ({ readonly kind: 'progress' } & Advance)
  | { readonly kind: 'formats-needed' }
  | { readonly kind: 'answer'; readonly answer: Exchange[Kind]['answer'] }
  | { readonly kind: 'breakdown'; readonly breakdown: Breakdown };
