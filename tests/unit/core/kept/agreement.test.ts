import { describe, expect, test } from 'vitest';
import {
  type Agreement,
  begin,
  daysAfter,
  end,
  holding,
  isBlank,
  isDue,
  latestStart,
  middleOf,
  offer,
  renew,
  reopen,
  restore,
  resume,
  reviewAfter,
  type Terms,
  touch,
  weeksOf,
  withdraw,
  write,
} from '../../../../src/core/kept/agreement.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

const day = 86_400_000;
const act = 'We leave both phones in the hall';
const blank = begin('id', noon, noon + 5, null);
const written = write(blank, { act });
const offered = offer(written, noon);
const running = touch(touch(offered, 'a', noon), 'b', noon + 1);
const changing = write(reopen(running, noon + 3 * day), { act: 'The phones stay off', who: 'a' });
const changeOffered = offer(changing, noon + 3 * day);
const ended = end(running, noon + day);
const stages = { blank, written, offered, running, changing, changeOffered, ended };

const whats = ({ changes }: Agreement) => changes.map(({ what }) => what);
const termsOf = ({ act, who, startOn, reviewOn }: Terms) => ({ act, who, startOn, reviewOn });

describe('an agreement', () => {
  test('is blank at first: both, from today, to be looked at in two weeks', () => {
    expect(termsOf(blank)).toEqual({ act: '', who: 'both', startOn: noon, reviewOn: noon + 14 * day });
    expect([isBlank(blank), isBlank(written), isBlank(ended)]).toEqual([true, false, false]);
  });

  test('is not put to both without a word', () => {
    expect(offer(blank, noon)).toBe(blank);
    expect(offer(write(blank, { act: '  ' }), noon).stage).toBe('writing');
  });

  test.each([
    ['the one in clay first', 'a', 'b'],
    ['the one in pine first', 'b', 'a'],
  ] as const)('holds once both have touched, %s', (_, first, second) => {
    const half = touch(offered, first, noon);
    expect([half.stage, holding(half)]).toEqual(['offered', null]);
    expect(touch(half, first, noon)).toBe(half);
    const whole = touch(half, second, noon + 1);
    expect([whole.stage, whats(whole)]).toEqual(['running', ['began']]);
    expect(holding(whole)).toEqual(termsOf(offered));
  });

  test('goes back to writing at the word of either, and both are asked anew', () => {
    const back = withdraw(touch(offered, 'a', noon));
    expect([back.stage, back.touched, back.changes]).toEqual(['writing', { a: false, b: false }, []]);
  });

  test('that was put together by hand counts no yes from before it was put to both', () => {
    expect(offer({ ...written, touched: { a: true, b: false } }, noon).touched).toEqual({ a: false, b: false });
  });

  test('ends with one touch, which can be taken back', () => {
    expect([ended.stage, holding(ended), whats(ended)]).toEqual(['ended', null, ['began', 'ended']]);
    const resumed = resume(ended, noon + day);
    expect([resumed.stage, whats(resumed)]).toEqual(['running', ['began', 'ended', 'resumed']]);
    expect(holding(resumed)).toEqual(holding(running));
  });

  test('that never held cannot end', () => {
    for (const each of [blank, written, offered]) expect(end(each, noon)).toBe(each);
  });
});

describe('other terms for what holds', () => {
  test('are written from today on, for as long as before', () => {
    const opened = reopen(running, noon + 3 * day);
    expect([opened.startOn, opened.reviewOn]).toEqual([noon + 3 * day, noon + 17 * day]);
  });

  test('leave the old ones in force until both have said yes', () => {
    for (const each of [changing, changeOffered, touch(changeOffered, 'a', noon)])
      expect(holding(each)).toEqual(termsOf(running));
    const changed = touch(touch(changeOffered, 'a', noon + 3 * day), 'b', noon + 4 * day);
    expect([holding(changed), whats(changed)]).toEqual([termsOf(changeOffered), ['began', 'changed']]);
  });

  test('can be left, and then all is as it was', () => {
    for (const each of [changing, changeOffered]) {
      const back = restore(each);
      expect([back.stage, termsOf(back), back.changes]).toEqual(['running', termsOf(running), running.changes]);
    }
  });

  test('end with what holds, whose terms stay in sight', () => {
    const over = end(changing, noon + 4 * day);
    expect([over.stage, termsOf(over), whats(over)]).toEqual(['ended', termsOf(running), ['began', 'ended']]);
  });

  test('are called another while where act and person are the same', () => {
    const renewed = renew(running, noon + 14 * day, 4);
    expect([renewed.stage, renewed.startOn, renewed.reviewOn]).toEqual(['offered', noon + 14 * day, noon + 42 * day]);
    expect(whats(touch(touch(renewed, 'b', noon), 'a', noon))).toEqual(['began', 'renewed']);
  });
});

describe('days', () => {
  test.each([1, 2, 3, 4])('a review after %i weeks is that, and no more than 28 days off', (weeks) => {
    expect(reviewAfter(noon, weeks)).toBe(noon + weeks * 7 * day);
    expect(weeksOf({ ...termsOf(blank), reviewOn: reviewAfter(noon, weeks) })).toBe(weeks);
  });

  test.each([
    [-3, 1],
    [0, 1],
    [29, 28],
    [4_000, 28],
  ])('a review %i days off is %i days off', (asked, got) => {
    expect(write(blank, { reviewOn: noon + asked * day }).reviewOn).toBe(noon + got * day);
  });

  test('a later start moves the review along', () => {
    const later = write(write(blank, { reviewOn: reviewAfter(noon, 3) }), { startOn: daysAfter(noon, 5) });
    expect(later.reviewOn).toBe(noon + 26 * day);
  });

  test.each([
    ['has passed meanwhile', -9, 0],
    ['is within two weeks', 6, 6],
    ['is too far off', 90, latestStart],
  ])('a start that %s is put to both %s', (_, days, got) => {
    const put = offer(write(written, { startOn: noon + days * day }), noon);
    expect([put.startOn, put.reviewOn]).toEqual([noon + got * day, noon + (got + 14) * day]);
  });

  test('the middle of a day stays on its day, an hour more or less in the night', () => {
    const endOfDay = Date.UTC(2026, 10, 24);
    expect(middleOf(endOfDay)).toBe(noon);
    for (const shift of [-1, 1]) expect(Math.floor((noon + shift * 3_600_000) / day)).toBe(Math.floor(noon / day));
  });

  test.each([
    ['a day before', noon + 13.5 * day, false],
    ['on the day', noon + 14.5 * day, true],
    ['a year later', noon + 379.5 * day, true],
    ['with the clock set back', noon - 400.5 * day, false],
  ])('it is to be looked at on the day of review: %s', (_, endOfToday, due) => {
    expect(isDue(running, endOfToday)).toBe(due);
    // Other terms that were never agreed to put nothing off.
    expect(isDue(changeOffered, endOfToday)).toBe(due);
    expect(isDue(ended, endOfToday)).toBe(false);
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
    end: ['running', 'changing', 'changeOffered'],
    resume: ['ended'],
  };
  const made = {
    write: write(each, { who: 'b' }),
    offer: offer(each, noon),
    touch: touch(each, 'b', noon),
    withdraw: withdraw(each),
    reopen: reopen(each, noon),
    renew: renew(each, noon, 1),
    restore: restore(each),
    end: end(each, noon),
    resume: resume(each, noon),
  };
  for (const [act, next] of Object.entries(made)) {
    if (fits[act]?.includes(name)) expect(next.rev, act).toBe(each.rev + 1);
    else expect(next, act).toBe(each);
  }
});
