import { describe, expect, test } from 'vitest';
import { fill } from '../../../../../src/core/text/fill.ts';
import { openTable, type Table } from '../../../../support/screens/table.ts';
import { seated, speaking } from '../../../../support/sittings/begun.ts';
import { dealt } from '../../../../support/sittings/dealt.ts';
import { words } from '../../../../support/sittings/said.ts';
import { toSpeak, walk } from '../../../../support/sittings/sitting-builder.ts';

const { talk, common } = words;
const [first, second] = dealt('now').cards;
const minute = 60_000;

const speakingAt = (pace: 'shorter' | 'longer' | 'none') =>
  openTable({ sitting: walk(seated(dealt('now', 'a', 'unsaid', { pace })), ...toSpeak), settings: { pace } });

/** Asks what time is left, on the side of the one who speaks; gives the answer. */
async function ask(table: Table): Promise<string | undefined> {
  await table.openMore('a');
  await table.touchOn('a', talk.timeLeft);
  return table.half('a').words('status').at(-1);
}

test.each([
  [10_000, fill(talk.timeLeftMinutes, { minutes: 2 })],
  [60_000, talk.timeLeftOne],
  [110_000, talk.timeLeftHalf],
  [135_000, talk.timeLeftNone],
])('%d ms into a longer turn of 135 s, who asks hears: %s', async (passed, answer) => {
  const table = await speakingAt('longer');
  await table.pass(passed);
  expect(await ask(table)).toBe(answer);
  expect(table.half('b')).not.toShow(answer);
});

test('what was asked of the time is not left standing when the time is full', async () => {
  const table = await openTable({ sitting: speaking });
  expect(await ask(table)).not.toBe('');
  await table.pass(first!.turnMs);
  expect(table.half('a').words('status').at(-1)).toBe('');
});

test.each(['facing', 'sideBySide'] as const)('a full time is told to a screen reader once, %s', async (layout) => {
  const table = await openTable({ sitting: speaking, settings: { layout } });
  const told = () => table.words('status').filter((line) => line === talk.timeLeftNone).length;
  expect(told()).toBe(0);
  await table.pass(first!.turnMs);
  expect(told()).toBe(1);
  table.isTurnOf('a');
  await table.touch(talk.said);
  table.isTurnOf('b');
  expect(told()).toBe(0);
});

test('the line fills by few steps, one in five seconds at most', async () => {
  const table = await openTable({ sitting: speaking });
  const places = new Set<string>();
  for (let passed = 0; passed <= first!.turnMs; passed += 1_000) {
    places.add(table.one('img', talk.horizon).style.getPropertyValue('--passed'));
    await table.pass(1_000);
  }
  expect(places.size).toBeGreaterThan(10);
  expect(places.size).toBeLessThanOrEqual(first!.turnMs / 5_000 + 1);
  expect(places).toContain('1');
});

test('no digit of a clock is on the table while someone speaks', async () => {
  const table = await openTable({ sitting: speaking });
  await table.pass(first!.turnMs / 2);
  for (const who of ['a', 'b'] as const) expect(table.half(who).text).not.toMatch(/\d/);
});

test('one more minute is there when the time is full, once', async () => {
  const table = await openTable({ sitting: speaking });
  expect(table).not.toHave('button', talk.oneMore);
  await table.pass(first!.turnMs);
  table.timeIsUp();
  await table.touchOn('a', talk.oneMore);
  table.hasTimeLeft();
  expect(table).not.toHave('button', talk.oneMore);
  await table.pass(minute - 1_000);
  table.hasTimeLeft();
  await table.pass(1_000);
  table.timeIsUp();
  expect(table).not.toHave('button', talk.oneMore);
  expect(table).toHave('button', talk.said);
});

test('the pace makes a turn shorter', async () => {
  const table = await speakingAt('shorter');
  await table.pass(59_000);
  table.hasTimeLeft();
  await table.pass(1_000);
  table.timeIsUp();
});

test('without a timer nothing fills, nothing is full, and nobody is told of time', async () => {
  const table = await speakingAt('none');
  expect(table).not.toHave('img', talk.horizon);
  await table.pass(60 * minute);
  table.hasTimeLeft();
  expect(table).not.toHave('button', talk.oneMore);
  await table.openMore('a');
  expect(table).not.toHave('button', talk.timeLeft);
  await table.touchOn('a', common.close);
  await table.touchOn('a', talk.said);
  table.isTurnOf('b');
});

describe('an hour asleep at the table', () => {
  test('shows the truth on waking', async () => {
    const table = await openTable({ sitting: speaking });
    await table.sleep(60 * minute);
    table.timeIsUp();
    table.isTurnOf('a');
    expect(await ask(table)).toBe(talk.timeLeftNone);
  });

  test.each(['waking', 'loading anew'] as const)('is not called talk, %s', async (way) => {
    const table = await openTable({ sitting: speaking });
    await table.sleep(60 * minute);
    if (way === 'loading anew') await table.reload();
    table.timeIsUp();
    await table.turn('a', first!.prompt);
    await table.turn('b', first!.prompt);
    await table.card(second!.prompt, second!.speakers);
    expect(table).toShow(talk.checkLine);
    expect(table).not.toShow(talk.longTalk);
    expect(table).not.toHave('button', talk.toClose);
  });
});

test('a turn left for a day begins anew', async () => {
  const table = await openTable({ sitting: speaking });
  await table.pass(24 * 60 * minute);
  table.timeIsUp();
  await table.go();
  await table.touch(words.forecast.resume);
  table.asks(first!.prompt);
  table.hasTimeLeft();
});

test.each([
  ['on', 60 * minute],
  ['back', -60 * minute],
])('a clock that is set %s by an hour takes nothing from a turn', async (_how, by) => {
  const table = await openTable({ sitting: speaking });
  await table.pass(first!.turnMs - minute);
  await table.setClock(by);
  expect(await ask(table)).toBe(talk.timeLeftOne);
  await table.touchOn('a', common.close);
  table.hasTimeLeft();
  await table.reload();
  table.hasTimeLeft();
  await table.pass(minute);
  table.timeIsUp();
});
