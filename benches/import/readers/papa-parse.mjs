/** Papa Parse. */

import { inWorker } from './in-worker.mjs';

export const prepare = () => inWorker('papa-parse-worker.mjs');
