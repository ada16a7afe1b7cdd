import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { Tablet } from '../../../support/screens/tablet.tsx';
import { words } from '../../../support/sittings/said.ts';

const { welcome, home } = words;

test.each([
  ['a tablet that lies', 1180, 820, welcome.facing],
  ['a tablet that stands', 768, 1024, welcome.facing],
  ['a phone', 390, 844, welcome.sideBySide],
  ['a phone on its side', 844, 390, welcome.sideBySide],
])('on %s nobody used before, the seats that fit are chosen, and can be changed', async (_, width, height, seats) => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('innerWidth', width);
  vi.stubGlobal('innerHeight', height);
  localStorage.clear();
  history.replaceState(null, '', '#/');
  const tablet = new Tablet();
  await tablet.open();
  await tablet.touch(home.begin);
  for (let page = 0; page < 3; page += 1) await tablet.touch(welcome.next);
  expect(tablet.checked()).toEqual([expect.stringContaining(seats)]);
  const other = seats === welcome.facing ? 'sideBySide' : 'facing';
  await tablet.answer(welcome.sitTitle, welcome[other] + welcome[`${other}Line`]);
  await tablet.touch(welcome.done);
  await tablet.reload();
  await tablet.go('settings');
  expect(tablet.checked()).toContainEqual(expect.stringContaining(welcome[other]));
  await tablet.close();
});
