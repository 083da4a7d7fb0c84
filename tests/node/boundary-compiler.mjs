/** The TypeScript compiler, asked whether values are of their types. */

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { inRoot } from '../../scripts/paths.mjs';
import { attempt } from '../../scripts/run.mjs';

/**
 * Fails unless each value is of its type, and none of the spoilt ones is: by those the compiler is
 * seen to look. Values are written out as literals, in which a field too many is an error too.
 * @param {string} name of the folder in `build/` for it
 * @param {{ type: string, value: unknown, spoilt?: unknown[] }[]} typed
 */
export function assertTyped(name, typed) {
  const types = new Set(typed.map(({ type }) => type.replace('[]', '')));
  const literals = typed.flatMap(({ type, value, spoilt = [] }, index) => [
    `export const value${index}: ${type} = ${JSON.stringify(value)};`,
    ...spoilt.map(
      (wrong, turn) =>
        `// @ts-expect-error\nexport const spoilt${index}_${turn}: ${type} = ${JSON.stringify(wrong)};`,
    ),
  ]);
  const imports = `import type { ${[...types].join(', ')} } from '../../www/core/types.ts';`;
  const folder = inRoot('build', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/values.ts`, [imports, ...literals].join('\n'));
  const project = { extends: '../../tsconfig.json', include: ['values.ts'] };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(project));
  const compiler = inRoot('node_modules/typescript/bin/tsc');
  assert.equal(attempt(process.execPath, [compiler, '--project', folder]).output, '');
}
