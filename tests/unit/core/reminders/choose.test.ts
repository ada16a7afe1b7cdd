import { describe, expect, test } from 'vitest';
import {
  chooseReminder,
  type Fitting,
  noMemory,
  type ReminderMemory,
  type ReminderMoment,
  rememberDismissed,
  rememberShown,
  type Shown,
  turnTo,
} from '../../../../src/core/reminders/choose.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

const minute = 60_000;
const apt = (id: string, ...wordings: string[]): Fitting => ({
  id,
  seenBy: 'both',
  wordings: wordings.length === 0 ? [`${id}, one`, `${id}, two`] : wordings,
});
const late = apt('r-late');
const shown = (changes: Partial<Shown> = {}): Shown => ({
  cue: 'r-soft-start',
  text: 'r-soft-start, one',
  at: noon - 60 * minute,
  ...changes,
});
/** The memory of sittings, oldest first, each with what it showed; the last one is under way. */
const memoryOf = (...sittings: (readonly Shown[])[]): ReminderMemory =>
  sittings.reduce<ReminderMemory>(
    (memory, all, index) => all.reduce(rememberShown, turnTo(memory, `sitting ${index}`)),
    noMemory,
  );
const choose = (memory: ReminderMemory, changes: Partial<ReminderMoment> = {}, among: readonly Fitting[] = [late]) =>
  chooseReminder(among, memory, { now: noon, turnElapsed: null, reminders: 'usual', ...changes });

describe('the budget of unasked reminders', () => {
  test('shows the first that fits, in its first wording, and says nothing of whom it was for', () => {
    expect(choose(noMemory, {}, [late, apt('r-rest-between')])).toEqual({
      cue: 'r-late',
      text: 'r-late, one',
      at: noon,
    });
    expect(choose(noMemory, {}, [])).toBeNull();
  });

  test.each([
    { before: 0, isShown: true },
    { before: 2, isShown: true },
    { before: 3, isShown: false },
    { before: 4, isShown: false },
  ])('after $before in this sitting, one more is shown: $isShown', ({ before, isShown }) => {
    const all = Array.from({ length: before }, (_, index) => shown({ text: `text ${index}` }));
    expect(choose(memoryOf(all)) !== null).toBe(isShown);
    expect(choose(memoryOf(all, []))).not.toBeNull();
  });

  test.each([
    { ago: 0, isShown: false },
    { ago: 6 * minute - 1, isShown: false },
    { ago: 6 * minute, isShown: true },
    { ago: -24 * 60 * minute, isShown: false },
  ])('$ago ms after the last one, another is shown: $isShown', ({ ago, isShown }) => {
    expect(choose(memoryOf([shown({ at: noon - ago })])) !== null).toBe(isShown);
  });

  test('the last one of another sitting holds nothing up', () => {
    expect(choose(memoryOf([shown({ at: noon - 1 })], []))).not.toBeNull();
  });

  test.each([
    { turnElapsed: 0, isShown: false },
    { turnElapsed: 29_999, isShown: false },
    { turnElapsed: 30_000, isShown: true },
    { turnElapsed: null, isShown: true },
  ])('$turnElapsed ms into a turn, one is shown: $isShown', ({ turnElapsed, isShown }) => {
    expect(choose(noMemory, { turnElapsed }) !== null).toBe(isShown);
  });

  test.each([
    { sittingsAgo: 1, wording: 'r-late, two' },
    { sittingsAgo: 2, wording: 'r-late, two' },
    { sittingsAgo: 3, wording: 'r-late, two' },
    { sittingsAgo: 4, wording: 'r-late, one' },
  ])('a text shown $sittingsAgo sittings ago: "$wording" comes', ({ sittingsAgo, wording }) => {
    const once = [shown({ cue: 'r-late', text: 'r-late, one' })];
    const silent = Array.from({ length: sittingsAgo }, () => []);
    expect(choose(memoryOf(once, ...silent))?.text).toBe(wording);
    const between = silent.map((_, index) => (index === sittingsAgo - 1 ? [] : [shown({ text: `another ${index}` })]));
    expect(choose(memoryOf(once, ...between))?.text).toBe(wording);
  });

  test('with no wording fresh, the next that fits comes, or none', () => {
    const memory = memoryOf([shown({ text: 'r-late, two' })], [shown({ text: 'r-late, one' })]);
    expect(choose(memory)).toBeNull();
    expect(choose(memory, {}, [late, apt('r-rest-between')])?.cue).toBe('r-rest-between');
  });

  test.each([
    { times: 1, isShown: true },
    { times: 2, isShown: false },
    { times: 3, isShown: false },
  ])('put away $times times, it comes by itself: $isShown', ({ times, isShown }) => {
    const once = (so: ReminderMemory) => rememberDismissed(so, { cue: 'r-late', text: 'r-late, one' });
    const memory = Array.from({ length: times }).reduce<ReminderMemory>(once, noMemory);
    expect(choose(memory) !== null).toBe(isShown);
    expect(choose(memory, {}, [late, apt('r-soft-start')])?.cue).toBe(isShown ? 'r-late' : 'r-soft-start');
  });

  test('where the fewest are wanted only a word that it gets long is left, also of the couple’s own lines', () => {
    const all = ['own-listen', 'own-quiet', 'own-here', 'r-soft-start', 'r-reason-waits', 'r-in-the-break', 'r-late'];
    for (const id of all) expect(choose(noMemory, { reminders: 'fewest' }, [apt(id)]), id).toBeNull();
    const among = [...all.map((id) => apt(id)), apt('r-enough-today')];
    expect(choose(noMemory, { reminders: 'fewest' }, among)?.cue).toBe('r-enough-today');
  });

  test('the couple’s own lines come before all others, wherever they stand', () => {
    const among = [apt('r-same-loop'), apt('r-soft-start'), apt('own-quiet', 'Hold my hand.')];
    expect(choose(noMemory, {}, among)?.text).toBe('Hold my hand.');
    expect(choose(memoryOf([shown({ text: 'Hold my hand.' })]), {}, among)?.cue).toBe('r-same-loop');
  });

  test('a line of their own that was put away twice comes again once they wrote another', () => {
    const away = { cue: 'own-quiet', text: 'Hold my hand.' };
    const memory = rememberDismissed(rememberDismissed(noMemory, away), away);
    expect(choose(memory, {}, [apt('own-quiet', 'Hold my hand.')])).toBeNull();
    expect(choose(memory, {}, [apt('own-quiet', 'Wait with me.')])?.text).toBe('Wait with me.');
  });
});

describe('what is remembered', () => {
  const memory = memoryOf([shown({ text: 'one' })], [shown({ text: 'two' }), shown({ text: 'three' })]);

  test('of the sitting under way is what was shown and when, of those before it only the texts', () => {
    expect(memory).toEqual({
      sitting: 'sitting 1',
      here: [shown({ text: 'two' }), shown({ text: 'three' })],
      before: [['one']],
      dismissed: {},
    });
  });

  test('has no id and no instant left once the sitting is over, and is the same however often it is turned', () => {
    const over = turnTo(memory, null);
    expect(over).toEqual({ sitting: null, here: [], before: [['two', 'three'], ['one']], dismissed: {} });
    expect(turnTo(over, null)).toBe(over);
    expect(turnTo(memory, 'sitting 1')).toBe(memory);
    expect(turnTo(turnTo(over, 'next'), 'next').before).toEqual(over.before);
  });

  test('reaches back three sittings', () => {
    const five = memoryOf(...['1', '2', '3', '4', '5'].map((text) => [shown({ text })]));
    expect(five.before).toEqual([['4'], ['3'], ['2']]);
  });

  test('never says of an earlier sitting that there was a break', () => {
    const rested = memoryOf([shown({ cue: 'r-in-the-break', text: 'Let the talk rest.' }), shown({ text: 'two' })]);
    expect(rested.here).toHaveLength(2);
    expect(turnTo(rested, null).before).toEqual([['two']]);
  });
});
