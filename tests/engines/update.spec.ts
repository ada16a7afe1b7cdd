import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { words } from '../support/said.ts';
import { builtFolder } from '../support/watch.ts';
import { test as base, expect } from './support/test.ts';

const { updates, home, common, welcome } = words;
const secondTitle = 'Common Ground, second version';

/** Makes of the served build a later one: its page has another title, and the worker's list says so. */
function deploySecond(folder: string) {
  const replace = (name: string, what: RegExp, by: string) => {
    const before = readFileSync(join(folder, name), 'utf8');
    expect(before).toMatch(what);
    writeFileSync(join(folder, name), before.replace(what, by));
  };
  replace('index.html', /<title>[^<]*<\/title>/, `<title>${secondTitle}</title>`);
  replace('sw.js', /(url:\s*"index\.html",\s*revision:\s*")[0-9a-f]+/, '$1second');
}

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'common-ground-versions-'));
    cpSync(builtFolder, folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

test('a new version is found, is offered on home, and comes when it is taken', async ({ pair, driver, folder }) => {
  await pair.throughWelcome('facing');
  await pair.hasOfflineCopy();
  deploySecond(folder);
  await pair.tap(home.settings);
  await pair.tap(updates.look);
  await pair.reads(updates.offer);
  await driver.reload();
  await pair.reads(updates.offer);
  expect(await driver.run(() => document.title)).toBe(common.app);
  await pair.tap(common.home);
  await pair.reads(updates.offer);
  await pair.tap(updates.take);
  await driver.letWorkersRest();
  await driver.until((title) => document.title === title, secondTitle);
  await pair.isHome();
  await driver.misses({ text: updates.offer });
  await pair.tap(home.settings);
  expect(
    await driver.run((name) => [...document.querySelectorAll('input')].some(({ value }) => value === name), 'Mira'),
  ).toBe(true);
  await driver.sees({ role: 'textbox', name: welcome.nameA });
});
