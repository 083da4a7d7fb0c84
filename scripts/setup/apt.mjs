import { attempt, complaint } from '../run.mjs';

/**
 * Installs Debian packages where this machine has apt-get and lets us use it.
 * @param {string[]} packages
 * @returns {string} why it did not work; empty when it did
 */
export function aptInstall(packages) {
  if (!attempt('apt-get', ['--version']).ok) return 'this machine has no apt-get';
  const prefix = rights();
  if (!prefix) return `it takes rights: sudo apt-get install ${packages.join(' ')}`;
  // Nothing of this machine's may go to make room.
  const install = ['install', '--yes', '--no-remove', '--no-install-recommends', ...packages];
  // The lists of packages may be missing or old, but fetching them takes a while.
  if (apt(prefix, install).ok) return '';
  apt(prefix, ['update']);
  const { ok, output } = apt(prefix, install);
  return ok ? '' : complaint(output);
}

/** @returns {string[] | undefined} what to put before a command to run it as root */
function rights() {
  if (process.getuid?.() === 0) return ['env'];
  if (attempt('sudo', ['-n', 'true']).ok) return ['sudo', '-n', 'env'];
  return undefined;
}

/**
 * @param {string[]} prefix
 * @param {string[]} options
 */
function apt([program = '', ...prefix], options) {
  return attempt(program, [
    ...prefix,
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-qq',
    ...options,
  ]);
}
