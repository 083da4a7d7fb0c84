/** `npm start`: from a fresh clone to the page on this machine. */

import { main } from './console.mjs';
import { build } from './steps.mjs';

await main(async () => {
  await build();
  await import('./serve.mjs');
});
