import { cpus } from 'node:os';
import { say } from '../../scripts/console.mjs';

/**
 * One line a measurement: the median, and the value that nineteen of twenty stay below.
 * @param {string} name
 * @param {number[]} values
 * @param {string} unit
 */
export function report(name, values, unit) {
  const figure = (/** @type {number} */ share) => quantile(values, share).toPrecision(3);
  say(
    `${name.padEnd(46)} median ${figure(0.5)} ${unit}, 95 % below ${figure(0.95)} ${unit} (n = ${values.length})`,
  );
}

/**
 * The value that so large a share of the others stay below; the median for a half.
 * @param {number[]} values
 * @param {number} share
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * Rows of texts below each other, all columns but the first to the right.
 * @param {string[][]} rows
 */
export function table(rows) {
  const widths = rows[0]?.map((_, place) =>
    Math.max(...rows.map((row) => row[place]?.length ?? 0)),
  );
  for (const row of rows) {
    const cells = row.map((text, place) => {
      const width = widths?.[place] ?? 0;
      return place === 0 ? text.padEnd(width) : text.padStart(width);
    });
    say(cells.join('  '));
  }
}

/** Where the figures come from, since they mean nothing without it. */
export function machine() {
  const [cpu] = cpus();
  return `${cpu?.model ?? 'unknown processor'} × ${cpus().length}, Node ${process.versions.node}`;
}
