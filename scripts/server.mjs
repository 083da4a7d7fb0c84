import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { Stop } from './console.mjs';
import { inRoot } from './paths.mjs';
import { headersFor } from './policy.mjs';

const HOST = '127.0.0.1';
const USUAL_PORT = 4173;
const TRIES = 20;

/**
 * Serves `dist/` to this machine alone, with the headers that a host would send.
 * @param {string} [port] this one or none; without it, the usual one or the next that is free
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve(port) {
  if (!existsSync(inRoot('dist/index.html'))) {
    throw new Stop('There is no page in dist/ yet. Run `npm run build` first.');
  }
  const files = sirv(inRoot('dist'), {
    // Looks at the disk each time, so that a new build shows.
    dev: true,
    setHeaders(response, pathname) {
      for (const [name, value] of headersFor(pathname)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end('There is no such page here.');
    });
  });
  const ports = port
    ? [Number(port)]
    : Array.from({ length: TRIES }, (_, next) => USUAL_PORT + next);
  for (const candidate of ports) {
    const bound = await listen(server, candidate);
    if (bound !== undefined) {
      return { address: `http://${HOST}:${bound}/`, close: () => void server.close() };
    }
  }
  throw new Stop(`No port is free (tried ${ports.join(', ')}). Set PORT to one that is.`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any
 * @returns {Promise<number | undefined>} the port, unless it is in use
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(port, HOST, () => {
      server.removeAllListeners('error');
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
    });
  });
}
