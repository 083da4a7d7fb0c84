import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'build/browser-tests',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  // A busy machine is slow, not wrong.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env['PERENNIAL_ADDRESS'] ?? '',
    locale: 'en-US',
    // West of Greenwich, where a date read as UTC shows as the day before.
    timezoneId: 'America/New_York',
    screenshot: 'only-on-failure',
    launchOptions: launchOptions(),
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: '0' },
    // Which port it found, for baseURL above.
    wait: { stdout: /(?<perennial_address>http:\S+)/ },
  },
});
