import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { freeze, isTalk, type Scene, timerOf } from '../../../../src/core/sitting/scene.ts';
import type { Sitting, SittingEvent } from '../../../../src/core/sitting/sitting.ts';
import { step } from '../../../../src/core/sitting/step.ts';
import { elapsed } from '../../../../src/core/sitting/timer.ts';
import { wholeOf } from '../../../../src/storage/formats/format.ts';
import { sittingFormat } from '../../../../src/storage/formats/sitting-format.ts';
import {
  arbitraryEvent,
  arbitraryHappening,
  arbitraryHappenings,
  arbitraryPlan,
  arbitrarySitting,
  begin,
  eventOf,
  happen,
  onwardFrom,
} from '../../../support/sittings/arbitrary-sitting.ts';
import { keysOf, mirror, placesOfNames } from '../../../support/sittings/mirror.ts';
import { type At, buildPlan, noon } from '../../../support/sittings/sitting-builder.ts';

// Enough runs to matter take a few seconds where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

const readBack = (sitting: Sitting) =>
  wholeOf(sittingFormat.read({ v: sittingFormat.version, value: structuredClone(sitting) }));
const anyGap = fc.integer({ min: -90_000_000, max: 900_000_000 });
const spent = (scene: Scene, now: number) => timerOf(scene) && elapsed(timerOf(scene)!, now);

/** A sitting without what only the passing of time changes: its timer held, its rests not counted. */
const still = ({ sitting, now }: At): Sitting => ({
  ...sitting,
  at: 0,
  rested: 0,
  scene: isTalk(sitting.scene) ? freeze(sitting.scene, now) : sitting.scene,
});
const send = ({ sitting, now }: At, event: SittingEvent, gap = 0): At => ({
  sitting: step(sitting, event, now + gap),
  now: now + gap,
});
/** Where back leads from the step after this place: a breath is passed over, but for a rest that began in it. */
const wayBackTo = (at: At, { sitting: { scene } }: At): At =>
  at.sitting.scene.step === 'breath' && isTalk(scene) ? send(at, { type: 'back' }) : at;
/** True where somewhere in a talk something can be paused, stopped or gone back from. */
const isUnderWay = ({ sitting: { scene } }: At) => isTalk(scene) && scene.step !== 'forecast';
const talking = arbitrarySitting.filter(isUnderWay);

test('whatever happens, nothing throws, and what is under way reads back from the disk as it is', () => {
  fc.assert(
    fc.property(arbitrarySitting, ({ sitting }) => {
      if (sitting.scene.step === 'forecast') return;
      expect(readBack(sitting)).toEqual(sitting);
    }),
    { numRuns: 500 },
  );
});

test('an event that does not fit returns the very same sitting, never a copy', () => {
  fc.assert(
    fc.property(arbitrarySitting, arbitraryEvent, ({ sitting, now }, happens) => {
      const next = step(sitting, happens, now);
      if (next !== sitting) expect(next).not.toEqual(sitting);
    }),
    { numRuns: 1_000 },
  );
});

test('no event changes the sitting it happens to', () => {
  fc.assert(
    fc.property(arbitrarySitting, arbitraryEvent, ({ sitting, now }, event) => {
      const before = structuredClone(sitting);
      step(sitting, event, now);
      expect(sitting).toEqual(before);
    }),
  );
});

test('a pause and a stop lead out of every step of the talk in one event, at any time', () => {
  fc.assert(
    fc.property(talking, anyGap, ({ sitting, now }, gap) => {
      expect(step(sitting, { type: 'pause' }, now + gap).scene.step).toBe('pause');
      expect(step(sitting, { type: 'stop' }, now + gap).scene.step).toBe('stopped');
    }),
    { numRuns: 500 },
  );
});

test('back undoes one step on, and the time stands where it stood', () => {
  fc.assert(
    fc.property(arbitrarySitting, arbitraryHappening, anyGap, (at, happening, gap) => {
      const happens = eventOf(happening, at);
      if (happens === null || happens.type === 'back') return;
      const next = send(at, happens);
      const { past } = at.sitting;
      if (next.sitting.past.at(-2) !== past.at(-1) || next.sitting.past.length !== past.length + 1) return;
      expect(still(send(next, { type: 'back' }, gap))).toEqual(still(wayBackTo(at, next)));
    }),
    { numRuns: 1_500 },
  );
});

test('only these change the step without a way back to it: the end, and the talk again after a rest', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(arbitrarySitting, arbitraryEvent, (at, event) => {
      const { sitting } = send(at, event);
      const isStep = sitting.scene.step !== at.sitting.scene.step && sitting.past.length !== at.sitting.past.length + 1;
      if (isStep) seen.add(event.type);
    }),
    { numRuns: 1_000 },
  );
  for (const known of ['back', 'goOn', 'anotherPrompt', 'endKindly', 'lightEnd', 'letGo', 'finish']) seen.delete(known);
  expect([...seen]).toEqual([]);
});

test('after a rest, back leads where it would have led without it: to what was left, or to the step before', () => {
  const rests = fc.array(arbitraryHappening, { maxLength: 12 });
  fc.assert(
    fc.property(talking, fc.constantFrom('pause', 'stop'), rests, anyGap, (at, type, events, gap) => {
      let rest = send(at, { type });
      for (const happening of events) {
        const event = eventOf(happening, rest);
        const next = event === null ? rest : send(rest, event, gap);
        if (next.sitting.scene.step === 'done' || event?.type === 'back') return;
        rest = next;
        if (isTalk(rest.sitting.scene)) break;
      }
      const { scene, past } = rest.sitting;
      if (!isTalk(scene)) return;
      expect(past.every(isTalk)).toBe(true);
      const isWhatWasLeft = past.length > at.sitting.past.length;
      expect(still(send(rest, { type: 'back' }))).toEqual(
        still(isWhatWasLeft ? wayBackTo(at, rest) : send(at, { type: 'back' })),
      );
    }),
    { numRuns: 300 },
  );
});

test('with the partners in each other’s place, everything happens in each other’s place', () => {
  fc.assert(
    fc.property(arbitraryPlan, arbitraryHappenings, (plan, happenings) => {
      const here = happen(begin(plan), happenings);
      const events = happenings.map((happening, index) => ({
        gap: happening.gap,
        event: mirror(eventOf(happening, here[index - 1] ?? begin(plan)) ?? ({ type: 'resume' } as const)),
      }));
      const there = happen(begin(mirror(plan)), events);
      expect(there.at(-1)).toEqual(mirror(here.at(-1)));
    }),
    { numRuns: 250 },
  );
});

test('nothing in a sitting tells who paused, skipped, went gentle, chose lighter or stopped', () => {
  const known = ['plan.hurt', 'plan.first', 'speakers', 'whose', 'scopes.*', 'back.*'];
  fc.assert(
    fc.property(arbitrarySitting, ({ sitting }) => {
      const places = placesOfNames(sitting).filter((place) => !known.some((end) => place.endsWith(end)));
      expect(places).toEqual([]);
      const telling = keysOf(sitting).filter((key) =>
        /^by$|who$|caller|paus|skip|stop|count|chose|answer|spoke/i.test(key),
      );
      expect(telling).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('a sitting that goes on comes to its close, in as many events as its cards can take', () => {
  fc.assert(
    fc.property(arbitrarySitting, ({ sitting, now }) => {
      const most = 15 + 17 * (isTalk(sitting.scene) ? sitting.scene.cards.length : sitting.plan.cards.length);
      let at = { sitting, now };
      for (let events = 0; at.sitting.scene.step !== 'done'; events += 1) {
        expect(events).toBeLessThanOrEqual(most);
        const event = onwardFrom(at.sitting.scene);
        if (event !== null) at = send(at, event, 5_000);
      }
    }),
    { numRuns: 500 },
  );
});

test('a timer that runs counts every gap in full, and a held one none, and neither ever less than before the gap', () => {
  fc.assert(
    fc.property(arbitrarySitting, anyGap, ({ sitting: { scene }, now }, gap) => {
      const before = spent(scene, now);
      const later = spent(scene, now + gap);
      if (before === null || later === null) return;
      const timer = timerOf(scene);
      expect(later).toBeGreaterThanOrEqual(timer?.held ?? 0);
      if (gap >= 0 && now >= (timer?.since ?? noon)) expect(later - before).toBe(gap);
    }),
    { numRuns: 500 },
  );
});

test('a pause holds the time over any gap, also over one that ends before it began', () => {
  fc.assert(
    fc.property(talking, anyGap, anyGap, (at, before, during) => {
      const paused = send(at, { type: 'pause' }, before);
      const on = send(paused, { type: 'goOn' }, during);
      expect(spent(on.sitting.scene, on.now)).toBe(spent(at.sitting.scene, paused.now));
      expect(still(on)).toEqual(still({ ...at, now: paused.now }));
    }),
    { numRuns: 500 },
  );
});

/** Walks on to the next step of this name, or to the end. */
function onTo(name: string, from: At): At {
  let at = from;
  for (let event = onwardFrom(at.sitting.scene); event !== null; event = onwardFrom(at.sitting.scene)) {
    at = send(at, event, 5_000);
    if (at.sitting.scene.step === name) break;
  }
  return at;
}
const ahead = ({ sitting: { scene } }: At) => (isTalk(scene) && scene.step !== 'close' ? scene.cards : []);

test('lighter leaves nothing to come as heavy as before, but for what is light already, however often it is chosen', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      for (let at = onTo('check', begin(plan)); at.sitting.scene.step === 'check'; at = onTo('check', at)) {
        const { card, cards } = at.sitting.scene;
        const before = cards.slice(card + 1);
        at = send(at, { type: 'check', answer: 'lighter' });
        const after = ahead(at).slice(card + 1);
        const light = before.flatMap((each) => each.lighter ?? (each.level === 1 ? each : []));
        expect(after.filter((each) => !light.includes(each))).toEqual([]);
        const highest = Math.max(1, ...before.map(({ level }) => level));
        expect(after.filter(({ level }) => level > 1 && level >= highest)).toEqual([]);
        const prompts = after.map(({ prompt }) => prompt);
        expect(new Set(prompts).size).toBe(prompts.length);
      }
    }),
    { numRuns: 500 },
  );
});

test('however often a turn begins anew, the past stays short enough to keep', () => {
  let at = onTo('speak', begin(buildPlan()));
  for (let times = 0; times < 300; times += 1) at = send(at, { type: 'startOver' }, 1_000);
  expect(at.sitting.past).toHaveLength(80);
  expect(readBack(at.sitting)).toEqual(at.sitting);
  expect(send(at, { type: 'pause' }).sitting.past).toHaveLength(80);
});
