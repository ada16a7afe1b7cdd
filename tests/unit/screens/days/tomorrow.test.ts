import { describe, expect, test, vi } from 'vitest';
import { fill } from '../../../../src/core/text/fill.ts';
import { idAt } from '../../../support/kept/keepsakes.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import { openTable } from '../../../support/screens/table.ts';
import { closing, speaking } from '../../../support/sittings/begun.ts';
import { words } from '../../../support/sittings/said.ts';
import { type At, walk } from '../../../support/sittings/sitting-builder.ts';

const { agreement, home, pause, talk } = words;

/** A sitting as it stands, at a time of day in Vienna. */
const at = ({ sitting }: At, time: string): At => {
  const now = Date.parse(time);
  return { sitting: { ...sitting, openedAt: now, at: now }, now };
};
const atLast = walk(closing, 'next', 'next');

describe('at the close', () => {
  test.each([
    ['before the night in which the clocks are set on', '2027-03-27T23:40+01:00', talk.nextTomorrow, 'Sunday 28 March'],
    ['a week from it', '2027-03-27T23:40+01:00', talk.nextWeek, 'Saturday 3 April'],
    ['in the night in which they are set back', '2026-10-25T00:20+02:00', talk.nextTomorrow, 'Monday 26 October'],
    ['three days over it', '2026-10-23T00:20+02:00', talk.nextDays, 'Monday 26 October'],
    ['on the last evening of the year', '2026-12-31T23:50+01:00', talk.nextTomorrow, '1 January 2027'],
  ])('tomorrow and the days after it are counted by the calendar: %s', async (_when, time, button, day) => {
    const table = await openTable({ sitting: at(atLast, time) });
    await table.touchOn('a', button);
    await table.touchOn('a', talk.doneHome);
    expect(table).toShow(fill(home.planned, { when: day }));
  });

  test('tomorrow is the day after the touch, also where midnight has passed since the page was drawn', async () => {
    const table = await openTable({ sitting: at(atLast, '2026-11-23T23:59+01:00') });
    await table.pass(5 * 60_000);
    await table.touchOn('a', talk.nextTomorrow);
    await table.touchOn('a', talk.doneHome);
    expect(table).toShow(fill(home.planned, { when: 'Wednesday 25 November' }));
  });
});

test('a planned day is said until it is over, and not a day longer', async () => {
  const planned = '2026-11-24';
  const tablet = await openTablet({ planned, now: Date.parse('2026-11-24T22:00+01:00') });
  expect(tablet).toShow(home.plannedToday);
  vi.setSystemTime(Date.parse('2026-11-25T06:00+01:00'));
  await tablet.reload();
  expect(tablet).not.toShow(home.plannedToday);
  expect(tablet).not.toShow(/^You planned/);
});

describe('a break until tomorrow', () => {
  test.each([
    ['set on', '2027-03-27T21:30+01:00'],
    ['set back', '2026-10-24T21:30+02:00'],
  ])('ends at the same time of day, over the night in which the clocks are %s', async (_how, time) => {
    const table = await openTable({ sitting: at(walk(speaking, 'pause'), time) });
    await table.breakFor('tomorrow');
    expect(table).toShow(fill(pause.returnTomorrow, { time: '21:30' }));
    await table.touchOn('a', pause.anotherTime);
    expect(table).toHave('button', pause.tomorrow);
  });
});

test('an agreement that is to start tomorrow starts the day after the touch, also past midnight', async () => {
  const tablet = await openTablet({ at: `agreement/${idAt(1)}`, now: Date.parse('2026-11-23T23:58+01:00') });
  await tablet.pass(5 * 60_000);
  await tablet.answer(agreement.start, agreement.startTomorrow);
  expect(tablet).toShow(fill(agreement.from, { day: 'Wednesday 25 November' }));
});
