/** The worker: reads order files with the workbench wasm, so that the page never waits. */

import init, { import_decoded, import_file, type OrderFile } from '#workbench';
import bytes from '#workbench.wasm';
import type { Options, Receipt, SetAsideRow } from '../core/types.ts';
import { accept, decoded } from './formats.ts';
import type { Advance, Breakdown, Delivery, Exchange, Kind, Question, Reply } from './protocol.ts';

const ready = init({ module_or_path: bytes });

/** The file that was read last. */
let read: OrderFile | undefined;

addEventListener('message', ({ data }: MessageEvent<Question | Delivery>) => {
  if (data.kind === 'formats') accept(data);
  else void reply(data);
});

async function reply(question: Question): Promise<void> {
  try {
    await ready;
    say({ kind: 'answer', answer: await answer(question) });
  } catch (error) {
    say({ kind: 'breakdown', breakdown: breakdown(error) });
  }
}

async function answer(question: Question): Promise<Exchange[Kind]['answer']> {
  switch (question.kind) {
    case 'read':
      read?.free();
      read = undefined;
      read = await readFile(question.file, question.options);
      return read.receipt() as Receipt;
    case 'rows':
      return (read?.set_aside(question.line, question.limit) ?? []) as SetAsideRow[];
    case 'download':
      return (read?.set_aside_csv() ?? new Uint8Array()) as Uint8Array<ArrayBuffer>;
  }
}

/** Reads a file as text in UTF-8, or as what it is when that is something else. */
async function readFile(file: Blob, options: Options): Promise<OrderFile> {
  const { charset } = options;
  const other = charset !== null && charset !== 'utf-8';
  if (!other) {
    const plain = import_file(file, options, advance('reading', file));
    if (!plain.needs_formats()) return plain;
    plain.free();
  }
  const request = () => say({ kind: 'formats-needed' });
  const found = await decoded(file, options, request, advance('decoding', file));
  if (!found) return import_file(file, options, advance('reading', file));
  const { text, finding } = found;
  return import_decoded(text, finding, options, advance('reading', text));
}

function advance(stage: Advance['stage'], { size }: Blob): (bytes: number) => void {
  return (bytes) => say({ kind: 'progress', stage, bytes, all: size });
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
