/** `npm test`: what is missing on this machine, then every check, up to the first that fails. */

import { readdirSync } from 'node:fs';
import { buildWasm, FLAVOURS } from './build/wasm.mjs';
import { main, Stop, say } from './console.mjs';
import { inRoot } from './paths.mjs';
import { run, runPackage } from './run.mjs';
import { setUpChecks } from './setup.mjs';
import { bundlePage } from './steps.mjs';

const STRICT = { RUSTDOCFLAGS: '-D warnings' };

/**
 * @param {import('./setup/wasm-toolchain.mjs').Name} toolchain
 * @returns {[name: string, check: () => void | Promise<void>][]}
 */
const checksWith = (toolchain) => [
  ['Rust: format', () => run('cargo', ['fmt', '--all', '--check'])],
  ['Rust: lint', lintRust],
  ['Rust: tests', () => run('cargo', ['test', '--quiet', '--workspace', '--all-features'])],
  [
    'Rust: documentation',
    () => run('cargo', ['doc', '--quiet', '--workspace', '--all-features', '--no-deps'], STRICT),
  ],
  [
    'Page: format and lint',
    () => runPackage('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
  ],
  ['wasm: build', () => buildWasm(toolchain)],
  ['Page: types', checkTypes],
  ['Page: bundle', bundlePage],
  [
    'Boundary, words and sizes',
    () => run(process.execPath, ['--test', '--test-reporter=spec', ...testsIn('tests/node')]),
  ],
  ['Browser', () => runPackage('@playwright/test/cli.js', ['test'])],
];

await main(async () => {
  const start = performance.now();
  const checks = checksWith(await setUpChecks());
  for (const [index, [name, check]] of checks.entries()) {
    say(`\n[${index + 1}/${checks.length}] ${name}`);
    try {
      await check();
    } catch (error) {
      if (error instanceof Stop) throw new Stop(`${error.message}\nStopped at: ${name}`);
      throw error;
    }
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  say(`\nAll ${checks.length} checks passed in ${seconds} s.`);
});

function lintRust() {
  const deny = ['--', '-D', 'warnings'];
  run('cargo', ['clippy', '--quiet', '--workspace', '--all-targets', '--all-features', ...deny]);
  // The tests that take minutes run on their own, and are among no targets.
  run('cargo', ['clippy', '--quiet', '--test', 'slow', '--all-features', ...deny]);
  // Each flavour by itself: what only the other uses is dead code in it.
  for (const flavour of FLAVOURS) {
    const features = ['--no-default-features', '--features', `wasm,${flavour}`];
    run('cargo', ['clippy', '--quiet', '--lib', ...features, ...deny]);
  }
}

function checkTypes() {
  for (const project of ['tsconfig.json', 'tsconfig.node.json']) {
    runPackage('typescript/bin/tsc', ['--project', project]);
  }
}

/** @param {string} folder */
function testsIn(folder) {
  const names = readdirSync(inRoot(folder)).filter((name) => name.endsWith('.test.mjs'));
  return names.map((name) => `${folder}/${name}`);
}
