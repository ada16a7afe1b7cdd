import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import { Tablet } from '../../../support/screens/tablet.tsx';
import { View } from '../../../support/screens/view.ts';
import { dealt } from '../../../support/sittings/dealt.ts';
import { names } from '../../../support/sittings/names.ts';
import { words } from '../../../support/sittings/said.ts';

const { welcome, home, talk, common, rightForUs } = words;

/** A tablet that nobody has used yet, opened on its first page. */
async function openNew(): Promise<Tablet> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
  history.replaceState(null, '', '#/');
  const tablet = new Tablet();
  await tablet.open();
  return tablet;
}
const plannedConversation = async (tablet: Tablet) =>
  (await tablet.stored('state')).find(({ id }) => id === 'sitting')?.value;

test.each([
  ['a tablet that lies', 1180, 820, welcome.facing],
  ['a tablet that stands', 768, 1024, welcome.facing],
  ['a phone', 390, 844, welcome.sideBySide],
  ['a phone on its side', 844, 390, welcome.sideBySide],
])('on %s nobody used before, the seats that fit are chosen, and can be changed', async (_, width, height, seats) => {
  vi.stubGlobal('innerWidth', width);
  vi.stubGlobal('innerHeight', height);
  const tablet = await openNew();
  await tablet.touch(home.begin);
  expect(tablet.checked()).toEqual([seats]);
  const other = seats === welcome.facing ? 'sideBySide' : 'facing';
  await tablet.answer(welcome.seatsTitle, welcome[other]);
  await tablet.reload();
  expect(tablet.checked()).toEqual([welcome[other]]);
  await tablet.close();
});

test('from the opening four touches lead to the first table, with the names as they were typed at the seats', async () => {
  const tablet = await openNew();
  await tablet.touch(home.begin);
  await tablet.write(names.b, welcome.nameB);
  await tablet.write(names.a, welcome.nameA);
  await tablet.touch(welcome.next);
  await tablet.touch(welcome.safetyGo);
  expect(tablet).toShow(talk.readyTitle);
  expect(tablet).toShow(names.a);
  expect(tablet).toShow(names.b);
  await tablet.touch(talk.readyOne, new View(() => tablet.one('region', new RegExp(names.a))));
  const [first] = dealt('start').cards;
  expect(await plannedConversation(tablet)).toMatchObject({
    plan: {
      conversation: 'start',
      cards: expect.arrayContaining([expect.objectContaining({ prompt: first!.prompt })]),
    },
  });
  await tablet.close();
});

test('nobody gets home before the page that says for whom this is not', async () => {
  const tablet = await openNew();
  await tablet.touch(home.begin);
  await tablet.go();
  expect(tablet).toShow(home.newcomer);
  await tablet.touch(home.begin);
  await tablet.touch(welcome.next);
  await tablet.reload();
  expect(tablet).toHave('heading', welcome.safetyTitle);
  await tablet.go();
  expect(tablet).toShow(home.newcomer);
  await tablet.close();
});

test('the whole list can be read before, and leads back to where they were', async () => {
  const tablet = await openNew();
  await tablet.touch(home.begin);
  await tablet.follow(common.help);
  expect(tablet).toHave('heading', rightForUs.title);
  expect(tablet).not.toHave('link', common.home);
  await tablet.touch(common.back);
  expect(tablet).toHave('heading', welcome.seatsTitle);
  await tablet.touch(welcome.next);
  await tablet.touch(welcome.safetyAll);
  await tablet.touch(common.back);
  expect(tablet).toHave('heading', welcome.safetyTitle);
  await tablet.close();
});

test('read again, the welcome leads home, and begins no talk', async () => {
  const tablet = await openTablet({ at: 'welcome' });
  await tablet.touch(welcome.next);
  await tablet.touch(welcome.safetyGo);
  expect(tablet).not.toShow(talk.readyTitle);
  expect(await plannedConversation(tablet)).toBeUndefined();
  expect(tablet).toHave('heading', common.app);
  expect(tablet).not.toShow(home.newcomer);
});
