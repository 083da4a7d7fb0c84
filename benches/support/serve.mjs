/** Serves scripts of a measurement's own to this machine, with none of the page's strictness. */

import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { bundle } from '../../scripts/build/bundle.mjs';
import { inRoot } from '../../scripts/paths.mjs';

/**
 * A page that runs the first of some scripts; the others are beside it, each by its name.
 * @param {string} document what is in the page
 * @param {string[]} scripts seen from the root
 * @param {string} folder of files that they fetch, seen from the root
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serveScripts(document, scripts, folder) {
  const { outputFiles, outputs } = await bundle(scripts);
  const contents = new Map(outputFiles.map((file) => [path.basename(file.path), file.contents]));
  for (const [built, { entryPoint }] of Object.entries(outputs)) {
    const content = contents.get(path.basename(built));
    if (entryPoint && content) contents.set(path.basename(entryPoint), content);
  }
  const entry = path.basename(scripts[0] ?? '');
  const files = sirv(inRoot(folder));
  const server = createServer((request, response) => {
    const name = path.basename(request.url ?? '/');
    const content = contents.get(name);
    if (content) {
      response.setHeader('Content-Type', 'text/javascript').end(content);
    } else if (request.url === '/') {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html>${document}<script type="module" src="${entry}"></script>`);
    } else {
      files(request, response, () => {
        response.writeHead(404).end();
      });
    }
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
