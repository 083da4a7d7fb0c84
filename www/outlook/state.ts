/**
 * What the open files' customers will be worth: asked for when files have been read, and anew when wishes
 * change. It outlives the screen, as the files do.
 */

import type {
  Cuts,
  FileFormat,
  NotYet,
  OutlookReport,
  OutlookStage,
  ReportFile,
  ReportQuestion,
  Wishes,
} from '../core/types.ts';
import { type Answered, type Session, session } from '../orders/session.ts';
import type { NoAnswer } from '../worker/bridge.ts';
import type { Exchange, ReportAnswers } from '../worker/protocol.ts';
import { readWishes, usualWishes, writeWishes } from './wishes.ts';

/** Under which the address has the wishes. */
const setting = 'outlook';

/** Where tiers of customers end, unless it is said otherwise. */
export const usualCuts: Cuts = { high: 0.5, mid: 0.3 };

const mediaTypes: Record<FileFormat, string> = { csv: 'text/csv', json: 'application/json' };

export class OutlookState extends EventTarget {
  readonly #session: Session;
  /** The last of what was asked: what comes after a newer question is none. */
  #asked = 0;
  /** How many questions about the report are open. */
  #open = 0;
  /** Until what has begun is done. */
  #working: Promise<void> = Promise.resolve();
  wishes: Wishes = usualWishes;
  cuts: Cuts = usualCuts;
  report: OutlookReport | undefined;
  /** While it is being worked out. */
  progress: { readonly stage: OutlookStage; readonly share: number } | undefined;
  /** Why there is nothing to show. */
  trouble: NoAnswer['reason'] | undefined;

  constructor(of: Session) {
    super();
    this.#session = of;
    of.addEventListener('read', () => {
      this.report = undefined;
      void this.work();
    });
    of.addEventListener('change', () => {
      if (of.files.length === 0 && this.report) void this.work();
    });
    of.addEventListener('recalled', () => this.#recall());
  }

  /** Whether something about the report is being worked out; "asking" tells when that changes. */
  get isAsking(): boolean {
    return this.#open > 0;
  }

  /** Whether the model in use lets customers leave, so that it can tell who is still there. */
  get knowsChurn(): boolean {
    const answer = this.report?.answer;
    return answer?.kind === 'forecast' && answer.of.active !== null;
  }

  /** Asks with other wishes. */
  async wish(part: Partial<Wishes>): Promise<void> {
    this.wishes = { ...this.wishes, ...part };
    this.#session.note(setting, writeWishes(this.wishes));
    await this.work();
  }

  /** Works it out, where there are customers. */
  async work(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const current = () => asked === this.#asked;
    this.trouble = undefined;
    this.progress = undefined;
    if (!this.#session.receipt?.summary?.customers) {
      this.report = undefined;
      this.#changed();
      return;
    }
    this.progress = { stage: 'backtest', share: 0 };
    this.#changed();
    // Of many changes in a row the last one is worked out, when the one that has begun is done.
    const turn = this.#working.then(() => (current() ? this.#ask(current) : undefined));
    // One that failed does not keep the next from its turn.
    this.#working = turn.catch(() => undefined);
    await turn;
  }

  async #ask(current: () => boolean): Promise<void> {
    const { answer, trouble } = await this.#session.ask(
      'outlook',
      { wishes: this.wishes },
      (advance) => {
        if (!current() || !('share' in advance)) return;
        this.progress = advance;
        this.#changed();
      },
    );
    // They may have been moved meanwhile, and the worker keeps those of before.
    const cut = answer ? await this.#cut() : {};
    if (!current()) return;
    this.progress = undefined;
    this.trouble = trouble ?? cut.trouble;
    this.report = this.trouble ? undefined : (answer ?? undefined);
    this.#changed();
  }

  /** Moves the cuts between tiers. What is shown of customers is another report then. */
  async cut(cuts: Cuts): Promise<void> {
    this.cuts = cuts;
    const { report } = this;
    // While another one is being worked out, it will be cut when it is there.
    if (!report || this.progress) return;
    await this.#cut();
    if (report !== this.report) return;
    this.report = { ...report };
    this.#changed();
  }

  /** Why nothing can be expected yet, if so. */
  get notYet(): NotYet | undefined {
    const answer = this.report?.answer;
    return answer?.kind === 'not-yet' ? answer.of : undefined;
  }

  /** Stops working; the files stay as they are. */
  stop(): void {
    this.#asked += 1;
    this.#session.interrupt();
    this.progress = undefined;
    this.trouble = 'stopped';
    this.report = undefined;
    this.#changed();
  }

  /** What the report says about something; nothing where the orders do not tell. */
  async ask<A extends keyof ReportAnswers>(
    question: Extract<ReportQuestion, { about: A }>,
  ): Promise<ReportAnswers[A] | undefined> {
    const { answer } = await this.#askOfReport('report', { question });
    return (answer as ReportAnswers[A] | null | undefined) ?? undefined;
  }

  /** A part of the report as a file. */
  async download(file: ReportFile, format: FileFormat): Promise<Blob | undefined> {
    const { answer } = await this.#askOfReport('report-file', { file, format });
    return answer && new Blob([answer], { type: mediaTypes[format] });
  }

  /** A worker that breaks down takes the report that it made with it. */
  async #askOfReport<K extends 'report' | 'report-file'>(
    kind: K,
    ask: Exchange[K]['ask'],
  ): Promise<Answered<K>> {
    const { report } = this;
    this.#count(1);
    const answered = await this.#session.ask(kind, ask).finally(() => this.#count(-1));
    const { trouble } = answered;
    if (trouble && trouble !== 'stopped' && report && report === this.report) {
      this.trouble = trouble;
      this.report = undefined;
      this.#changed();
    }
    return answered;
  }

  #count(change: number): void {
    const before = this.isAsking;
    this.#open += change;
    if (this.isAsking !== before) this.dispatchEvent(new Event('asking'));
  }

  #cut(): Promise<Answered<'report'>> {
    return this.#askOfReport('report', { question: { about: 'tiers', cuts: this.cuts } });
  }

  /** Takes over the wishes of an address: another one, or one gone back to. */
  #recall(): void {
    const text = this.#session.settings.get(setting) ?? '';
    if (text === writeWishes(this.wishes)) return;
    this.wishes = readWishes(text);
    void this.work();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** That of this visit's files. */
export const outlook = new OutlookState(session);
