import fc from 'fast-check';
import { expect, test } from 'vitest';
import { talkedFor, turnElapsed } from '../../../../src/core/sitting/back.ts';
import { isTimeUp, nextDue, type Scene, timerOf } from '../../../../src/core/sitting/scene.ts';
import { clockSet, timerKept } from '../../../../src/core/sitting/sitting.ts';
import { step } from '../../../../src/core/sitting/step.ts';
import { elapsed } from '../../../../src/core/sitting/timer.ts';
import { arbitraryEvent, arbitrarySitting } from '../../../support/sittings/arbitrary-sitting.ts';
import { places } from '../../../support/sittings/places.ts';
import { walk } from '../../../support/sittings/sitting-builder.ts';

const hour = 3_600_000;
const anyJump = fc.oneof(fc.constantFrom(hour, -hour, 24 * hour), fc.integer({ min: -1e11, max: 1e11 }));
const spent = (scene: Scene, now: number) => {
  const timer = timerOf(scene);
  return timer === null ? null : elapsed(timer, now);
};

test('whatever has happened, a clock that is set changes nothing of what has passed', () => {
  fc.assert(
    fc.property(arbitrarySitting, anyJump, ({ sitting, now }, by) => {
      const set = clockSet(sitting, by);
      expect(spent(set.scene, now + by)).toBe(spent(sitting.scene, now));
      expect(talkedFor(set, now + by)).toBe(talkedFor(sitting, now));
      expect(turnElapsed(set, now + by)).toBe(turnElapsed(sitting, now));
      if (sitting.scene.step === 'break') return;
      expect(isTimeUp(set.scene, now + by)).toBe(isTimeUp(sitting.scene, now));
      const [due, dueAfter] = [nextDue(sitting.scene, now), nextDue(set.scene, now + by)];
      expect(dueAfter === null ? null : dueAfter - by).toBe(due);
    }),
    { numRuns: 300 },
  );
});

test('whatever happens next, it leads to the same before and after a clock was set', () => {
  fc.assert(
    fc.property(arbitrarySitting, arbitraryEvent, anyJump, fc.nat({ max: 90_000_000 }), (at, event, by, gap) => {
      // A break begins and ends by the clock as it stands.
      if (event.type === 'callBreak') return;
      const now = at.now + gap;
      expect(step(clockSet(at.sitting, by), event, now + by)).toEqual(clockSet(step(at.sitting, event, now), by));
    }),
    { numRuns: 400 },
  );
});

test('set back again, it is the same sitting', () => {
  fc.assert(
    fc.property(arbitrarySitting, anyJump, ({ sitting }, by) => {
      expect(clockSet(clockSet(sitting, by), -by)).toEqual(sitting);
    }),
  );
});

test('the time of return of a break stays what was said', () => {
  const { sitting, now } = walk(places.pause, { type: 'callBreak', returnAt: places.pause.now + hour });
  const set = clockSet(sitting, hour);
  expect(set.scene).toMatchObject({ returnAt: now + hour, calledAt: now });
  expect([isTimeUp(sitting.scene, now), isTimeUp(set.scene, now + hour)]).toEqual([false, true]);
});

test('where nobody may have been there, the turn keeps its time, and what else has passed has passed', () => {
  const { sitting, now } = places.speak;
  const kept = timerKept(sitting, hour);
  expect(spent(kept.scene, now + hour)).toBe(spent(sitting.scene, now));
  expect(kept).toMatchObject({ openedAt: sitting.openedAt, at: sitting.at, rested: sitting.rested });
  const back = step(kept, { type: 'seen' }, now + hour);
  expect(talkedFor(back, now + hour)).toBe(talkedFor(sitting, sitting.at));
  expect(timerKept(places.pause.sitting, hour)).toBe(places.pause.sitting);
});
