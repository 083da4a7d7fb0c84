/** The worker: reads order files with the workbench wasm, so that the page never waits. */

import init, {
  bring_together,
  import_decoded,
  import_file,
  type OrderFile,
  type OrderFiles,
  SampleShop,
} from '#workbench';
import bytes from '#workbench.wasm';
import type {
  JointReceipt,
  ListedRow,
  OutlookReport,
  OutlookStage,
  SampleTruth,
  SubscriptionReport,
} from '../core/types.ts';
import { accept, decoded } from './formats.ts';
import type {
  Breakdown,
  Delivery,
  Exchange,
  GivenFile,
  Kind,
  Question,
  Reading,
  Reply,
  Sample,
} from './protocol.ts';

const ready = init({ module_or_path: bytes });

/** The files that were read last. */
let read: OrderFiles | undefined;

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
  if (question.kind === 'read') {
    read?.free();
    read = undefined;
    read = bring_together(await readFiles(question.files));
    return read.receipt() as JointReceipt;
  }
  if (question.kind === 'sample') {
    const shop = new SampleShop();
    const [orders, subscriptions] = [shop.orders(), shop.subscriptions()];
    const truth = shop.truth() as SampleTruth;
    shop.free();
    return { orders, subscriptions, truth } as Sample;
  }
  if (!read) throw new Error('unread');
  switch (question.kind) {
    case 'rows': {
      const { file, behind, line, limit } = question;
      return read.rows(file, behind, line, limit) as ListedRow[];
    }
    case 'download': {
      const { file, behind } = question;
      return read.rows_csv(file, behind) as Uint8Array<ArrayBuffer>;
    }
    case 'orders':
      return read.orders_csv() as Uint8Array<ArrayBuffer>;
    case 'outlook': {
      const tell = (stage: OutlookStage, share: number) => say({ kind: 'progress', stage, share });
      return read.outlook(question.wishes, tell) as OutlookReport | null;
    }
    case 'report':
      return read.report(question.question) as Exchange['report']['answer'];
    case 'report-file':
      return read.report_file(question.file, question.format) as Uint8Array<ArrayBuffer>;
    case 'subscriptions':
      return read.subscriptions(question.wishes) as SubscriptionReport | null;
  }
}

async function readFiles(given: readonly GivenFile[]): Promise<OrderFile[]> {
  const files: OrderFile[] = [];
  for (const [place, file] of given.entries()) files.push(await readFile(file, place));
  return files;
}

/** Reads a file as text in UTF-8, or as what it is when that is something else. */
async function readFile(given: GivenFile, place: number): Promise<OrderFile> {
  const { contents: file, options } = given;
  const advance = (stage: Reading['stage'], { size }: Blob) => {
    return (bytes: number) => say({ kind: 'progress', file: place, stage, bytes, all: size });
  };
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

/** Errors of ours begin with a code; anything else is the wasm that broke down. */
function breakdown(error: unknown): Breakdown {
  const [code] = error instanceof Error ? error.message.split(':') : [];
  const known = code === 'unreadable' || code === 'bad-input' || code === 'unread';
  return known ? code : 'crashed';
}

function say(reply: Reply): void {
  const bytes = reply.kind === 'answer' && reply.answer instanceof Uint8Array ? reply.answer : null;
  postMessage(reply, bytes ? { transfer: [bytes.buffer] } : {});
}
