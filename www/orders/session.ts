/**
 * The order files of this visit. They outlive the screen, so that going to the calculator and back
 * loses nothing; they are gone when the page is closed.
 */

import type { Behind, JointReceipt, ListedRow, Options } from '../core/types.ts';
import { Bridge, NoAnswer } from '../worker/bridge.ts';
import type { Advance, Exchange, Kind, Reading } from '../worker/protocol.ts';
import { nothingDecided, readDecisions, writeDecisions } from './decisions.ts';
import { isCode } from './format.ts';

export interface OrderSource {
  readonly name: string;
  readonly contents: Blob;
}

/** A file that was opened, and what the merchant has decided about it. */
export interface OpenFile extends OrderSource {
  readonly options: Options;
  /**
   * The sign of its header line as it was found before anything was decided, by which decisions are
   * remembered: one about the header line itself is found again too. None before it was read.
   */
  readonly fingerprint?: string | null;
}

export interface Progress extends Reading {
  /** Late evidence in the file: it is being read a second time. */
  readonly again: boolean;
}

/** Rows behind a line of the receipt that have been fetched, and whether there are more. */
export interface Listed {
  readonly rows: readonly (ListedRow & { readonly file: number })[];
  readonly more: boolean;
}

/** An answer of the worker, or why there is none. */
export interface Answered<K extends Kind> {
  readonly answer?: Exchange[K]['answer'];
  readonly trouble?: NoAnswer['reason'];
}

/** Decisions that are about the shop, not about one file of it. */
type Shared = Pick<Options, 'currency' | 'rates' | 'policies'>;

/** Rows that are fetched at a time. */
const rowsAtATime = 100;

export class Session extends EventTarget {
  readonly #bridge = new Bridge();
  #listed = new Map<string, Listed>();
  files: readonly OpenFile[] = [];
  /** Decisions by the sign of the header line, as the address has them. */
  settings = new URLSearchParams();
  receipt: JointReceipt | undefined;
  /** While files are being read. */
  progress: Progress | undefined;
  /** Why there is nothing to show. */
  trouble: NoAnswer['reason'] | undefined;
  /** The address held decisions that are none; they were left out. */
  misled = false;

  /** Reads further files together with those that are open. */
  async open(sources: readonly OrderSource[]): Promise<void> {
    const { currency, rates, policies } = this.files[0]?.options ?? nothingDecided;
    const options = { ...nothingDecided, currency, rates, policies };
    this.files = [...this.files, ...sources.map((source) => ({ ...source, options }))];
    await this.#read();
  }

  /** Leaves one file out. */
  async remove(place: number): Promise<void> {
    const files = this.files.filter((_, other) => other !== place);
    if (files.length === 0) return this.close();
    this.files = files;
    await this.#read();
  }

  /** Decides about a file, and about those with the same header line; reads all again. */
  async decide(place: number, part: Partial<Options>): Promise<void> {
    const sign = this.files[place]?.fingerprint;
    const alike = (file: OpenFile, other: number) =>
      other === place || (Boolean(sign) && file.fingerprint === sign);
    await this.#change((file, other) => (alike(file, other) ? part : {}));
  }

  /** Decides about all files. */
  async decideForAll(part: Partial<Shared>): Promise<void> {
    await this.#change(() => part);
  }

  /** Takes over the decisions of an address: another one, or one gone back to. */
  recall(settings: URLSearchParams): void {
    if (String(settings) === String(this.settings)) return;
    this.settings = settings;
    this.dispatchEvent(new Event('recalled'));
    const before = this.files;
    this.files = before.map((file) => this.#asRemembered(file));
    if (before.some((file, place) => file.options !== this.files[place]?.options)) {
      void this.#read();
    }
  }

  /** The code of the currency that the files name; nothing where they name none, or none of ISO 4217. */
  get currency(): string | undefined {
    const code = this.receipt?.currency;
    return code && isCode(code) ? code : undefined;
  }

  /** Whether refunds are not taken off, as the merchant may decide for all files. */
  get isBeforeRefunds(): boolean {
    return this.files.some(({ options }) => options.policies.ignore_refunds);
  }

  /** Gets ready to read, so that a file need not wait for it. */
  async warm(): Promise<void> {
    await this.#bridge.warm();
  }

  /** Forgets the files and all that was read of them, but not what was decided. */
  close(): void {
    this.#bridge.stop();
    this.files = [];
    this.#forget();
    this.trouble = undefined;
    this.misled = false;
    this.#changed();
  }

  /** Stops reading. */
  cancel(): void {
    this.#bridge.stop();
  }

  /** Stops what is being worked out of the files; they are read again when the next thing is asked of them. */
  interrupt(): void {
    this.#bridge.stop();
  }

  /** Asks the worker about the files that were read. */
  async ask<K extends Kind>(
    kind: K,
    ask: Exchange[K]['ask'],
    progress?: (advance: Advance) => void,
  ): Promise<Answered<K>> {
    try {
      return { answer: await this.#askOfRead(kind, ask, progress) };
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      return { trouble: error.reason };
    }
  }

  /** A worker that was stopped has read nothing: a new one reads the files first. */
  async #askOfRead<K extends Kind>(
    kind: K,
    ask: Exchange[K]['ask'],
    progress?: (advance: Advance) => void,
  ): Promise<Exchange[K]['answer']> {
    try {
      return await this.#bridge.ask(kind, ask, progress);
    } catch (error) {
      if (!(error instanceof NoAnswer && error.reason === 'unread')) throw error;
      await this.#bridge.ask('read', { files: this.files });
      return this.#bridge.ask(kind, ask, progress);
    }
  }

  /** Notes a setting of something that is worked out of the files. */
  note(setting: string, text: string): void {
    const settings = new URLSearchParams(this.settings);
    if (text) settings.set(setting, text);
    else settings.delete(setting);
    this.settings = settings;
    this.dispatchEvent(new Event('decided'));
  }

  /** Reads all files once more. */
  async again(): Promise<void> {
    await this.#read();
  }

  /** The rows behind a line of the receipt, as far as they have been fetched. */
  listed(files: readonly number[], behind: Behind): Listed {
    return this.#listed.get(keyOf(files, behind)) ?? { rows: [], more: true };
  }

  /** Fetches the next of them, file by file. */
  async fetch(files: readonly number[], behind: Behind): Promise<void> {
    const { receipt } = this;
    const { rows } = this.listed(files, behind);
    const begun = rows.at(-1);
    const rest = begun ? files.slice(files.indexOf(begun.file)) : files;
    const found = [...rows];
    let more = false;
    for (const file of rest) {
      const line = file === begun?.file ? begun.line : 0;
      const ask = { file, behind, line, limit: rowsAtATime };
      const next = await this.#try(() => this.#askOfRead('rows', ask));
      if (!next || receipt !== this.receipt) return;
      found.push(...next.map((row) => ({ ...row, file })));
      more = next.length === rowsAtATime;
      if (more) break;
    }
    this.#listed.set(keyOf(files, behind), { rows: found, more });
    this.#changed();
  }

  /** All of them in a file as CSV. */
  async download(file: number, behind: Behind): Promise<Blob | undefined> {
    const bytes = await this.#try(() => this.#askOfRead('download', { file, behind }));
    return bytes && new Blob([bytes], { type: 'text/csv' });
  }

  /** The orders of all files as CSV. */
  async downloadOrders(): Promise<Blob | undefined> {
    const bytes = await this.#try(() => this.#askOfRead('orders', {}));
    return bytes && new Blob([bytes], { type: 'text/csv' });
  }

  async #change(change: (file: OpenFile, place: number) => Partial<Options>): Promise<void> {
    this.files = this.files.map((file, place) => ({
      ...file,
      options: { ...file.options, ...change(file, place) },
    }));
    this.#remember();
    await this.#read();
  }

  /** Writes what was decided about each kind of file into the settings. */
  #remember(): void {
    const settings = new URLSearchParams(this.settings);
    for (const { fingerprint, options } of this.files) {
      if (!fingerprint) continue;
      const text = writeDecisions(options);
      if (text) settings.set(fingerprint, text);
      else settings.delete(fingerprint);
    }
    this.settings = settings;
    this.dispatchEvent(new Event('decided'));
  }

  #asRemembered(file: OpenFile): OpenFile {
    if (!file.fingerprint) return file;
    const text = this.settings.get(file.fingerprint) ?? '';
    return text === writeDecisions(file.options) ? file : { ...file, options: readDecisions(text) };
  }

  async #read(): Promise<void> {
    const { files } = this;
    const [first] = files;
    if (!first) return;
    this.trouble = undefined;
    // New files need not wait for what was asked of the old ones.
    if (this.#bridge.isBusy) this.#bridge.stop();
    const all = first.contents.size;
    this.progress = { stage: 'reading', file: 0, bytes: 0, all, again: false };
    this.#changed();
    const receipt = await this.#try(() =>
      this.#bridge.ask('read', { files }, (advance) => this.#advance(advance)),
    );
    if (!receipt || files !== this.files) return;
    this.#forget();
    this.receipt = receipt;
    if (this.#recognise(receipt)) {
      await this.#read();
    } else {
      this.#changed();
      this.dispatchEvent(new Event('read'));
    }
  }

  /** Gives files that were read for the first time what was decided about such files before. */
  #recognise({ files }: JointReceipt): boolean {
    const before = this.files;
    this.files = before.map((file, place) => {
      if (file.fingerprint !== undefined) return file;
      const fingerprint = files[place]?.fingerprint ?? null;
      const known = fingerprint !== null && this.settings.has(fingerprint);
      return known ? this.#asRemembered({ ...file, fingerprint }) : { ...file, fingerprint };
    });
    return before.some((file, place) => file.options !== this.files[place]?.options);
  }

  #advance(advance: Advance): void {
    if (!('bytes' in advance)) return;
    const { progress } = this;
    const same = progress?.stage === advance.stage && progress.file === advance.file;
    const again = same && (progress.again || advance.bytes < progress.bytes);
    this.progress = { ...advance, again };
    this.#changed();
  }

  /** The answer, or trouble to be shown. A question that a newer one has stopped is no trouble. */
  async #try<T>(ask: () => Promise<T>): Promise<T | undefined> {
    const { files } = this;
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (files !== this.files) return undefined;
      this.#forget();
      if (error.reason === 'bad-input' && this.settings.size > 0) {
        await this.#unlearn();
      } else {
        this.trouble = error.reason;
        this.#changed();
      }
      return undefined;
    }
  }

  /** Drops decisions of the address that are none. */
  async #unlearn(): Promise<void> {
    this.misled = true;
    this.files = this.files.map((file) => ({ ...file, options: nothingDecided }));
    this.settings = new URLSearchParams();
    await this.#read();
  }

  #forget(): void {
    this.receipt = undefined;
    this.progress = undefined;
    this.#listed = new Map();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

function keyOf(files: readonly number[], behind: Behind): string {
  return JSON.stringify([files, behind]);
}

/** The one session of this visit. */
export const session = new Session();
