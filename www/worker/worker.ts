/** The worker: reads order files with the workbench wasm, so that the page never waits. */

import init, { import_file, type OrderFile } from '#workbench';
import bytes from '#workbench.wasm';
import type { Receipt, SetAsideRow } from '../core/types.ts';
import type { Breakdown, Exchange, Kind, Question, Reply } from './protocol.ts';

const ready = init({ module_or_path: bytes });

/** The file that was read last. */
let read: OrderFile | undefined;

addEventListener('message', ({ data }: MessageEvent<Question>) => void reply(data));

async function reply(question: Question): Promise<void> {
  try {
    await ready;
    say({ kind: 'answer', answer: answer(question) });
  } catch (error) {
    say({ kind: 'breakdown', breakdown: breakdown(error) });
  }
}

function answer(question: Question): Exchange[Kind]['answer'] {
  switch (question.kind) {
    case 'read':
      read?.free();
      read = undefined;
      read = import_file(question.file, question.options, (bytes: number) =>
        say({ kind: 'progress', bytes }),
      );
      return read.receipt() as Receipt;
    case 'rows':
      return (read?.set_aside(question.line, question.limit) ?? []) as SetAsideRow[];
    case 'download':
      return (read?.set_aside_csv() ?? new Uint8Array()) as Uint8Array<ArrayBuffer>;
  }
}

/** Errors of the importer begin with a code; anything else is the wasm that broke down. */
function breakdown(error: unknown): Breakdown {
  const unreadable = error instanceof Error && error.message.startsWith('unreadable:');
  return unreadable ? 'unreadable' : 'crashed';
}

function say(reply: Reply): void {
  const bytes = reply.kind === 'answer' && reply.answer instanceof Uint8Array ? reply.answer : null;
  postMessage(reply, bytes ? { transfer: [bytes.buffer] } : {});
}
