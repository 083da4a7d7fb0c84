/** The page's side of the worker: it is started before or when it is needed, and thrown away to stop it. */

import { trustedScriptUrl } from '../core/trusted.ts';
import type { Advance, Breakdown, Delivery, Exchange, Kind, Reply } from './protocol.ts';

/** Why a question has no answer: the worker broke down, or was stopped. */
export class NoAnswer extends Error {
  constructor(readonly reason: Breakdown | 'stopped') {
    super(reason);
  }
}

interface Pending {
  readonly resolve: (answer: Exchange[Kind]['answer']) => void;
  readonly reject: (error: NoAnswer) => void;
  readonly progress: (advance: Advance) => void;
}

export class Bridge {
  #worker: Worker | undefined;
  #pending: Pending | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** Starts the worker, so that the first question need not wait for it. */
  async warm(): Promise<void> {
    const { default: source } = await import('perennial:worker');
    this.#worker ??= this.#start(source);
  }

  /** Whether a question is open. */
  get isBusy(): boolean {
    return this.#pending !== undefined;
  }

  /** Asks the worker when it has answered what was asked before. */
  async ask<K extends Kind>(
    kind: K,
    ask: Exchange[K]['ask'],
    progress: (advance: Advance) => void = () => {},
  ): Promise<Exchange[K]['answer']> {
    const before = this.#last;
    const answer = this.#askAfter(before, { kind, ...ask }, progress);
    this.#last = answer.catch(() => undefined);
    return (await answer) as Exchange[K]['answer'];
  }

  async #askAfter(
    before: Promise<unknown>,
    question: { readonly kind: Kind },
    progress: (advance: Advance) => void,
  ): Promise<Exchange[Kind]['answer']> {
    await before;
    const { default: source } = await import('perennial:worker');
    return new Promise((resolve, reject) => {
      this.#pending = { resolve, reject, progress };
      this.#worker ??= this.#start(source);
      this.#worker.postMessage(question);
    });
  }

  /** Throws the worker away with all that it holds; an open question gets no answer. */
  stop(): void {
    this.#end('stopped');
  }

  #start(source: string): Worker {
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    const worker = new Worker(trustedScriptUrl(url));
    URL.revokeObjectURL(url);
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#hear(data));
    worker.addEventListener('error', () => this.#end('crashed'));
    return worker;
  }

  #hear(reply: Reply): void {
    const pending = this.#pending;
    if (reply.kind === 'progress') {
      pending?.progress(reply);
    } else if (reply.kind === 'formats-needed') {
      void this.#deliver();
    } else if (reply.kind === 'answer') {
      this.#pending = undefined;
      pending?.resolve(reply.answer);
    } else {
      // What is left of a wasm module after a trap is not to be trusted.
      this.#end(reply.breakdown);
    }
  }

  /** Sends the wasm for other formats to the worker that asked for it. */
  async #deliver(): Promise<void> {
    const worker = this.#worker;
    try {
      const { default: bytes } = await import('#formats.wasm');
      worker?.postMessage({ kind: 'formats', bytes } satisfies Delivery);
    } catch {
      if (worker === this.#worker) this.#end('crashed');
    }
  }

  #end(reason: Breakdown | 'stopped'): void {
    const pending = this.#pending;
    this.#pending = undefined;
    this.#worker?.terminate();
    this.#worker = undefined;
    pending?.reject(new NoAnswer(reason));
  }
}
