import { beforeEach, expect, test } from 'vitest';
import { fill } from '../../../../src/core/text/fill.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import type { Tablet } from '../../../support/screens/tablet.tsx';
import { tap } from '../../../support/screens/tap.ts';
import { names } from '../../../support/sittings/names.ts';
import { words } from '../../../support/sittings/said.ts';

const { kept, trouble } = words;
let tablet: Tablet;

/** From the list to a new note or appreciation. */
async function begin(kind: string = kept['begin-note']) {
  await tablet.touch(kept.write);
  await tablet.touch(kind);
  expect(tablet.one('textbox')).toBe(document.activeElement);
}

/** Writes a text, and sees that it is said to be kept. */
async function write(text: string) {
  await tablet.write(text);
  await tablet.pass(1_000);
  expect(tablet.words('status')).toContain(kept.isKept);
}

const stored = async () => (await tablet.stored('records')).map(({ value }) => value);

beforeEach(async () => {
  tablet = await openTablet({ at: 'kept' });
  await begin();
});

test.each([
  ['emoji, joined and plain', '👩‍👩‍👧 and 🌿 at 7', '👩‍👩‍👧 and 🌿 at 7'],
  ['words from right to left', 'שלום ואהבה\nand some from left to right', 'שלום ואהבה\nand some from left to right'],
  ['4,000 letters', 'é'.repeat(4_000), 'é'.repeat(4_000)],
  ['control characters that were pasted', 'one\u0000 two\u0007\u001b three\u0085\tfour', 'one two three\tfour'],
])('a note keeps %s', async (_what, typed, expected) => {
  await write(typed);
  expect(await stored()).toMatchObject([{ body: { text: expected } }]);
  await tablet.reload();
  expect(tablet.fieldValue()).toBe(expected);
});

test('a note says how much room is left only near its end', async () => {
  await tablet.write('a'.repeat(3_799));
  expect(tablet).not.toShow(fill(kept.left, { count: 201 }));
  await tablet.write('a'.repeat(3_800));
  expect(tablet).toShow(fill(kept.left, { count: 200 }));
});

test.each([
  ['note', 'begin-note', 4_000],
  ['appreciation', 'begin-appreciation', 600],
] as const)(
  'a pasted %s that is too long is never called kept, and is whole until it is shorter',
  async (_kind, way, longest) => {
    await tablet.go('kept');
    await begin(kept[way]);
    await write('Kept before');
    const pasted = `${'🌿'.repeat(longest / 2 - 1)}abc and the end`;
    await tablet.write(pasted);
    await tablet.pass(5_000);
    expect(tablet.words('status')).toContain(fill(kept.tooLong, { count: pasted.length - longest }));
    expect(tablet).not.toShow(kept.isKept);
    expect(tablet).not.toHave('button', kept.tryAgain);
    expect(tablet).toHave('button', kept.saveCopy);
    expect(await stored()).toMatchObject([{ body: { text: 'Kept before' } }]);
    // It outlives the page, first in the list and said on home.
    await tablet.reload();
    expect(tablet.fieldValue()).toBe(pasted);
    expect(tablet.words('status')).toContain(fill(kept.tooLong, { count: pasted.length - longest }));
    await tablet.go();
    expect(tablet).toShow(trouble.unkept);
    await tablet.touch(trouble.unkeptShow);
    expect(tablet).toShow(kept.notYet);
    await tablet.follow(/abc|🌿/);
    await write(pasted.slice(0, -15));
    expect(await stored()).toMatchObject([{ body: { text: pasted.slice(0, -15) } }]);
    await tablet.go();
    expect(tablet).not.toShow(trouble.unkept);
  },
);

test('a note that is empty, or emptied again, leaves nothing', async () => {
  expect(await stored()).toEqual([]);
  await write('Something');
  await tablet.write('  ');
  await tablet.pass(1_000);
  expect(await stored()).toEqual([]);
  await tablet.touch(kept.done);
  expect(tablet).toShow(kept.empty);
});

test('a note that is opened to be read calls no keyboard, and says in its empty field what stands there', async () => {
  expect(tablet.one('textbox', kept.noteField).getAttribute('placeholder')).toBe(kept.noteField);
  await write('To be read');
  await tablet.touch(kept.done);
  await tablet.follow(/To be read/);
  expect(tablet.fieldValue()).toBe('To be read');
  expect(document.activeElement).toBe(tablet.one('heading', new RegExp(kept.noteTitle)));
});

test('a note that was emptied by a slip comes back where it stood', async () => {
  await write('All of it');
  await tablet.write('');
  await tablet.pass(1_000);
  expect(tablet).toShow(kept.emptied);
  expect(await stored()).toEqual([]);
  await tablet.touch(kept.undo);
  expect(tablet.fieldValue()).toBe('All of it');
  expect(await stored()).toMatchObject([{ body: { text: 'All of it' } }]);
  await write('All of it, and more');
  expect(tablet).not.toShow(kept.emptied);
});

test('a note that was taken away comes back with one touch', async () => {
  await write('Not for long');
  await tablet.touch(kept.takeAway);
  expect(tablet).toShow(kept.takenAway);
  expect(await stored()).toEqual([]);
  await tablet.touch(kept.undo);
  expect(tablet.fieldValue()).toBe('Not for long');
  await tablet.reload();
  expect(tablet.fieldValue()).toBe('Not for long');
});

test('a note takes no key any more once it is taken away', async () => {
  await write('Not for long');
  tap(tablet.one('button', kept.takeAway));
  await tablet.write('Not for long, and one key more');
  expect(tablet).toShow(kept.takenAway);
  await tablet.reload();
  expect(tablet.fieldValue()).toBe('');
  expect(await stored()).toEqual([]);
});

test('an appreciation is kept with whom it is from', async () => {
  await tablet.go('kept');
  await begin(kept['begin-appreciation']);
  await tablet.answer(kept.from, names.b);
  await tablet.pass(1_000);
  expect(await stored()).toEqual([]);
  await write('You waited in the rain.');
  expect(await stored()).toMatchObject([{ kind: 'appreciation', body: { from: 'b' } }]);
  await tablet.reload();
  expect(tablet.checked()).toEqual([names.b]);
});
