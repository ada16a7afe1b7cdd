import { defineConfig } from '@playwright/test';
import { type EngineName, engineNames } from '../support/build/browsers.ts';

// The same journeys in every engine. They have a configuration of their own because they build a site before they begin, and
// because `--project` then chooses among engines alone. COMMON_GROUND_DIST and PLAYWRIGHT_JSON_OUTPUT_FILE mean what they mean for e2e.
export default defineConfig<object, { engineName: EngineName }>({
  testDir: '.',
  globalSetup: './support/storage-site.ts',
  outputDir: '../../test-results/engines',
  // Far beyond what is needed, as the patience of the driver: a machine may have much else to do.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  // One more than the cores that are counted on: much of the time a test waits for its browser.
  workers: 3,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  projects: engineNames.map((engineName) => ({ name: engineName, use: { engineName } })),
});
