/** The models natively, by Criterion: see `models.rs`. */

import { run } from '../scripts/run.mjs';

run('cargo', ['bench', '--bench', 'models']);
