/** uDSV. */

import { inWorker } from './in-worker.mjs';

export const prepare = () => inWorker('udsv-worker.mjs');
