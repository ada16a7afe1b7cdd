import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chooseReminder,
  type Fitting,
  noMemory,
  type ReminderMemory,
  rememberDismissed,
  rememberShown,
  type Shown,
  turnTo,
} from '../../../../src/core/reminders/choose.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

const minute = 60_000;

/** Something that happens between two looks: time passes, perhaps into another sitting, perhaps one is put away. */
const look = fc.record({
  gap: fc.oneof(fc.integer({ min: 0, max: 20 * minute }), fc.integer({ min: -minute, max: 6 * minute })),
  opensAnother: fc.integer({ min: 0, max: 5 }).map((die) => die === 0),
  turnElapsed: fc.option(fc.integer({ min: 0, max: 2 * minute })),
  reminders: fc.integer({ min: 0, max: 4 }).map((die) => (die === 0 ? ('fewest' as const) : ('usual' as const))),
  putAway: fc.integer({ min: 0, max: 3 }).map((die) => die === 0),
  among: fc.subarray(['r-late', 'own-listen', 'r-enough-today', 'own-here', 'r-soft-start', 'r-same-loop']),
});
type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;
const manyLooks = fc.array(look, { maxLength: 60 });

interface Outcome {
  readonly look: Look;
  readonly now: number;
  readonly sitting: number;
  readonly shown: Shown | null;
  readonly memory: ReminderMemory;
}

/** An own line has one wording, every other two. */
const wordingsOf = (id: string) => [`${id}, one`, ...(id.startsWith('own-') ? [] : [`${id}, two`])];
const aptOf = (id: string): Fitting => ({ id, seenBy: 'both', wordings: wordingsOf(id) });

/** What comes of all looks, one after the other. */
function happen(looks: readonly Look[]): Outcome[] {
  let memory = noMemory;
  let [now, sitting] = [noon, 0];
  return looks.map((each) => {
    now += each.gap;
    if (each.opensAnother) sitting += 1;
    memory = turnTo(memory, `sitting ${sitting}`);
    const { turnElapsed, reminders } = each;
    const next = chooseReminder(each.among.map(aptOf), memory, { now, turnElapsed, reminders });
    if (next !== null) memory = rememberShown(memory, next);
    if (next !== null && each.putAway) memory = rememberDismissed(memory, next);
    return { look: each, now, sitting, shown: next, memory };
  });
}

/** The texts a look may show by the rules alone, told anew from all that was ever shown before it. */
function allowed(
  before: readonly Outcome[],
  { look: { among, reminders, turnElapsed }, now, sitting }: Outcome,
): string[] {
  const here = before.filter((each) => each.sitting === sitting && each.shown !== null);
  const last = here.at(-1)?.now ?? Number.NEGATIVE_INFINITY;
  if (here.length >= 3 || now - last < 360_000 || (turnElapsed !== null && turnElapsed < 30_000)) return [];
  const stale = before.filter((each) => each.sitting >= sitting - 3).map((each) => each.shown?.text);
  const putAway = (id: string) => before.filter((each) => each.shown?.cue === id && each.look.putAway).length;
  return among
    .filter((id) => putAway(id) < 2 && (reminders === 'usual' || id === 'r-enough-today'))
    .flatMap(wordingsOf)
    .filter((text) => !stale.includes(text));
}

describe('whatever the moments are', () => {
  test('a reminder comes exactly where the rules allow one, and the couple’s own come first', () => {
    fc.assert(
      fc.property(manyLooks, (looks) => {
        const outcomes = happen(looks);
        for (const [index, outcome] of outcomes.entries()) {
          const texts = allowed(outcomes.slice(0, index), outcome);
          if (outcome.shown === null) expect(texts).toEqual([]);
          else expect(texts).toContain(outcome.shown.text);
          if (texts.some((text) => text.startsWith('own-'))) expect(outcome.shown?.cue).toMatch(/^own-/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no text comes twice in four sittings in a row, and what is remembered stays small', () => {
    fc.assert(
      fc.property(manyLooks, (looks) => {
        const at = new Map<string, number>();
        for (const { shown, sitting, memory } of happen(looks)) {
          expect([...memory.here, ...memory.before.flat()].length).toBeLessThanOrEqual(12);
          if (shown === null) continue;
          expect(sitting - (at.get(shown.text) ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(3);
          at.set(shown.text, sitting);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the memory of earlier sittings holds texts alone: no id, no instant', () => {
    fc.assert(
      fc.property(manyLooks, (looks) => {
        const memory = turnTo(happen(looks).at(-1)?.memory ?? noMemory, null);
        expect(JSON.stringify(memory)).not.toMatch(/sitting \d|\d{6}/);
      }),
    );
  });
});
