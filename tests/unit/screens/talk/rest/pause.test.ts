import { beforeEach, expect, test } from 'vitest';
import { fill } from '../../../../../src/core/text/fill.ts';
import { openTable, type Table } from '../../../../support/screens/table.ts';
import { tap } from '../../../../support/screens/tap.ts';
import { speaking } from '../../../../support/sittings/begun.ts';
import { dealt } from '../../../../support/sittings/dealt.ts';
import { firstWording, promptOf, words } from '../../../../support/sittings/said.ts';

const { pause, talk, forecast } = words;
const [first] = dealt('now').cards;
const minute = 60_000;
let table: Table;

beforeEach(async () => {
  table = await openTable({ sitting: speaking });
  table.asks(first!.prompt);
});

test('one touch on pause covers the prompt; the circle grows, and the words breathe: 4 seconds in, 6 out', async () => {
  await table.pauseNow();
  expect(table).not.toShow(promptOf(first!.prompt).text);
  for (const [ms, word] of [
    [0, pause.breatheIn],
    [4_600, pause.breatheIn],
    [200, pause.breatheOut],
    [5_700, pause.breatheOut],
    [300, pause.breatheIn],
  ] as const) {
    await table.pass(ms);
    expect(table).toShow(word);
    expect(table).not.toShow(word === pause.breatheIn ? pause.breatheOut : pause.breatheIn);
  }
});

test('for 20 seconds there is only the breath and the three ways on; then the place that is kept, and another way to settle', async () => {
  await table.pauseNow();
  expect(table.half('a').words('button')).toEqual([pause.goOn, pause.break, talk.stop]);
  await table.pass(19_900);
  expect(table).not.toShow(/Your place is kept/);
  await table.pass(100);
  expect(table.half('b')).toShow(/Your place is kept/);
  expect(table.half('b')).toHave('button', pause.noBreath);
  await table.reload();
  expect(table.half('a')).toHave('button', pause.noBreath);
});

test('who cannot breathe by the clock finds something else', async () => {
  await table.pauseNow();
  await table.pass(20_000);
  await table.touchOn('a', pause.noBreath);
  for (const other of [pause.feet, pause.five, pause.hands]) expect(table).toShow(other);
  expect(table).not.toShow(pause.breatheIn);
  await table.touchOn('b', pause.withBreath);
  expect(table).toShow(pause.breatheIn);
});

test('a pause takes no time from the turn', async () => {
  const half = first!.turnMs / 2;
  await table.pass(half);
  await table.pauseNow();
  await table.pass(10 * minute);
  await table.touchOn('b', pause.goOn);
  table.asks(first!.prompt);
  await table.pass(half - 1_000);
  table.hasTimeLeft();
  await table.pass(1_000);
  table.timeIsUp();
});

test('pause touched in the same moment as another button is not lost', async () => {
  tap(table.one('button', talk.said));
  await table.touch(talk.pause);
  expect(table).toShow(pause.breatheIn);
  await table.touchOn('a', pause.goOn);
  table.isTurnOf('b');
});

test('a mistaken pause is taken back and leaves the talk where it was', async () => {
  await table.pauseNow();
  await table.touchOn('a', pause.goOn);
  table.asks(first!.prompt);
  table.isTurnOf('a');
});

test('they stop for today, keep the place and sit down again from home', async () => {
  const { cards } = dealt('now');
  await table.card(cards[0]!.prompt, cards[0]!.speakers);
  table.asks(cards[1]!.prompt);
  await table.stop('b');
  await table.touchOn('a', pause.keepPlace);
  expect(table).toShow(fill(words.home.resumeAt, { number: 2, count: cards.length - 2 }));
  await table.pass(3 * 24 * 60 * minute);
  await table.reload();
  await table.touch(forecast.resume);
  await table.touchOn('a', pause.goOnGently);
  table.asks(cards[1]!.prompt, 'gentler');
});

test('from a stop in a pause one comes back to the talk, and from one in a break to the break, which still runs', async () => {
  await table.pauseNow();
  await table.stop();
  await table.touchOn('a', pause.backToTalk);
  table.asks(first!.prompt);
  await table.pauseNow();
  await table.breakFor('twentyMinutes');
  await table.touchOn('a', pause.breakMore);
  await table.stop();
  await table.touchOn('b', pause.backToBreak);
  await table.bothBack();
});

test('who stops can end with one kind thing, or let the talk go', async () => {
  await table.stop('a');
  await table.touchOn('b', pause.backToTalk);
  table.asks(first!.prompt);
  await table.stop('b');
  await table.touchOn('a', pause.endKindly);
  expect(table).toShow(firstWording.closeFirst);
  await table.stop('a');
  await table.touchOn('a', pause.letGo);
  expect(table).toHave('heading', talk.doneTitle);
  await table.touchOn('a', talk.doneHome);
  expect(table).toHave('link', words.home.settings);
  expect(table).not.toHave('button', forecast.resume);
});
