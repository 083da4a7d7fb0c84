import { systemChromium } from './setup/chromium.mjs';

/** How Chromium is started, for tests, measurements and pictures: the system's where there is one. */
export function launchOptions() {
  const chromium = systemChromium();
  return {
    ...(chromium ? { executablePath: chromium } : {}),
    args: [
      // Chromium refuses its sandbox to root, as in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // It asks nobody for updates or experiments while the tests watch for requests.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}
