import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../../../src/core/settings.ts';
import { drawnAt } from '../../../../../src/ui/press/drawn.ts';
import { settle } from '../../../../support/screens/settle.ts';
import { openTable, type Table } from '../../../../support/screens/table.ts';
import { enterSoon, tap, tapSoon } from '../../../../support/screens/tap.ts';
import { speaking } from '../../../../support/sittings/begun.ts';
import { dealt } from '../../../../support/sittings/dealt.ts';
import { words } from '../../../../support/sittings/said.ts';

const { talk, common } = words;
const [first] = dealt('now').cards;
const layouts = ['facing', 'sideBySide'] as const;
/** Long enough for the words to go. */
const whileMs = 8_000;

const open = (settings: Partial<Settings> = {}) => openTable({ sitting: speaking, settings });

/** Touches the first *More*; tells whether the sheet is open after that. */
async function opensMore(table: Table): Promise<boolean> {
  const [more] = table.all('button', talk.more);
  tap(more!);
  await settle();
  return table.all('button', common.close).length > 0;
}

describe.each(layouts)('a while into a turn, %s', (layout) => {
  test('the first touch brings the words back and is no press, the next one counts', async () => {
    const table = await open({ layout });
    await table.pass(whileMs);
    expect(await opensMore(table)).toBe(false);
    expect(await opensMore(table)).toBe(true);
  });

  test('what is done is said by one touch all the same', async () => {
    const table = await open({ layout });
    await table.pass(whileMs);
    table.isTurnOf('a');
    await table.touch(talk.said);
    table.isTurnOf('b');
  });

  test('a screen reader meets the same as before', async () => {
    const table = await open({ layout });
    await table.pass(whileMs - 1_000);
    const before = table.text;
    await table.pass(2_000);
    expect(table.text).toBe(before);
    expect(await opensMore(table)).toBe(false);
  });

  test('a pause is one touch', async () => {
    const table = await open({ layout });
    await table.pass(whileMs);
    await table.touch(talk.pause);
    expect(table).toShow(words.pause.goOn);
  });
});

test('a touch in one half leaves the other one quiet', async () => {
  const table = await open();
  await table.pass(whileMs);
  const [near, far] = (['a', 'b'] as const).map((who) => table.half(who).one('button', talk.more));
  for (const more of [near!, near!, far!]) tap(more);
  await settle();
  expect(table.all('button', common.close)).toHaveLength(1);
});

test('a wording that one of them chose is seen by the other one too', async () => {
  const table = await open();
  await table.pass(whileMs);
  tap(table.half('b').all('button', talk.more)[0]!);
  await settle();
  await table.touchOn('b', talk.gentler);
  tap(table.half('a').all('button', talk.more)[0]!);
  await settle();
  expect(table.half('a').all('button', common.close)).toHaveLength(1);
});

test('words stay beside the focus of a keyboard', async () => {
  const table = await open();
  const [more] = table.half('a').all('button', talk.more);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
  more!.focus();
  await table.pass(2 * whileMs);
  enterSoon(more!, 2 * whileMs);
  await settle();
  expect(table.all('button', common.close)).toHaveLength(1);
});

test('a key on what is out of sight is no press', async () => {
  const table = await open();
  const [more] = table.half('b').all('button', talk.more);
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  more!.focus();
  await table.pass(whileMs);
  enterSoon(more!, whileMs);
  await settle();
  expect(table.all('button', common.close)).toHaveLength(0);
});

test('what a side has opened stays', async () => {
  const table = await open();
  expect(await opensMore(table)).toBe(true);
  await table.pass(2 * whileMs);
  await table.touch(talk.skip);
  expect(table.all('button', common.close)).toHaveLength(0);
});

test.each([
  ['it was turned off', { goesQuiet: false }],
  ['the words are large', { textSize: 150 }],
] as const)('the words stay where %s', async (_, settings) => {
  const table = await open(settings);
  await table.pass(whileMs);
  expect(await opensMore(table)).toBe(true);
});

test('a full time brings the words back', async () => {
  const table = await open();
  await table.pass(first!.turnMs + whileMs);
  expect(await opensMore(table)).toBe(true);
});

/** What brings the words back without a touch of a control: the next touch of one counts. */
test.each([
  ['the focus of a screen reader', (more: HTMLElement) => more.focus()],
  ['a palm that stays', (more: HTMLElement) => more.parentElement?.dispatchEvent(new PointerEvent('pointerdown'))],
  ['a wheel', (more: HTMLElement) => more.parentElement?.dispatchEvent(new WheelEvent('wheel'))],
  ['coming back to the tablet', () => document.dispatchEvent(new Event('visibilitychange'))],
])('%s brings the words back, and what is touched after it counts', async (_, come) => {
  const table = await open();
  await table.pass(whileMs);
  come(table.all('button', talk.more)[0]!);
  await settle();
  expect(await opensMore(table)).toBe(true);
});

test('a touch at the moment at which the words come back by themselves is no press', async () => {
  const table = await open();
  await table.pass(first!.turnMs);
  const [more] = table.all('button', talk.more);
  tapSoon(more!, performance.now() + 100 - drawnAt(more!));
  await settle();
  expect(table.all('button', common.close)).toHaveLength(0);
});

test('the words stay where the browser has large letters', async () => {
  const table = await open();
  const { style } = document.documentElement;
  style.fontSize = '24px';
  try {
    await table.pass(whileMs);
    expect(await opensMore(table)).toBe(true);
  } finally {
    style.fontSize = '';
  }
});
