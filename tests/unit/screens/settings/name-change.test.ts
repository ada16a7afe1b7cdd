import { expect, test } from 'vitest';
import { fill } from '../../../../src/core/text/fill.ts';
import { appreciationOn, checkInsOf, idAt, noteOn, weeksOf } from '../../../support/kept/keepsakes.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import type { Tablet } from '../../../support/screens/tablet.tsx';
import { speaking } from '../../../support/sittings/begun.ts';
import { words } from '../../../support/sittings/said.ts';

const { settings, welcome } = words;
const kept = [
  ...checkInsOf('a', 1, weeksOf({ heavy: [1, 2] })),
  appreciationOn(5, 'The tea', 0, 'b'),
  noteOn(6, 'Ours'),
];

const bodies = async (tablet: Tablet) =>
  (await tablet.stored('records')).map(({ value }) => Reflect.get(Object(value), 'body'));

/** The two of the tests, Mira and Jon, take each other's name. */
async function swapNames(tablet: Tablet) {
  await tablet.write('Jon', welcome.nameA);
  await tablet.write('Mira', welcome.nameB);
}

test('a new name says that what is kept stays with the colour', async () => {
  const tablet = await openTablet({ at: 'youTwo', kept });
  await tablet.write('Maria', welcome.nameA);
  expect(tablet.words('status')).toContain(fill(settings.nameStaysA, { before: 'Mira', name: 'Maria' }));
  expect(tablet).not.toHave('button', settings.goWithNames);
  await tablet.write('Mira', welcome.nameA);
  expect(tablet.text).not.toContain(fill(settings.nameStaysA, { before: 'Mira', name: 'Maria' }));
});

test('two names that are swapped take along what is kept, where that is wanted', async () => {
  const tablet = await openTablet({ at: 'youTwo', kept });
  await swapNames(tablet);
  expect(tablet.words('status')).toContain(settings.namesSwapped);
  await tablet.touch(settings.goWithNames);
  expect(await bodies(tablet)).toMatchObject([{ partner: 'b' }, { partner: 'b' }, { from: 'a' }, { id: idAt(6) }]);
  expect((await tablet.stored('state')).find(({ id }) => id === 'settings')).toMatchObject({
    value: { names: { a: 'Jon', b: 'Mira' }, near: 'b' },
  });
  expect(tablet).not.toHave('button', settings.goWithNames);
});

test('two names that are swapped leave what is kept with the colours, where that is wanted', async () => {
  const tablet = await openTablet({ at: 'youTwo', kept });
  await swapNames(tablet);
  await tablet.touch(settings.stayWithColours);
  expect(await bodies(tablet)).toMatchObject([{ partner: 'a' }, { partner: 'a' }, { from: 'b' }, { id: idAt(6) }]);
  expect(tablet).not.toHave('button', settings.goWithNames);
});

test('nothing changes sides under an open talk', async () => {
  const tablet = await openTablet({ at: 'youTwo', kept, sitting: speaking });
  await swapNames(tablet);
  expect(tablet.words('status')).toContain(settings.namesSwappedInTalk);
  expect(tablet).not.toHave('button', settings.goWithNames);
});

test('where nothing is of one of the two, a new name says nothing', async () => {
  const tablet = await openTablet({ at: 'youTwo', kept: [noteOn(1, 'Ours')] });
  await swapNames(tablet);
  expect(tablet.text).not.toContain(settings.namesSwapped);
});
