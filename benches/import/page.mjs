/** The page in which files are read: it gets a reader ready, and then times it. */

const readers = {
  'blob.arrayBuffer()': () => import('./readers/bytes.mjs'),
  Perennial: () => import('./readers/perennial.mjs'),
  'Papa Parse': () => import('./readers/papa-parse.mjs'),
  uDSV: () => import('./readers/udsv.mjs'),
  'DuckDB-Wasm': () => import('./readers/duckdb.mjs'),
};

/** @typedef {keyof typeof readers} ReaderName */

/**
 * Reads the file in the page's field.
 * @param {ReaderName} name
 * @returns {Promise<{ milliseconds: number, totals: import('./export.mjs').Totals | undefined }>}
 */
async function readFile(name) {
  const { prepare } = await readers[name]();
  const reader = await prepare();
  const [file] = document.querySelector('input')?.files ?? [];
  if (!file) throw new Error('There is no file in the field.');
  const start = performance.now();
  const totals = await reader(file);
  return { milliseconds: performance.now() - start, totals };
}

Object.assign(globalThis, { readFile });
