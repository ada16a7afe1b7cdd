import { beforeEach, expect, test } from 'vitest';
import { fill } from '../../../../src/core/text/fill.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import type { Tablet } from '../../../support/screens/tablet.tsx';
import { names } from '../../../support/sittings/names.ts';
import { words } from '../../../support/sittings/said.ts';

const { settings, welcome } = words;
let tablet: Tablet;

const keptSettings = async () => (await tablet.stored('state')).find(({ id }) => id === 'settings')?.value;

beforeEach(async () => {
  tablet = await openTablet({ at: 'youTwo' });
});

test('a name that is too long is said to be, and not taken: the one before stays, and so do the words', async () => {
  const long = 'Bartholomäus Maximilian 🌿 of the Hill';
  await tablet.write(long, welcome.nameA);
  expect(tablet.words('status')).toContain(fill(settings.nameLong, { count: 13 }));
  expect(tablet.fieldValue(welcome.nameA)).toBe(long);
  expect(await keptSettings()).toMatchObject({ names });
  await tablet.write('Bartholomäus', welcome.nameA);
  expect(tablet).not.toShow(/^Too long/);
  expect(await keptSettings()).toMatchObject({ names: { a: 'Bartholomäus' } });
});

test('a name of 24 characters of many parts each is taken whole', async () => {
  await tablet.write('👩‍👩‍👧'.repeat(24), welcome.nameB);
  expect(await keptSettings()).toMatchObject({ names: { b: '👩‍👩‍👧'.repeat(24) } });
});

test('a line of one’s own that is too long is said to be, and not taken', async () => {
  const twenty = new Array(20).fill('word').join(' ');
  await tablet.write(twenty, settings.ownListen);
  await tablet.write(`${twenty} more`, settings.ownListen);
  expect(tablet.words('status')).toContain(fill(settings.lineLong, { count: 5 }));
  expect(tablet.fieldValue(settings.ownListen)).toBe(`${twenty} more`);
  expect(await keptSettings()).toMatchObject({ ownLines: { listen: twenty } });
  await tablet.write('x'.repeat(300), settings.ownQuiet);
  expect(tablet.words('status')).toContain(fill(settings.lineLong, { count: 60 }));
});

test('no field cuts what is put into it', async () => {
  for (const field of tablet.all('textbox')) expect(field.getAttribute('maxlength')).toBeNull();
});
