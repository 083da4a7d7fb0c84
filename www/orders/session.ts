/**
 * The order file of this visit. It outlives the screen, so that going to the calculator and back
 * loses nothing; it is gone when the page is closed.
 */

import type { Options, Receipt, SetAsideRow } from '../core/types.ts';
import { Bridge, NoAnswer } from '../worker/bridge.ts';
import type { Advance } from '../worker/protocol.ts';

export interface OrderSource {
  readonly name: string;
  readonly contents: Blob;
}

export interface Progress extends Advance {
  /** Late evidence in the file: it is being read a second time. */
  readonly again: boolean;
}

/** Rows set aside that are fetched at a time. */
const rowsAtATime = 100;

const nothingDecided: Options = {
  member: null,
  sheet: null,
  charset: null,
  delimiter: null,
  columns: [],
  date_order: null,
  decimal_mark: null,
  currency: null,
  amounts: null,
  rates: [],
  table: null,
  convention: null,
  time_unit: null,
  cells: null,
  policies: {
    ignore_refunds: false,
    without_tax: false,
    without_shipping: false,
    count_unpaid: false,
    count_tests: false,
  },
};

export class Session extends EventTarget {
  readonly #bridge = new Bridge();
  source: OrderSource | undefined;
  /** What the merchant has decided about the file. */
  options = nothingDecided;
  receipt: Receipt | undefined;
  /** While the file is being read. */
  progress: Progress | undefined;
  /** Why there is nothing to show. */
  trouble: NoAnswer['reason'] | undefined;
  /** The rows set aside that have been fetched, and whether there are more. */
  rows: readonly SetAsideRow[] = [];
  moreRows = false;

  /** Reads a file from scratch. */
  async open(source: OrderSource): Promise<void> {
    this.close();
    this.source = source;
    await this.#read();
  }

  /** Reads the file again by other decisions. */
  async decide(part: Partial<Options>): Promise<void> {
    this.options = { ...this.options, ...part };
    await this.#read();
  }

  /** Forgets the file and all that was read of it. */
  close(): void {
    this.#bridge.stop();
    this.source = undefined;
    this.options = nothingDecided;
    this.#forget();
    this.trouble = undefined;
    this.#changed();
  }

  /** Stops reading. */
  cancel(): void {
    this.#bridge.stop();
  }

  /** Fetches the next rows set aside. */
  async fetchRows(): Promise<void> {
    const { receipt } = this;
    const line = this.rows.at(-1)?.line ?? 0;
    const rows = await this.#try(() => this.#bridge.ask('rows', { line, limit: rowsAtATime }));
    if (!rows || receipt !== this.receipt) return;
    this.rows = [...this.rows, ...rows];
    this.moreRows = rows.length === rowsAtATime;
    this.#changed();
  }

  /** All rows set aside as a CSV file. */
  async downloadRows(): Promise<Blob | undefined> {
    const bytes = await this.#try(() => this.#bridge.ask('download', {}));
    return bytes && new Blob([bytes], { type: 'text/csv' });
  }

  async #read(): Promise<void> {
    const { source, options } = this;
    if (!source) return;
    this.trouble = undefined;
    this.progress = { stage: 'reading', bytes: 0, all: source.contents.size, again: false };
    this.#changed();
    const receipt = await this.#try(() =>
      this.#bridge.ask('read', { file: source.contents, options }, (advance) =>
        this.#advance(advance),
      ),
    );
    if (!receipt) return;
    this.#forget();
    this.receipt = receipt;
    this.moreRows = receipt.rows.set_aside > 0;
    this.#changed();
  }

  #advance(advance: Advance): void {
    const before = this.progress?.stage === advance.stage ? this.progress : undefined;
    const again = before !== undefined && (before.again || advance.bytes < before.bytes);
    this.progress = { ...advance, again };
    this.#changed();
  }

  /** The answer, or trouble to be shown. A question that a newer one has stopped is no trouble. */
  async #try<T>(ask: () => Promise<T>): Promise<T | undefined> {
    const { source, options } = this;
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (source === this.source && options === this.options) {
        this.#forget();
        this.trouble = error.reason;
        this.#changed();
      }
      return undefined;
    }
  }

  #forget(): void {
    this.receipt = undefined;
    this.progress = undefined;
    this.rows = [];
    this.moreRows = false;
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** The one session of this visit. */
export const session = new Session();
