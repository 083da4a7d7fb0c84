/** A reader in a worker of its own, as its makers advise for large files. */

/**
 * Starts a worker that answers a file with its totals, once it says that it is ready.
 * @param {string} script
 * @returns {Promise<(file: File) => Promise<import('../export.mjs').Totals>>}
 */
export async function inWorker(script) {
  const worker = new Worker(script, { type: 'module' });
  const answer = () =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
    });
  await answer();
  return (file) => {
    const totals = answer();
    worker.postMessage(file);
    return totals;
  };
}

/**
 * The worker's side of it.
 * @param {(file: File) => Promise<import('../export.mjs').Totals>} reader
 */
export function answerWith(reader) {
  addEventListener('message', async ({ data }) => postMessage(await reader(data)));
  postMessage('ready');
}
