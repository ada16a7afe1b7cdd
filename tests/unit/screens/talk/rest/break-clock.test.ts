import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fill } from '../../../../../src/core/text/fill.ts';
import { openTable, type Table } from '../../../../support/screens/table.ts';
import { speaking } from '../../../../support/sittings/begun.ts';
import { dealt } from '../../../../support/sittings/dealt.ts';
import { names } from '../../../../support/sittings/names.ts';
import { nameOf, promptOf, words } from '../../../../support/sittings/said.ts';
import { walk } from '../../../../support/sittings/sitting-builder.ts';

const { pause, talk, forecast, home } = words;
const [first] = dealt('now').cards;
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
let table: Table;

/** A pause at one in the afternoon of a Monday, in the first turn of a check-in. */
beforeEach(async () => {
  table = await openTable({ sitting: walk(speaking, 'pause') });
});

test('a break over the night: closed in the evening, asked about in the morning, taken up when its time has come', async () => {
  await table.breakFor('tomorrow');
  await table.closeFor(20 * hour);
  expect(table).toShow(home.resumeEyebrow);
  await table.touch(forecast.resume);
  expect(table).toShow(/at 13:00/);
  expect(table).not.toShow(pause.returnNow);
  await table.closeFor(4 * hour);
  await table.touch(forecast.resume);
  expect(table).toShow(pause.returnNow);
  await table.bothBack();
  await table.touchOn('b', pause.goOnGently);
  table.asks(first!.prompt, 'gentler');
  table.hasTimeLeft();
});

test('a clock set back two days only moves the time of return as far off, and both can be back before it', async () => {
  await table.breakFor('oneHour');
  expect(table).toShow(/at 14:00/);
  await table.sleep(-2 * day);
  await table.reload();
  expect(table).toShow(/on Monday.* at 14:00/);
  await table.bothBack();
  await table.touchOn('a', pause.goOnGently);
  table.hasTimeLeft();
  await table.pass(first!.turnMs);
  table.timeIsUp();
});

test('a clock set on a year means that the time has come, and nothing is lost', async () => {
  await table.breakFor('tomorrow');
  await table.sleep(365 * day);
  expect(table).toShow(pause.returnNow);
  await table.go();
  await table.touch(forecast.resume);
  expect(table).toShow(pause.returnNow);
  await table.bothBack();
  await table.touchOn('a', pause.goOnGently);
  table.asks(first!.prompt, 'gentler');
});

test('left open, a break never falls due', async () => {
  await table.breakFor('open');
  await table.sleep(365 * day);
  expect(table).toShow(pause.returnOpen);
  await table.go();
  expect(table).toShow(home.resumeBreakLine);
  await table.touch(forecast.resume);
  expect(table).toShow(pause.returnOpen);
  expect(table).not.toShow(pause.returnNow);
});

test('the other one can be back long before, and says so; it needs both to go on', async () => {
  await table.breakFor('tomorrow');
  await table.touchOn('b', fill(pause.imBack, { name: names.b }));
  expect(table).toShow(fill(pause.imBackDone, { name: names.b }));
  await table.pass(12 * hour);
  expect(table).not.toShow(pause.goOnGently);
  await table.touchOn('a', fill(pause.imBack, { name: names.a }));
  expect(table).toHave('button', pause.goOnGently);
});

test('a short break that was not enough leads to longer ones, and the open end stays', async () => {
  await table.breakFor('oneHour');
  await table.pass(hour);
  expect(table).toShow(pause.returnNow);
  await table.touchOn('b', pause.anotherTime);
  expect(table).toShow(pause.breakTitle);
  for (const shorter of [pause.twentyMinutes, pause.oneHour]) expect(table).not.toHave('button', shorter);
  expect(table).toHave('button', pause.tomorrow);
  await table.touchOn('b', pause.open);
  expect(table).toShow(pause.returnOpen);
});

test('also once both are back from one that was too short, only longer ones are offered', async () => {
  await table.breakFor('twentyMinutes');
  await table.pass(hour);
  await table.bothBack();
  await table.openMore('a');
  await table.touchOn('a', pause.anotherTime);
  expect(table).toHave('button', pause.oneHour);
  expect(table).not.toHave('button', pause.twentyMinutes);
});

describe('when the time has passed, home asks', () => {
  beforeEach(async () => {
    await table.breakFor('twentyMinutes');
    await table.sleep(3 * day);
    await table.go();
    expect(table).toShow(home.resumeEyebrow);
  });

  test('to pick it up', async () => {
    await table.touch(forecast.resume);
    await table.bothBack();
    await table.touchOn('a', pause.goOnGently);
    table.asks(first!.prompt, 'gentler');
  });

  test('to let it go: nothing of it is left', async () => {
    await table.touch(home.letGo);
    expect(table).not.toHave('heading', nameOf('now'));
    await table.reload();
    expect(table).toHave('link', home.settings);
    expect(table).not.toShow(home.resumeEyebrow);
    const state = (await table.stored('state')).map(({ id }) => id);
    expect(state.filter((id) => id !== 'reminders')).toEqual(['settings']);
    expect(await table.stored('records')).toEqual([]);
  });
});

test('no page asks to notify, whatever passes', async () => {
  const requestPermission = vi.fn();
  vi.stubGlobal('Notification', { requestPermission });
  await table.breakFor('twentyMinutes');
  await table.pass(20 * minute);
  expect(table).toShow(pause.returnNow);
  expect(requestPermission).not.toHaveBeenCalled();
  expect(table).not.toShow(promptOf(first!.prompt).text);
  await table.touchOn('a', pause.breakMore);
  expect(table).toHave('button', talk.stop);
});
