import { cpSync } from 'node:fs';
import { fill } from '../../src/core/text/fill.ts';
import { builtFolder, pathsOf } from '../support/audits/watch.ts';
import { entryOf, inTemporary, secondBuild, secondName } from '../support/build/second-build.ts';
import { words } from '../support/sittings/said.ts';
import { test as base, expect } from './support/test.ts';

const { updates, welcome } = words;

const test = base.extend<object, { second: string }>({
  second: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted
    async ({}, use) => secondBuild(use),
    { scope: 'worker', timeout: 120_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: see above
  folder: async ({}, use) =>
    inTemporary('versions', async (folder) => {
      cpSync(builtFolder, folder, { recursive: true });
      await use(folder);
    }),
});

test('a new version is found, is offered in the same page, on home too, and comes when it is taken', async ({
  pair,
  driver,
  tablet,
  folder,
  second,
}) => {
  await pair.throughWelcome('facing');
  await driver.hasWorker();
  cpSync(second, folder, { recursive: true });
  for (const path of pathsOf(folder)) tablet.expectFault(new RegExp(`^request: GET http://[^/]+${path}$`));
  await driver.goto('#/updates');
  await pair.tap(updates.look);
  await pair.reads(updates.offer);
  await driver.reload();
  await pair.reads(updates.offer);
  await driver.misses({ text: fill(updates.version, { version: secondName }) });
  await driver.goto('');
  await pair.reads(updates.offer);
  await pair.tap(updates.take);
  await driver.letWorkersRest();
  const begins = `./${entryOf(second)}`;
  await driver.until((src) => document.querySelector('script[type="module"]')?.getAttribute('src') === src, begins);
  await pair.isHome();
  await driver.misses({ text: updates.offer });
  await driver.goto('#/updates');
  await pair.reads(fill(updates.version, { version: secondName }));
  await driver.goto('#/youTwo');
  await pair.reads(words.settings.youTwo);
  expect(
    await driver.run((name) => [...document.querySelectorAll('input')].some(({ value }) => value === name), 'Mira'),
  ).toBe(true);
  await driver.sees({ role: 'textbox', name: welcome.nameA });
});
