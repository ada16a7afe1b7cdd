import { describe, expect, test } from 'vitest';
import { type Day, daysAfter } from '../../../../src/core/day.ts';
import {
  type Agreement,
  begin,
  end,
  holding,
  isBlank,
  isDue,
  latestStart,
  offer,
  renew,
  reopen,
  restore,
  resume,
  reviewAfter,
  type Terms,
  takeBack,
  touch,
  weeksOf,
  withdraw,
  write,
} from '../../../../src/core/kept/agreement.ts';
import { noonOf } from '../../../support/kept/stamps.ts';

const today: Day = '2026-11-23';
const inDays = (days: number) => daysAfter(today, days);
const on = (days: number) => noonOf(inDays(days));
const now = on(0);
const act = 'We leave both phones in the hall';
const blank = begin('id', now, null);
const written = write(blank, { act });
const offered = offer(written, now);
const running = touch(touch(offered, 'a', now), 'b', now);
const changing = write(reopen(running, on(3)), { act: 'The phones stay off', who: 'a' });
const changeOffered = offer(changing, on(3));
const ended = end(running, on(1));
const stages = { blank, written, offered, running, changing, changeOffered, ended };

const whats = ({ changes }: Agreement) => changes.map(({ what }) => what);
const termsOf = ({ act, who, startOn, reviewOn }: Terms) => ({ act, who, startOn, reviewOn });

describe('an agreement', () => {
  test('is blank at first: both, from today, to be looked at in two weeks', () => {
    expect(termsOf(blank)).toEqual({ act: '', who: 'both', startOn: today, reviewOn: inDays(14) });
    expect([isBlank(blank), isBlank(written), isBlank(ended)]).toEqual([true, false, false]);
  });

  test('is not put to both without a word', () => {
    expect(offer(blank, now)).toBe(blank);
    expect(offer(write(blank, { act: '  ' }), now).stage).toBe('writing');
  });

  test.each([
    ['the one in clay first', 'a', 'b'],
    ['the one in pine first', 'b', 'a'],
  ] as const)('holds once both have touched, %s', (_, first, second) => {
    const half = touch(offered, first, now);
    expect([half.stage, holding(half)]).toEqual(['offered', null]);
    expect(touch(half, first, now)).toBe(half);
    const whole = touch(half, second, now);
    expect([whole.stage, whats(whole)]).toEqual(['running', ['began']]);
    expect(holding(whole)).toEqual(termsOf(offered));
  });

  test('goes back to writing at the word of either, and both are asked anew', () => {
    const back = withdraw(touch(offered, 'a', now));
    expect([back.stage, back.touched, back.changes]).toEqual(['writing', { a: false, b: false }, []]);
  });

  test('that was put together by hand counts no yes from before it was put to both', () => {
    expect(offer({ ...written, touched: { a: true, b: false } }, now).touched).toEqual({ a: false, b: false });
  });

  test('ends with one touch, which can be taken back', () => {
    expect([ended.stage, holding(ended), whats(ended)]).toEqual(['ended', null, ['began', 'ended']]);
    const resumed = resume(ended, on(1));
    expect([resumed.stage, whats(resumed)]).toEqual(['running', ['began', 'ended', 'resumed']]);
    expect(holding(resumed)).toEqual(holding(running));
  });

  test('is put to both again where the second yes is taken back, with no yes said and nothing in its history', () => {
    const back = takeBack(running);
    expect([back.stage, back.touched, holding(back)]).toEqual(['offered', { a: false, b: false }, null]);
    expect(termsOf(back)).toEqual(termsOf(offered));
    const changed = touch(touch(changeOffered, 'b', on(3)), 'a', on(3));
    expect(takeBack(changed)).toEqual({ ...changeOffered, rev: changed.rev + 1 });
  });

  test('that never held cannot end', () => {
    for (const each of [blank, written, offered]) expect(end(each, now)).toBe(each);
  });
});

describe('other terms for what holds', () => {
  test('are written from today on, for as long as before', () => {
    const opened = reopen(running, on(3));
    expect([opened.startOn, opened.reviewOn]).toEqual([inDays(3), inDays(17)]);
  });

  test('leave the old ones in force until both have said yes', () => {
    for (const each of [changing, changeOffered, touch(changeOffered, 'a', now)])
      expect(holding(each)).toEqual(termsOf(running));
    const changed = touch(touch(changeOffered, 'a', on(3)), 'b', on(4));
    expect([holding(changed), whats(changed)]).toEqual([termsOf(changeOffered), ['began', 'changed']]);
  });

  test('can be left, and then all is as it was', () => {
    for (const each of [changing, changeOffered]) {
      const back = restore(each);
      expect([back.stage, termsOf(back), back.changes]).toEqual(['running', termsOf(running), running.changes]);
    }
  });

  test('end with what holds, whose terms stay in sight', () => {
    const over = end(changing, on(4));
    expect([over.stage, termsOf(over), whats(over)]).toEqual(['ended', termsOf(running), ['began', 'ended']]);
  });

  test('are called another while where act and person are the same', () => {
    const renewed = renew(running, on(14), 4);
    expect([renewed.stage, renewed.startOn, renewed.reviewOn]).toEqual(['offered', inDays(14), inDays(42)]);
    expect(whats(touch(touch(renewed, 'b', now), 'a', now))).toEqual(['began', 'renewed']);
  });
});

describe('days', () => {
  test.each([1, 2, 3, 4])('a review after %i weeks is that, and no more than 28 days off', (weeks) => {
    expect(reviewAfter(today, weeks)).toBe(inDays(weeks * 7));
    expect(weeksOf({ ...termsOf(blank), reviewOn: reviewAfter(today, weeks) })).toBe(weeks);
  });

  test.each([
    [-3, 1],
    [0, 1],
    [29, 28],
    [4_000, 28],
  ])('a review %i days off is %i days off', (asked, got) => {
    expect(write(blank, { reviewOn: inDays(asked) }).reviewOn).toBe(inDays(got));
  });

  test('a later start moves the review along', () => {
    const later = write(write(blank, { reviewOn: reviewAfter(today, 3) }), { startOn: inDays(5) });
    expect(later.reviewOn).toBe(inDays(26));
  });

  test.each([
    ['has passed meanwhile', -9, 0],
    ['is within two weeks', 6, 6],
    ['is too far off', 90, latestStart],
  ])('a start that %s is put to both %s', (_, days, got) => {
    const put = offer(write(written, { startOn: inDays(days) }), now);
    expect([put.startOn, put.reviewOn]).toEqual([inDays(got), inDays(got + 14)]);
  });

  test.each([
    ['a day before', inDays(13), false],
    ['on the day', inDays(14), true],
    ['a year later', inDays(379), true],
    ['with the clock set back', inDays(-400), false],
  ])('it is to be looked at on the day of review: %s', (_, day, due) => {
    expect(isDue(running, day)).toBe(due);
    // Other terms that were never agreed to put nothing off.
    expect(isDue(changeOffered, day)).toBe(due);
    expect(isDue(ended, day)).toBe(false);
  });
});

test.each(Object.entries(stages))('what does not fit changes nothing: %s', (name, each) => {
  const fits: Record<string, readonly string[]> = {
    write: ['blank', 'written', 'changing'],
    offer: ['written', 'changing'],
    touch: ['offered', 'changeOffered'],
    withdraw: ['offered', 'changeOffered'],
    reopen: ['running'],
    renew: ['running'],
    restore: ['changing', 'changeOffered'],
    takeBack: ['running'],
    end: ['running', 'changing', 'changeOffered'],
    resume: ['ended'],
  };
  const made = {
    write: write(each, { who: 'b' }),
    offer: offer(each, now),
    touch: touch(each, 'b', now),
    withdraw: withdraw(each),
    reopen: reopen(each, now),
    renew: renew(each, now, 1),
    restore: restore(each),
    takeBack: takeBack(each),
    end: end(each, now),
    resume: resume(each, now),
  };
  for (const [act, next] of Object.entries(made)) {
    if (fits[act]?.includes(name)) expect(next.rev, act).toBe(each.rev + 1);
    else expect(next, act).toBe(each);
  }
});
