import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Apt,
  chooseReminder,
  noMemory,
  type ReminderMemory,
  type ReminderMoment,
  rememberDismissed,
  rememberShown,
  type Shown,
} from '../../../src/core/cues.ts';
import { noon } from '../../support/sitting-builder.ts';

const minute = 60_000;
const apt = (id: string, ...wordings: string[]): Apt => ({
  id,
  seenBy: 'both',
  wordings: wordings.length === 0 ? [`${id}, one`, `${id}, two`] : wordings,
});
const late = apt('r-late');
const shown = (changes: Partial<Shown> = {}): Shown => ({
  sitting: 'tonight',
  cue: 'r-soft-start',
  text: 'r-soft-start, one',
  at: noon - 60 * minute,
  ...changes,
});
const memoryOf = (...all: Shown[]): ReminderMemory => ({ ...noMemory, shown: all });
const choose = (memory: ReminderMemory, changes: Partial<ReminderMoment> = {}, among: readonly Apt[] = [late]) =>
  chooseReminder(among, memory, { sitting: 'tonight', now: noon, turnElapsed: null, quiet: false, ...changes });

describe('the budget of unasked reminders', () => {
  test('shows the first that fits, in its first wording, and says nothing of whom it was for', () => {
    expect(choose(noMemory, {}, [late, apt('r-rest-between')])).toEqual({
      sitting: 'tonight',
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
    expect(choose(memoryOf(...all)) !== null).toBe(isShown);
    const elsewhere = all.map((each) => ({ ...each, sitting: 'yesterday' }));
    expect(choose(memoryOf(...elsewhere))).not.toBeNull();
  });

  test.each([
    { ago: 0, isShown: false },
    { ago: 6 * minute - 1, isShown: false },
    { ago: 6 * minute, isShown: true },
    { ago: -24 * 60 * minute, isShown: false },
  ])('$ago ms after the last one, another is shown: $isShown', ({ ago, isShown }) => {
    expect(choose(memoryOf(shown({ at: noon - ago }))) !== null).toBe(isShown);
  });

  test('the last one of another sitting holds nothing up', () => {
    expect(choose(memoryOf(shown({ sitting: 'this morning', at: noon - 1 })))).not.toBeNull();
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
    const between = Array.from({ length: sittingsAgo - 1 }, (_, index) =>
      shown({ sitting: `later ${index}`, text: `another ${index}` }),
    );
    const memory = memoryOf(shown({ sitting: 'once', cue: 'r-late', text: 'r-late, one' }), ...between);
    expect(choose(memory)?.text).toBe(wording);
  });

  test('with no wording fresh, the next that fits comes, or none', () => {
    const memory = memoryOf(shown({ text: 'r-late, one' }), shown({ sitting: 'yesterday', text: 'r-late, two' }));
    expect(choose(memory)).toBeNull();
    expect(choose(memory, {}, [late, apt('r-rest-between')])?.cue).toBe('r-rest-between');
  });

  test.each([
    { times: 1, isShown: true },
    { times: 2, isShown: false },
    { times: 3, isShown: false },
  ])('put away $times times, it comes by itself: $isShown', ({ times, isShown }) => {
    const memory = Array.from({ length: times }).reduce<ReminderMemory>(
      (so) => rememberDismissed(so, 'r-late'),
      noMemory,
    );
    expect(choose(memory) !== null).toBe(isShown);
    expect(choose(memory, {}, [late, apt('r-soft-start')])?.cue).toBe(isShown ? 'r-late' : 'r-soft-start');
  });

  test('in quiet mode only a word that it gets long is left, also of the couple’s own lines', () => {
    const all = ['own-listen', 'own-quiet', 'own-here', 'r-soft-start', 'r-reason-waits', 'r-in-the-break', 'r-late'];
    for (const id of all) expect(choose(noMemory, { quiet: true }, [apt(id)]), id).toBeNull();
    const among = [...all.map((id) => apt(id)), apt('r-enough-today')];
    expect(choose(noMemory, { quiet: true }, among)?.cue).toBe('r-enough-today');
  });

  test('the couple’s own lines come before all others, wherever they stand', () => {
    const among = [apt('r-same-loop'), apt('r-soft-start'), apt('own-quiet', 'Hold my hand.')];
    expect(choose(noMemory, {}, among)?.text).toBe('Hold my hand.');
    expect(choose(memoryOf(shown({ text: 'Hold my hand.' })), {}, among)?.cue).toBe('r-same-loop');
  });
});

/** Something that happens between two looks: time passes, perhaps into another sitting, perhaps one is put away. */
const look = fc.record({
  gap: fc.oneof(fc.integer({ min: 0, max: 20 * minute }), fc.integer({ min: -minute, max: 6 * minute })),
  opensAnother: fc.integer({ min: 0, max: 5 }).map((die) => die === 0),
  turnElapsed: fc.option(fc.integer({ min: 0, max: 2 * minute })),
  quiet: fc.integer({ min: 0, max: 4 }).map((die) => die === 0),
  putAway: fc.integer({ min: 0, max: 3 }).map((die) => die === 0),
  among: fc.subarray(['r-late', 'own-listen', 'r-enough-today', 'own-here', 'r-soft-start', 'r-same-loop']),
});
type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;

interface Outcome {
  readonly look: Look;
  readonly sitting: number;
  readonly shown: Shown | null;
  readonly memory: ReminderMemory;
}

function happen(looks: readonly Look[]): Outcome[] {
  let memory = noMemory;
  let [now, sitting] = [noon, 0];
  return looks.map((each) => {
    now += each.gap;
    if (each.opensAnother) sitting += 1;
    const among = each.among.map((id) => (id.startsWith('own-') ? apt(id, `${id}, one`) : apt(id)));
    const next = choose(memory, { ...each, now, sitting: `sitting ${sitting}` }, among);
    if (next !== null) memory = rememberShown(memory, next);
    if (next !== null && each.putAway) memory = rememberDismissed(memory, next.cue);
    return { look: each, sitting, shown: next, memory };
  });
}

/** The texts that are fresh for a look, told anew from the rules alone; sittings without a reminder count, or do not. */
function freshAt(
  before: readonly Outcome[],
  { look: { among, quiet }, sitting }: Outcome,
  silentCount: boolean,
): string[] {
  const withOne = [...new Set(before.filter((each) => each.shown).map((each) => each.sitting))];
  const lastOnes = silentCount ? [sitting - 3, sitting - 2, sitting - 1] : withOne.filter((each) => each !== sitting);
  const stale = before
    .filter((each) => [...lastOnes.slice(-3), sitting].includes(each.sitting))
    .map((each) => each.shown?.text);
  const putAway = (id: string) => before.filter((each) => each.shown?.cue === id && each.look.putAway).length;
  return among
    .filter((id) => putAway(id) < 2 && (!quiet || id === 'r-enough-today'))
    .flatMap((id) => [`${id}, one`, ...(id.startsWith('own-') ? [] : [`${id}, two`])])
    .filter((text) => !stale.includes(text));
}

describe('whatever the moments are', () => {
  const manyLooks = fc.array(look, { maxLength: 60 });

  test('the budget holds, and nothing is held back that it allows', () => {
    fc.assert(
      fc.property(manyLooks, (looks) => {
        const outcomes = happen(looks);
        let now = noon;
        for (const [index, outcome] of outcomes.entries()) {
          now += outcome.look.gap;
          const before = outcomes.slice(0, index);
          const here = before.filter(({ sitting, shown: each }) => sitting === outcome.sitting && each !== null);
          const { turnElapsed } = outcome.look;
          const isTime =
            here.length < 3 &&
            now - (here.at(-1)?.shown?.at ?? Number.NEGATIVE_INFINITY) >= 360_000 &&
            (turnElapsed === null || turnElapsed >= 30_000);
          const due = isTime ? freshAt(before, outcome, false) : [];
          if (outcome.shown === null) expect(due).toEqual([]);
          else expect(isTime ? freshAt(before, outcome, true) : []).toContain(outcome.shown.text);
          if (due.some((text) => text.startsWith('own-'))) expect(outcome.shown?.cue).toMatch(/^own-/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no text comes twice in four sittings in a row, and what is remembered stays small', () => {
    fc.assert(
      fc.property(manyLooks, (looks) => {
        const at = new Map<string, number>();
        for (const { shown: each, sitting, memory } of happen(looks)) {
          expect(memory.shown.length).toBeLessThanOrEqual(12);
          if (each === null) continue;
          expect(sitting - (at.get(each.text) ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(3);
          at.set(each.text, sitting);
        }
      }),
      { numRuns: 500 },
    );
  });
});
