import { beforeEach, expect, test } from 'vitest';
import { breakDatabase } from '../../../support/fakes/idb-faults.ts';
import { noteOn } from '../../../support/kept/keepsakes.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import type { Tablet } from '../../../support/screens/tablet.tsx';
import { words } from '../../../support/sittings/said.ts';

const { storage, kept } = words;
let tablet: Tablet;
let sheets: number;

/** From now on the tablet has a share sheet that takes files and answers so. */
function shares(answer: () => Promise<void>, isFresh = true) {
  sheets = 0;
  Object.assign(navigator, {
    canShare: () => true,
    userActivation: { isActive: isFresh },
    share() {
      sheets += 1;
      return answer();
    },
  });
}

beforeEach(() => () => {
  for (const name of ['canShare', 'share', 'userActivation']) Reflect.deleteProperty(navigator, name);
});

test('a share sheet that never answers leaves the button alive', async () => {
  tablet = await openTablet({ at: 'copies', kept: [noteOn(1, 'Here')] });
  shares(() => new Promise(() => {}));
  await tablet.touch(storage.save);
  expect(tablet.words('status')).toContain(storage.handing);
  shares(async () => {});
  await tablet.touch(storage.save);
  expect([sheets, tablet.words('status').includes(storage.saved)]).toEqual([1, true]);
  expect(tablet).not.toShow(storage.never);
});

test('a file that took longer than its touch is ready for the next touch', async () => {
  tablet = await openTablet({ at: 'copies', kept: [noteOn(1, 'Here')] });
  shares(async () => {}, false);
  await tablet.touch(storage.save);
  expect(tablet.words('status')).toContain(storage.ready);
  shares(async () => {});
  await tablet.touch(storage.handOver);
  expect([sheets, tablet.words('status').includes(storage.saved)]).toEqual([1, true]);
  expect(tablet).toHave('button', storage.save);
});

test('a text that the disk refused says what came of its file', async () => {
  tablet = await openTablet({ at: 'note/00000001-ab12cd34' });
  breakDatabase({ fault: 'AbortError', times: 99 });
  await tablet.write('Not for this disk');
  await tablet.pass(1_000);
  shares(() => Promise.reject(new DOMException('put away', 'AbortError')));
  await tablet.touch(kept.saveCopy);
  expect(tablet.words('status')).toContain(storage.notSaved);
});
