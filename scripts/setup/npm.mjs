import { Stop, say } from '../console.mjs';
import { attempt } from '../run.mjs';
import { fingerprint, isDone, markDone } from '../stamp.mjs';

/** Lies in node_modules, so that removing that folder removes it too. */
const STAMP = 'node_modules/.perennial';

/** Installs what package-lock.json names, unless that has been done. */
export function installPackages() {
  // Some packages are programs for one kind of machine.
  const print = fingerprint(['package-lock.json'], [process.platform, process.arch]);
  if (isDone(STAMP, print)) return;
  say('npm packages: installing');
  const { ok, output } = npm(['ci', '--loglevel=error']);
  if (!ok) {
    // The rest is advice on npm's options.
    const beginning = output.split('\n').slice(0, 12).join('\n');
    throw new Stop(
      `${beginning}\n\nnpm could not install the packages that this project is built with. ` +
        'Check the network and the address that `npm config get registry` shows, then try again.',
    );
  }
  markDone(STAMP, print);
}

/** @param {string[]} options */
function npm(options) {
  // npm says where it lies when it runs a script; asked by name, Windows would not start it.
  const script = process.env.npm_execpath;
  return script ? attempt(process.execPath, [script, ...options]) : attempt('npm', options);
}
