/** The importer's stages natively, by Criterion: see `stages.rs`. */

import { run } from '../scripts/run.mjs';

run('cargo', ['bench', '--bench', 'stages']);
