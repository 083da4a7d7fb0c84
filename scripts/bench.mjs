/**
 * `npm run bench`: builds the page and runs each measurement in `benches/`, or those named:
 * `npm run bench -- import`. It reports; it passes no judgement.
 */

import { readdirSync } from 'node:fs';
import { main, Stop, say } from './console.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { setUpChecks } from './setup.mjs';
import { build } from './steps.mjs';

await main(async () => {
  const wanted = process.argv.slice(2);
  const all = readdirSync(inRoot('benches')).filter((file) => file.endsWith('.mjs'));
  const files = all.filter((file) => !wanted.length || wanted.includes(file.replace('.mjs', '')));
  if (!files.length)
    throw new Stop(`There is no such measurement in benches/: ${wanted.join(', ')}`);
  await setUpChecks();
  await build();
  for (const file of files) {
    say(`\n${file}`);
    run(process.execPath, [inRoot('benches', file)]);
  }
});
