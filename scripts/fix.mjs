/** `npm run fix`: formats everything, and mends what the linter can mend safely. */

import { main } from './console.mjs';
import { run, runPackage } from './run.mjs';
import { setUpChecks } from './setup.mjs';

await main(async () => {
  await setUpChecks();
  run('cargo', ['fmt', '--all']);
  runPackage('@biomejs/biome/bin/biome', ['check', '--write']);
});
