import { existsSync } from 'node:fs';
import path from 'node:path';
import { Stop, say } from '../console.mjs';
import { inRoot } from '../paths.mjs';
import { attempt, complaint } from '../run.mjs';
import { aptInstall } from './apt.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * A Chromium on PATH that starts. (Ubuntu's `chromium-browser` may be a note that says how to
 * install it.)
 * @returns {string | undefined}
 */
export function systemChromium() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return places.find((place) => existsSync(place) && attempt(place, ['--version']).ok);
}

/** Makes sure that the browser tests have a Chromium: the system's, Debian's or Playwright's. */
export async function installChromium() {
  if (systemChromium() || (await hasOwn())) return;
  say('Chromium: installing, for the browser tests');
  // The fonts let the screenshots show Chinese.
  const reason = aptInstall(['chromium', 'fonts-noto-cjk']);
  if (systemChromium()) return;
  const { output } = attempt(process.execPath, [
    inRoot('node_modules/@playwright/test/cli.js'),
    'install',
    'chromium',
  ]);
  if (await hasOwn()) return;
  throw new Stop(
    `The browser tests need Chromium, and it can't be had here:\n` +
      `  Debian: ${reason || 'installed, but not found on PATH'}\n` +
      `  Playwright: ${complaint(output)}\n\n` +
      'Install Chromium or Google Chrome, and try again.',
  );
}

/** Whether Playwright's own Chromium is installed. */
async function hasOwn() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}
