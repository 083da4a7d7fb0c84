/** The sample shop: opened as any file is, with what is true of it kept beside. */

import type { SampleTruth } from '../core/types.ts';
import { writeDecisions } from './decisions.ts';
import { session } from './session.ts';

/** Its lists, and what their files are called. */
const names = { orders: 'sample-shop.csv', subscriptions: 'sample-subscriptions.csv' } as const;

export type SampleList = keyof typeof names;

/** The list that was opened last, by which it is known again. */
let opened:
  | { readonly list: SampleList; readonly contents: Blob; readonly truth: SampleTruth }
  | undefined;

/** Opens one of its lists. */
export async function openSample(list: SampleList): Promise<void> {
  const { answer } = await session.ask('sample', {});
  if (!answer) return;
  const contents = new Blob([answer[list]], { type: 'text/csv' });
  opened = { list, contents, truth: answer.truth };
  await session.open([{ name: names[list], contents }]);
}

/** Which of its lists is open, where nothing else is. */
export function openList(): SampleList | undefined {
  const [only, ...others] = session.files;
  return others.length === 0 && only?.contents === opened?.contents ? opened?.list : undefined;
}

/** What is true of the orders that are open, where they are the sample shop's, nothing else, and read as they are. */
export function openTruth(): SampleTruth | undefined {
  const isAsItIs = session.files.every(({ options }) => writeDecisions(options) === '');
  return openList() === 'orders' && isAsItIs ? opened?.truth : undefined;
}
