import { beforeEach, expect, test } from 'vitest';
import { openTable, type Table } from '../../../../support/screens/table.ts';
import { laidOpen, speaking } from '../../../../support/sittings/begun.ts';
import { dealt } from '../../../../support/sittings/dealt.ts';
import { cueLine, promptOf, words } from '../../../../support/sittings/said.ts';
import { walk } from '../../../../support/sittings/sitting-builder.ts';

const { pause, talk, common, forecast, home } = words;
const [first] = dealt('now').cards;
const minute = 60_000;
const hour = 60 * minute;
let table: Table;

/** A pause at one in the afternoon of a Monday, in the first turn of a check-in. */
beforeEach(async () => {
  table = await openTable({ sitting: walk(speaking, 'pause') });
});

test('a break of 20 minutes ends gently', async () => {
  await table.breakFor('twentyMinutes');
  expect(table).toShow(/at the table at 13:20/);
  await table.pass(20 * minute);
  expect(table).toShow(pause.returnNow);
  await table.bothBack();
  await table.touchOn('a', pause.goOnGently);
  table.asks(first!.prompt, 'gentler');
});

test('after a break they can take another question', async () => {
  await table.breakFor('oneHour');
  await table.bothBack();
  await table.touchOn('b', pause.anotherPrompt);
  expect(table).not.toShow(promptOf(first!.prompt).gentler);
  expect(table).not.toShow(promptOf(first!.prompt).text);
  expect(table).toHave('button', talk.said);
});

test('after a break from a hard question another one is offered first, and going on is still there', async () => {
  const hard = await openTable({ sitting: walk(laidOpen('impact.01'), 'pause') });
  await hard.breakFor('twentyMinutes');
  await hard.bothBack();
  const both: readonly string[] = [pause.goOnGently, pause.anotherPrompt];
  const ways = () =>
    hard
      .half('a')
      .words('button')
      .filter((label) => both.includes(label));
  expect(hard.half('a')).toShow(pause.returnHard);
  expect(ways()).toEqual([pause.anotherPrompt, pause.goOnGently]);
  await hard.pass(24 * hour);
  await hard.reload();
  expect(ways()).toEqual([pause.goOnGently, pause.anotherPrompt]);
  expect(hard).not.toShow(pause.returnHard);
});

test('both ask for one line and one small thanks on the way back', async () => {
  await table.breakFor('open');
  await table.bothBack();
  expect(table).toShow(cueLine('r-back'));
  expect(table).toShow(pause.returnAct);
  expect(table).not.toShow(pause.returnHard);
});

test('a break says in calm lines what helps, and what can wait', async () => {
  await table.breakFor('open');
  await table.touchOn('b', pause.breakMore);
  for (const line of [pause.breakHelps, pause.breakCalm, pause.breakRest, pause.breakClear, pause.breakRoom])
    expect(table).toShow(line);
  await table.touchOn('b', common.close);
  expect(table).not.toShow(pause.breakCalm);
});

test('a break can be left open, and its time can be changed', async () => {
  await table.breakFor('open');
  expect(table).toShow(pause.returnOpen);
  await table.go();
  expect(table).toShow(home.resumeEyebrow);
  await table.touch(forecast.resume);
  expect(table).toShow(pause.returnOpen);
  await table.pass(minute);
  await table.touchOn('a', pause.anotherTime);
  await table.touchOn('a', pause.oneHour);
  expect(table).toShow(/at the table at 14:01/);
});

test('a break until tomorrow lies over the night', async () => {
  await table.breakFor('tomorrow');
  expect(table).toShow(/tomorrow at 13:00/);
  await table.closeFor(24 * hour);
  await table.touch(forecast.resume);
  expect(table).toShow(pause.returnNow);
});

test('late in the evening nobody is asked back later today', async () => {
  await table.touchOn('a', pause.break);
  expect(table).toHave('button', pause.laterToday);
  await table.touchOn('a', common.back);
  await table.pass(9 * hour);
  await table.touchOn('a', pause.break);
  expect(table).toHave('button', pause.tomorrow);
  expect(table).not.toHave('button', pause.laterToday);
});
