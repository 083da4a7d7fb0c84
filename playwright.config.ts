import { defineConfig, devices } from '@playwright/test';
import { systemChromium } from './scripts/setup/chromium.mjs';

const chromium = systemChromium();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'build/browser-tests',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env['PERENNIAL_ADDRESS'] ?? '',
    locale: 'en-US',
    // West of Greenwich, where a date read as UTC shows as the day before.
    timezoneId: 'America/New_York',
    screenshot: 'only-on-failure',
    launchOptions: {
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
    },
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: '0' },
    // Which port it found, for baseURL above.
    wait: { stdout: /(?<perennial_address>http:\S+)/ },
  },
});
