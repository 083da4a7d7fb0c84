import { spawnSync } from 'node:child_process';
import { Stop } from './console.mjs';
import { inRoot, ROOT } from './paths.mjs';

/**
 * Runs a program and shows what it prints.
 * @param {string} program
 * @param {string[]} options
 * @param {Record<string, string>} [environment] added to this process's
 */
export function run(program, options, environment = {}) {
  const { status, error } = spawnSync(program, options, {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
  if (error) throw new Stop(`${program} does not start: ${error.message}`);
  if (status !== 0) throw new Stop(`This command failed: ${[program, ...options].join(' ')}`);
}

/**
 * Runs a program of an npm package; through node, because Windows can't start those in .bin.
 * @param {string} script
 * @param {string[]} options
 */
export function runPackage(script, options) {
  run(process.execPath, [inRoot('node_modules', script), ...options]);
}

/**
 * Runs a program in silence.
 * @param {string} program
 * @param {string[]} options
 * @param {Record<string, string>} [environment] added to this process's
 * @returns {{ ok: boolean, output: string }} `output` is what it printed, or why it did not start
 */
export function attempt(program, options, environment = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, options, {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error) return { ok: false, output: `${program} does not start (${error.message})` };
  return { ok: status === 0, output: `${stdout}${stderr}`.trim() };
}

/**
 * The line of a program's output that says what is wrong.
 * @param {string} output
 */
export function complaint(output) {
  const lines = output.split('\n');
  return lines.find((line) => /^(error|e):/i.test(line)) ?? lines.at(-1) ?? '';
}
