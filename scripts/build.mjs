/** `npm run build`: what is missing on this machine, then the page, into `dist/`. */

import { main } from './console.mjs';
import { build } from './steps.mjs';

await main(build);
