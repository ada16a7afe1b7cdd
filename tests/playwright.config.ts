import { defineConfig } from '@playwright/test';
import { shellLaunch } from './support/build/browsers.ts';

// Browser tests of the production build. COMMON_GROUND_DIST names the built folder, `dist` without it;
// PLAYWRIGHT_JSON_OUTPUT_FILE asks for a report in JSON beside the list.
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  // Far beyond what is needed: it costs nothing where a test passes, and a machine may have much else to do.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: shellLaunch,
    viewport: { width: 1180, height: 820 },
    hasTouch: true,
    actionTimeout: 30_000,
    locale: 'en-GB',
    timezoneId: 'Europe/Vienna',
  },
});
