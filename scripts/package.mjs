/** `npm run package`: the package for npm, into `build/package/`. */

import { main } from './console.mjs';
import { build } from './steps.mjs';

await main(async () => {
  await build();
  const { buildPackage } = await import('./build/package.mjs');
  await buildPackage();
});
