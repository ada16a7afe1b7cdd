import { readFileSync, rmSync } from 'node:fs';
import { fill } from '../../src/core/text/fill.ts';
import { words } from '../support/sittings/said.ts';
import { Pair } from './support/pair.ts';
import { plainPage, readStored } from './support/stored.ts';
import { expect, needsKill, test } from './support/test.ts';

const { kept, home, storage } = words;
const text = 'You made tea, and you sat down beside me.';

/** From home to a note with these words in it, which is called kept. */
async function writeNote(pair: Pair) {
  await pair.driver.tap({ role: 'link', name: words.home.notes });
  await pair.tap(kept.write);
  await pair.tap(kept['begin-note']);
  await pair.driver.type(kept.noteField, text);
  await pair.reads(kept.isKept);
}

const isInList = (pair: Pair) => pair.driver.sees({ role: 'link', name: new RegExp(text) });

test('a note that was called kept is there after the browser died at that moment', async ({ tablet }) => {
  needsKill();
  const pair = new Pair(await tablet.open());
  await pair.throughWelcome('facing');
  await writeNote(pair);
  await pair.driver.kill();
  const again = new Pair(await tablet.open());
  const { records } = await readStored(again.driver);
  expect(records.map(({ value }) => value)).toMatchObject([{ kind: 'note', body: { text } }]);
  await again.driver.goto('');
  await again.driver.tap({ role: 'link', name: words.home.notes });
  await isInList(again);
});

test('everything is forgotten, and a copy that was saved brings it back', async ({ tablet }) => {
  const driver = await tablet.open();
  const pair = new Pair(driver);
  await pair.throughWelcome('facing');
  await driver.hasWorker();
  await writeNote(pair);
  await driver.goto('#/copies');
  await pair.tap(storage.save);
  await pair.reads(storage.saved);
  const copy = await driver.handedOver();
  expect(readFileSync(copy, 'utf8')).toContain(text);

  await driver.goto('#/forget');
  await pair.tap(storage.forget);
  await pair.reads(storage.forgotten);
  await driver.goto(plainPage);
  const left = await driver.run(async () => [
    (await indexedDB.databases()).length,
    localStorage.length + sessionStorage.length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect(left).toEqual([0, 0, 0, 0]);
  await driver.goto('');
  await driver.sees({ role: 'button', name: home.begin });

  await pair.throughWelcome('sideBySide');
  await driver.goto('#/storage');
  await pair.reads(storage.nothing);
  await driver.goto('#/copies');
  await driver.choose(copy);
  await pair.reads(fill(storage['count-note'], { count: 1 }));
  await pair.tap(storage.bringBack);
  await pair.reads(fill(storage.back, { count: 1 }));
  await driver.goto('#/kept');
  await isInList(pair);
  rmSync(copy);
});
