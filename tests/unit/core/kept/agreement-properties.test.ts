import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter, daysBetween, type Stamp } from '../../../../src/core/day.ts';
import {
  type Agreement,
  begin,
  end,
  holding,
  longestReview,
  offer,
  renew,
  reopen,
  restore,
  resume,
  touch,
  withdraw,
  write,
} from '../../../../src/core/kept/agreement.ts';
import { kinds } from '../../../../src/core/kept/kinds.ts';
import { other, type Partner } from '../../../../src/core/partner.ts';
import { readKeepsake, recordOf } from '../../../../src/storage/formats/keepsake-formats.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

const day = 86_400_000;
const days = fc.integer({ min: -60, max: 60 });
const partner = fc.constantFrom<Partner>('a', 'b');

type Move = (agreement: Agreement, now: Stamp, mirrors: boolean) => Agreement;
const seen = (who: Agreement['who'], mirrors: boolean) => (mirrors && who !== 'both' ? other(who) : who);

/** One thing that someone does, as it is and with the two swapped. */
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.string({ maxLength: kinds.agreement.longest }).map(
      (act): Move =>
        (each) =>
          write(each, { act }),
    ),
  },
  fc.constantFrom('a', 'b', 'both').map(
    (who): Move =>
      (each, _, mirrors) =>
        write(each, { who: seen(who, mirrors) }),
  ),
  days.map(
    (inDays): Move =>
      (each, now) =>
        write(each, { startOn: daysAfter(now.day, inDays) }),
  ),
  days.map(
    (inDays): Move =>
      (each) =>
        write(each, { reviewOn: daysAfter(each.startOn, inDays) }),
  ),
  { weight: 3, arbitrary: fc.constant<Move>((each, now) => offer(each, now)) },
  {
    weight: 6,
    arbitrary: partner.map(
      (who): Move =>
        (each, now, mirrors) =>
          touch(each, mirrors ? other(who) : who, now),
    ),
  },
  fc.constant<Move>((each) => withdraw(each)),
  fc.constant<Move>((each, now) => reopen(each, now)),
  fc.integer({ min: -9, max: 9 }).map(
    (weeks): Move =>
      (each, now) =>
        renew(each, now, weeks),
  ),
  fc.constant<Move>((each) => restore(each)),
  fc.constant<Move>((each, now) => end(each, now)),
  fc.constant<Move>((each, now) => resume(each, now)),
);
/** What brings an agreement all the way to where it holds, from wherever it can: chance alone seldom finds that way. */
const wholeWay = fc
  .tuple(fc.string({ minLength: 1, maxLength: 20 }), partner)
  .map(([act, who]): Move[] => [
    (each, now) => reopen(each, now),
    (each) => write(each, { act: `${act}.` }),
    (each, now) => offer(each, now),
    (each, now, mirrors) => touch(each, mirrors ? other(who) : who, now),
    (each, now, mirrors) => touch(each, mirrors ? who : other(who), now),
  ]);
const some = fc.oneof({ weight: 4, arbitrary: move.map((one) => [one]) }, { weight: 2, arbitrary: wholeWay });
/** Moves with the time between them; the clock may be set back. */
const moves = fc
  .array(fc.record({ some, gap: fc.integer({ min: -40 * day, max: 40 * day }) }), { maxLength: 40 })
  .map((parts) => parts.flatMap(({ some: moves, gap }) => moves.map((each) => ({ move: each, gap }))));

/** Every state the moves lead through, the first one included. */
function walk(steps: typeof moves extends fc.Arbitrary<infer T> ? T : never, mirrors = false): Agreement[] {
  let now = noon;
  const states = [begin('00000001-ab12cd34', stampAt(noon), null)];
  for (const { move: make, gap } of steps) {
    now += gap;
    states.push(make(states.at(-1)!, stampAt(now), mirrors));
  }
  return states;
}

/** Each state with the one before it. */
const pairs = (states: readonly Agreement[]) => states.slice(1).map((after, index) => [states[index]!, after] as const);

const mirrored = (agreement: Agreement): Agreement => ({
  ...agreement,
  who: seen(agreement.who, true),
  touched: { a: agreement.touched.b, b: agreement.touched.a },
  changes: agreement.changes.map((change) => ({ ...change, who: seen(change.who, true) })),
});

test('the walks of these tests lead far', () => {
  const longestHistory = Math.max(
    ...fc.sample(moves, { numRuns: 300, seed: 7 }).map((steps) => walk(steps).at(-1)!.changes.length),
  );
  expect(longestHistory).toBeGreaterThan(5);
});

describe('whatever the two do', () => {
  test('nothing comes to hold, and nothing about it changes, but by a touch of each since it was put to both', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        for (const [before, after] of pairs(walk(steps))) {
          const [old, now] = [holding(before), holding(after)];
          if (now === null || JSON.stringify(now) === JSON.stringify(old)) continue;
          if (after.changes.at(-1)?.what === 'resumed') {
            expect(now).toEqual(holding({ ...before, changes: before.changes.slice(0, -1) }));
            continue;
          }
          expect(before.stage).toBe('offered');
          expect([before.touched.a, before.touched.b].filter(Boolean)).toHaveLength(1);
          expect(after.touched).toEqual({ a: true, b: true });
          expect(now).toMatchObject({ act: before.act, who: before.who, reviewOn: before.reviewOn });
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a touch counts for the very words it was given to', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        for (const [before, after] of pairs(walk(steps))) {
          if (after.stage !== 'offered' || !(after.touched.a || after.touched.b)) continue;
          expect([after.act, after.who, after.startOn]).toEqual([before.act, before.who, before.startOn]);
        }
      }),
    );
  });

  test('one touch ends what holds', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const last = walk(steps).at(-1)!;
        if (holding(last) !== null) expect(holding(end(last, stampAt(noon)))).toBeNull();
      }),
    );
  });

  test('the review is after the start, and within 28 days of it', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        for (const each of walk(steps).flatMap((state) => [state, ...state.changes])) {
          expect(daysBetween(each.startOn, each.reviewOn)).toBeGreaterThanOrEqual(1);
          expect(daysBetween(each.startOn, each.reviewOn)).toBeLessThanOrEqual(longestReview);
        }
      }),
    );
  });

  test('its history only grows, by one at a time, and its dates never go back', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        for (const [before, after] of pairs(walk(steps))) {
          expect(after.changes.slice(0, before.changes.length)).toEqual(before.changes);
          expect(after.changes.length - before.changes.length).toBeLessThanOrEqual(1);
          const dates = after.changes.map(({ on }) => on);
          expect(dates).toEqual(dates.toSorted((x, y) => x - y));
          const days = after.changes.map((change) => change.day);
          expect(days).toEqual(days.toSorted());
          expect(after.rev - before.rev).toBe(after === before ? 0 : 1);
        }
      }),
    );
  });

  test('the two are alike: with a and b swapped all is the same, and what is kept tells of neither who changed it', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        expect(walk(steps, true)).toEqual(walk(steps).map(mirrored));
        for (const change of walk(steps).at(-1)!.changes)
          expect(Object.keys(change).toSorted()).toEqual(['act', 'day', 'on', 'reviewOn', 'startOn', 'what', 'who']);
      }),
    );
  });

  test('it can be kept and read back as it was', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const body = walk(steps).at(-1)!;
        const keepsake = { kind: 'agreement', body } as const;
        expect(readKeepsake(recordOf(keepsake))).toEqual({ is: 'whole', value: keepsake });
      }),
    );
  });
});
