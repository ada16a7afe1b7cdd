import { describe, expect, test, vi } from 'vitest';
import { daysAfter } from '../../../../src/core/day.ts';
import type { Keepsake } from '../../../../src/core/kept/keepsake.ts';
import { fill } from '../../../../src/core/text/fill.ts';
import { talkOn } from '../../../support/kept/keepsakes.ts';
import { noonOf } from '../../../support/kept/stamps.ts';
import { agreed, noonOfToday, today } from '../../../support/pages/agreed.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import { nameOf, words } from '../../../support/sittings/said.ts';

const { agreement, followUp, kept } = words;

/** A talk that was held so many days ago. */
const held = (place: number, conversation: Parameters<typeof talkOn>[1], daysAgo: number, finished = true): Keepsake =>
  talkOn(place, conversation, noonOf(daysAfter(today, -daysAgo)).on, finished);
const openOn = (...all: readonly Keepsake[]) => openTablet({ now: noonOfToday, kept: all });

describe('looking back', () => {
  test('is not offered before two weeks have passed, nor for a talk that was left', async () => {
    const tablet = await openOn(held(1, 'guard', 13), held(2, 'grow', 30, false));
    expect(tablet).not.toShow(followUp.title);
  });

  test('is offered once, two weeks after the first talk of the Rebuild part, and opens a light check-in', async () => {
    const tablet = await openOn(held(1, 'guard', 14), held(2, 'grow', 30, false));
    expect(tablet.count(followUp.title)).toBe(1);
    await tablet.touch(followUp.open);
    expect(tablet).toHave('heading', nameOf('now'));
  });

  test('put away stays away until the next one comes', async () => {
    const tablet = await openOn(held(1, 'guard', 20));
    await tablet.touch(followUp.notNow);
    expect(tablet).not.toShow(followUp.title);
    await tablet.reload();
    expect(tablet).not.toShow(followUp.title);
    vi.setSystemTime(noonOf(daysAfter(today, 10)).on);
    await tablet.reload();
    expect(tablet).toShow(followUp.title);
  });

  test('is behind them once they held a check-in', async () => {
    const tablet = await openOn(held(1, 'guard', 20), held(2, 'now', 6));
    expect(tablet).not.toShow(followUp.title);
  });
});

describe('the day of review', () => {
  const one = agreed(2, 14, { act: 'Phones stay in the hall' });
  const another = agreed(3, 40, { act: 'We walk on Sundays' });

  test('greets the two on home, and the words of the agreement stand behind a touch', async () => {
    const tablet = await openOn({ kind: 'agreement', body: agreed(1, 13) }, { kind: 'agreement', body: one });
    expect(tablet).toShow(agreement.greeting);
    expect(agreement.greeting).not.toMatch(/\d/);
    expect(tablet).not.toShow(one.act);
    await tablet.touch(agreement.look);
    expect(tablet).toShow(agreement.due);
    expect(tablet).toShow(one.act);
    await tablet.touch(agreement.end);
    await tablet.go();
    expect(tablet).not.toShow(agreement.greeting);
  });

  test('of several leads to the list, and names none of them on home', async () => {
    const tablet = await openOn({ kind: 'agreement', body: one }, { kind: 'agreement', body: another });
    expect(tablet).toShow(fill(agreement.greetingMany, { count: 2 }));
    for (const { act } of [one, another]) expect(tablet).not.toShow(act);
    await tablet.touch(agreement.lookMany);
    expect(tablet).toHave('heading', kept.title);
    for (const { act } of [one, another]) expect(tablet).toShow(act);
  });
});
