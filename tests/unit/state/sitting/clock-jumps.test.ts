import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { talkedFor } from '../../../../src/core/sitting/back.ts';
import { timerOf } from '../../../../src/core/sitting/scene.ts';
import { elapsed } from '../../../../src/core/sitting/timer.ts';
import { createSittingModel, type SittingModel } from '../../../../src/state/sitting/sitting-model.ts';
import { sittingFormat } from '../../../../src/storage/formats/sitting-format.ts';
import { FakeClock } from '../../../support/fakes/fake-clock.ts';
import { emptyShelf, FakeSittingStore } from '../../../support/fakes/fake-stores.ts';
import { buildPlan, type Move, noon, toSpeak } from '../../../support/sittings/sitting-builder.ts';
import { sendAll, shownBy } from './send-all.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const turnMs = 2 * minute;
let clock: FakeClock;
let store: FakeSittingStore;
let model: SittingModel;

const newModel = () => createSittingModel(clock, store, emptyShelf());
const go = (...moves: readonly Move[]) => sendAll(model, clock, moves);
/** How much of the turn has passed, in ms. */
function passed(of = model): number | null {
  const scene = of.sitting.value?.scene;
  const timer = scene === undefined ? null : timerOf(scene);
  return timer === null ? null : elapsed(timer, of.now());
}

beforeEach(async () => {
  clock = new FakeClock(noon);
  store = new FakeSittingStore();
  model = newModel();
  model.open(buildPlan());
  await go(...toSpeak, { wait: 30 * second });
});

test('a browser that counts in parts of a ms leaves a place that can be read again', async () => {
  const whole = clock.steady.bind(clock);
  let asked = 0;
  clock.steady = () => {
    asked += 1;
    return whole() + Math.sqrt(asked);
  };
  model = newModel();
  model.open(buildPlan());
  await go(...toSpeak, { wait: 30 * second }, 'pause', { wait: minute }, 'goOn', 'pause');
  await go({ type: 'callBreak', returnAt: null });
  expect(sittingFormat.read({ v: sittingFormat.version, value: store.place }).is).toBe('whole');
});

describe.each([
  ['on by an hour', hour],
  ['back by an hour', -hour],
  ['on by a year', 365 * 24 * hour],
  ['back by a year', -365 * 24 * hour],
])('a clock that is set %s', (_how, by) => {
  test('takes nothing from a turn and adds nothing to it', async () => {
    clock.set(by);
    expect([passed(), model.timeIsUp.value]).toEqual([30 * second, false]);
    await go('gentler');
    expect([passed(), model.timeIsUp.value]).toEqual([30 * second, false]);
    clock.pass(turnMs - 30 * second - 1);
    expect([passed(), model.timeIsUp.value]).toEqual([turnMs - 1, false]);
    clock.pass(1);
    expect([passed(), model.timeIsUp.value]).toEqual([turnMs, true]);
  });

  test('leaves a time that is up as it is', async () => {
    clock.pass(turnMs);
    clock.set(by);
    await go('ready');
    expect(model.timeIsUp.value).toBe(true);
  });

  test('counts as no talk and no rest, in a turn, a pause and a break', async () => {
    const talked = () => talkedFor(model.sitting.value!, model.now());
    clock.set(by);
    await go('pause', { wait: minute });
    clock.set(by);
    await go({ type: 'callBreak', returnAt: null }, { wait: minute });
    clock.set(-by);
    await go({ type: 'imBack', partner: 'a' }, { type: 'imBack', partner: 'b' });
    expect([shownBy(model), talked()]).toEqual(['return', 30 * second]);
  });

  test('drops no touch', async () => {
    await go('pause', { type: 'callBreak', returnAt: null });
    clock.set(by);
    await go({ type: 'imBack', partner: 'a' });
    clock.set(by);
    await go({ type: 'imBack', partner: 'b' });
    expect(shownBy(model)).toBe('return');
  });

  test('is known to the page that is loaded next', async () => {
    clock.set(by);
    model.leave();
    await go('ready');
    model = newModel();
    await model.load();
    expect([passed(), model.timeIsUp.value]).toEqual([30 * second, false]);
  });

  test('before a reload that nobody saw coming makes no time negative', async () => {
    clock.set(by);
    model = newModel();
    await model.load();
    expect(passed()).toBeGreaterThanOrEqual(0);
    expect(talkedFor(model.sitting.value!, model.now())).toBeGreaterThanOrEqual(0);
  });
});

describe('out of sight', () => {
  test('for a while, with the clock set on meanwhile: the turn has run for that while', () => {
    model.leave();
    clock.pass(20 * second);
    clock.set(hour);
    model.comeBack();
    expect([passed(), model.timeIsUp.value]).toEqual([50 * second, false]);
  });

  test('with the clock set back: likewise', () => {
    model.leave();
    clock.pass(20 * second);
    clock.set(-hour);
    model.comeBack();
    expect([passed(), model.timeIsUp.value]).toEqual([50 * second, false]);
  });

  test('asleep on a tablet that counts no sleep: the time has passed all the same', () => {
    model.leave();
    clock.set(minute);
    model.comeBack();
    expect([passed(), model.timeIsUp.value]).toEqual([90 * second, false]);
    model.leave();
    clock.set(hour);
    model.comeBack();
    expect(model.timeIsUp.value).toBe(true);
  });

  test('asleep on a tablet that counts its sleep: likewise', () => {
    model.leave();
    clock.pass(minute);
    model.comeBack();
    expect([passed(), model.timeIsUp.value]).toEqual([90 * second, false]);
  });

  test('over the night: what was left is taken up anew, and the night was no talk', async () => {
    model.leave();
    clock.pass(20 * second);
    clock.set(9 * hour);
    model.comeBack();
    await go('resume');
    expect([passed(), talkedFor(model.sitting.value!, model.now())]).toEqual([0, 0]);
  });
});

test('the time of return of a break is the one on the clock, whoever has set it', async () => {
  await go('pause', { type: 'callBreak', returnAt: clock.now() + hour });
  clock.set(hour);
  expect(model.timeIsUp.value).toBe(false);
  model.comeBack();
  expect(model.timeIsUp.value).toBe(true);
  clock.set(-hour);
  model.comeBack();
  expect(model.timeIsUp.value).toBe(false);
  clock.pass(hour);
  expect(model.timeIsUp.value).toBe(true);
});

test('a clock that is kept right in small steps is followed', () => {
  for (let steps = 0; steps < 5; steps += 1) {
    clock.set(-900);
    clock.pass(minute);
    model.moment.look();
  }
  expect(model.now()).toBe(clock.now());
  expect(passed()).toBeGreaterThan(turnMs);
});

test('however the clock is set while a talk goes on, the talk is as it would have been', async () => {
  const anyMove = fc.oneof(
    fc.record({ event: fc.constantFrom<Move>('said', 'next', 'heard', 'more', 'pause', 'goOn', 'oneMore', 'back') }),
    fc.record({ pass: fc.integer({ min: 0, max: 90_000 }) }),
    fc.record({ set: fc.integer({ min: -1e6, max: 1e6 }).map((steps) => steps * 10 * second) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anyMove, { maxLength: 30 }), async (moves) => {
      const both = [true, false].map((jumps) => {
        const own = new FakeClock(noon);
        return { own, jumps, model: createSittingModel(own, new FakeSittingStore(), emptyShelf()) };
      });
      const seen = async ({ own, jumps, model }: (typeof both)[number]) => {
        model.open(buildPlan());
        await sendAll(model, own, toSpeak);
        const all: unknown[] = [];
        for (const move of moves) {
          if ('pass' in move) own.pass(move.pass);
          else if ('event' in move) await sendAll(model, own, [move.event]);
          else if (jumps) own.set(move.set);
          const { value } = model.sitting;
          all.push([shownBy(model), passed(model), model.timeIsUp.value, value && talkedFor(value, model.now())]);
        }
        return all;
      };
      const [jumping, steady] = await Promise.all(both.map(seen));
      expect(jumping).toEqual(steady);
    }),
    { numRuns: 200 },
  );
});
