/** What keeps a page's main thread busy, by the browser's own trace. */

import type { Browser } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor, which other programs on the machine do not lengthen. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Milliseconds of the processor that each task of the pages' main threads took meanwhile, the longest first. */
export async function mainThreadTasks(
  browser: Browser,
  meanwhile: () => Promise<void>,
): Promise<number[]> {
  await browser.startTracing(undefined, { categories: ['toplevel'] });
  await meanwhile();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const named = traceEvents.filter(({ name }) => name === 'thread_name');
  const main = named.filter(({ args }) => args.name === 'CrRendererMain').map(thread);
  const tasks = traceEvents.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && main.includes(thread(event)),
  );
  return tasks.map(({ tdur = 0 }) => tdur / 1000).sort((a, b) => b - a);
}
