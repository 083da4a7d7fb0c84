import { cpus } from 'node:os';
import { say } from '../../scripts/console.mjs';

/**
 * One line a measurement: the median, and the value that nineteen of twenty stay below.
 * @param {string} name
 * @param {number[]} values
 * @param {string} unit
 */
export function report(name, values, unit) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const figure = (/** @type {number} */ share) => at(share).toPrecision(3);
  say(
    `${name.padEnd(46)} median ${figure(0.5)} ${unit}, 95 % below ${figure(0.95)} ${unit} (n = ${values.length})`,
  );
}

/** Where the figures come from, since they mean nothing without it. */
export function machine() {
  const [cpu] = cpus();
  return `${cpu?.model ?? 'unknown processor'} × ${cpus().length}, Node ${process.versions.node}`;
}
