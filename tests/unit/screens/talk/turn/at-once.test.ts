import { expect, test } from 'vitest';
import { partners } from '../../../../../src/core/partner.ts';
import { fill } from '../../../../../src/core/text/fill.ts';
import { settle } from '../../../../support/screens/settle.ts';
import { openTable, type Table } from '../../../../support/screens/table.ts';
import { enterSoon, tap, tapSoon } from '../../../../support/screens/tap.ts';
import { checking, closing, seated, speaking } from '../../../../support/sittings/begun.ts';
import { dealt } from '../../../../support/sittings/dealt.ts';
import { names } from '../../../../support/sittings/names.ts';
import { firstWording, words } from '../../../../support/sittings/said.ts';
import { walk } from '../../../../support/sittings/sitting-builder.ts';

const { talk, pause, common } = words;
const [, , third] = dealt('now').cards;
const opened = walk(seated(dealt('now')), 'begin', 'ready');

/** The button of this name on the half of each of the two. */
const ofBoth = (table: Table, nameOf: (name: string) => string) =>
  partners.map((who) => table.half(who).one('button', nameOf(names[who])));

test('two who answer the check in the same moment have both answered', async () => {
  const table = await openTable({ sitting: checking });
  for (const button of ofBoth(table, (name) => `${name}: ${talk.checkGoOn}`)) tap(button);
  await settle();
  table.asks(third!.prompt);
});

test('of two answers in the same moment the gentler one counts', async () => {
  const table = await openTable({ sitting: checking });
  const [first] = ofBoth(table, (name) => `${name}: ${talk.checkEnough}`);
  const [, second] = ofBoth(table, (name) => `${name}: ${talk.checkGoOn}`);
  tap(first!);
  tap(second!);
  await settle();
  expect(table).toShow(firstWording.closeFirst);
});

test('one who changes their answer while the other gives theirs loses neither', async () => {
  const table = await openTable({ sitting: checking });
  await table.touch(`${names.a}: ${talk.checkGoOn}`);
  tap(table.half('a').one('button', talk.checkAgain));
  tap(table.half('b').one('button', `${names.b}: ${talk.checkGoOn}`));
  await settle();
  expect(table.half('b')).toShow(talk.checkThanks);
  await table.touch(`${names.a}: ${talk.checkGoOn}`);
  table.asks(third!.prompt);
});

test('two who say in the same moment that they are back are both back', async () => {
  const table = await openTable({ sitting: walk(speaking, 'pause', { type: 'callBreak', returnAt: null }) });
  for (const button of ofBoth(table, (name) => fill(pause.imBack, { name }))) tap(button);
  await settle();
  expect(table).toHave('button', pause.goOnGently);
});

test('two who choose the next day in the same moment end the talk once', async () => {
  const table = await openTable({ sitting: closing });
  await table.sayKindThings();
  for (const button of ofBoth(table, () => talk.nextWeek)) tap(button);
  await settle();
  expect(table).toHave('heading', talk.doneTitle);
});

test.each([1, 140, 390])('a touch %i ms after a step was drawn was meant for the one before', async (afterMs) => {
  const table = await openTable({ sitting: closing });
  await table.touchOn('a', talk.closeSaid);
  tapSoon(table.half('b').one('button', talk.closeSaid), afterMs);
  await settle();
  expect(table).toShow(firstWording.closeSecond);
  tapSoon(table.half('b').one('button', talk.closeSaid), 400);
  await settle();
  expect(table).toShow(talk.closeNext);
});

test('so was a second back', async () => {
  const table = await openTable({ sitting: walk(opened, 'said') });
  const before = table.text;
  await table.touchOn('a', common.back);
  const after = table.text;
  expect(after).not.toBe(before);
  tapSoon(table.half('b').one('button', common.back), 140);
  await settle();
  expect(table.text).toBe(after);
});

test('so was a touch on More where the question was skipped meanwhile', async () => {
  const table = await openTable({ sitting: opened });
  await table.touchOn('a', talk.skip);
  const after = table.text;
  tapSoon(table.half('b').one('button', talk.more), 200);
  await settle();
  expect(table.text).toBe(after);
});

test('so was a touch where a way out of the pause appears under the finger', async () => {
  const table = await openTable({ sitting: speaking });
  await table.pauseNow();
  tapSoon(table.half('a').one('button', pause.goOn), 200);
  await settle();
  expect(table).toShow(pause.breatheIn);
});

test('pause counts at once, and stop, which comes where More lay, as soon as anything new does', async () => {
  const table = await openTable({ sitting: opened });
  await table.touchOn('a', talk.said);
  tapSoon(table.one('button', talk.pause), 1);
  await settle();
  expect(table).toShow(pause.breatheIn);
  tapSoon(table.half('b').one('button', talk.stop), 200);
  await settle();
  expect(table).toShow(pause.breatheIn);
  tapSoon(table.half('b').one('button', talk.stop), 401);
  await settle();
  expect(table).toShow(pause.stoppedTitle);
});

test('what one partner puts away or opens does not hold up the other', async () => {
  const table = await openTable({ sitting: opened });
  await table.openMore('b');
  tapSoon(table.half('a').one('button', talk.said), 500);
  await settle();
  table.isTurnOf('b');
});

test('Enter twice in quick succession turns one page of the welcome', async () => {
  const table = await openTable({ at: 'welcome', settings: { welcomed: false } });
  const { next, safetyTitle, safetyGo } = words.welcome;
  enterSoon(table.one('button', next), 500);
  await settle();
  expect(table).toHave('heading', safetyTitle);
  enterSoon(table.one('button', safetyGo), 140);
  await settle();
  expect(table).toHave('heading', safetyTitle);
  enterSoon(table.one('button', safetyGo), 500);
  await settle();
  expect(table).toShow(words.talk.readyTitle);
});
