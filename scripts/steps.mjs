/** The steps that several commands share. */

import { buildWasm } from './build/wasm.mjs';
import { setUpBuild } from './setup.mjs';

/** Everything from a fresh clone to `dist/`. */
export async function build() {
  buildWasm(setUpBuild());
  await bundlePage();
}

/** The page alone, from the wasm that is there. */
export async function bundlePage() {
  // Imported late: it needs packages that the set-up installs.
  const { buildDist } = await import('./build/dist.mjs');
  await buildDist();
}
