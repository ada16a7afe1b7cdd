import { describe, expect, test } from 'vitest';
import { talkedFor } from '../../../../src/core/sitting/back.ts';
import { leftBehindMs } from '../../../../src/core/sitting/pacing.ts';
import { tooShort } from '../../../../src/core/sitting/rest.ts';
import { isTalk, needsScreen, talkOf, timerOf } from '../../../../src/core/sitting/scene.ts';
import { elapsed } from '../../../../src/core/sitting/timer.ts';
import { places, shortOf } from '../../../support/sittings/places.ts';
import { type At, type Move, noon, wait, walk } from '../../../support/sittings/sitting-builder.ts';

const minute = 60_000;
const short = ({ sitting }: At) => shortOf(sitting.scene);
const spent = ({ sitting, now }: At) => {
  const timer = timerOf(sitting.scene);
  return timer === null ? null : elapsed(timer, now);
};
const breakOf = (returnAt: number | null): Move => ({ type: 'callBreak', returnAt });
const bothBack: Move[] = [
  { type: 'imBack', partner: 'b' },
  { type: 'imBack', partner: 'a' },
];
const talking = Object.entries(places).filter(
  ([, { sitting }]) => isTalk(sitting.scene) && sitting.scene.step !== 'forecast',
);

describe('a pause', () => {
  test.each(talking)('leads out of "%s" in one event and back as if nobody had paused', (_, place) => {
    const paused = walk(place, 'pause');
    expect(paused.sitting.scene.step).toBe('pause');
    const on = walk(paused, 'goOn');
    const untimed = ({ sitting }: At) => ({ ...sitting, at: null, scene: { ...sitting.scene, timer: null } });
    expect(untimed(on)).toEqual(untimed(place));
    expect(spent(on)).toBe(spent(place));
  });

  test('holds the time, however long it lasts', () => {
    const on = walk(places.speak, wait(50_000), 'pause', wait(9 * 3_600_000), 'goOn');
    expect(spent(on)).toBe(50_000);
    expect(spent(walk(on, wait(1_000)))).toBe(51_000);
  });

  test('holds the time also when the clock was set back meanwhile', () => {
    expect(spent(walk(places.speak, wait(50_000), 'pause', wait(-3_600_000), 'goOn'))).toBe(50_000);
  });

  test('can lead to another prompt, and back from there to the one that was left', () => {
    for (const place of ['offer', 'speak'] as const) {
      const another = walk(places[place], 'pause', 'anotherPrompt');
      expect(short(another)).toBe('offer impact.07');
      expect(short(walk(another, 'back'))).toBe(short(places[place]));
    }
  });
});

describe('a break', () => {
  const called = walk(places.speak, wait(50_000), 'pause', wait(minute), breakOf(noon + 22 * minute));

  test('keeps the instant of return and whom it waits for', () => {
    expect(called.sitting.scene).toMatchObject({
      step: 'break',
      calledAt: called.now,
      returnAt: noon + 22 * minute,
      back: { a: false, b: false },
    });
    expect(walk(places.pause, breakOf(null)).sitting.scene).toMatchObject({ returnAt: null });
  });

  test('is 20 minutes at least and a day at most, or open: any other is refused', () => {
    const hour = 60 * minute;
    for (const ms of [-minute, 0, 5 * minute, 19 * minute, 25 * hour + 1])
      expect(walk(places.pause, breakOf(places.pause.now + ms)).sitting, `${ms} ms`).toBe(places.pause.sitting);
    for (const ms of [20 * minute, hour, 24 * hour, 25 * hour])
      expect(short(walk(places.pause, breakOf(places.pause.now + ms))), `${ms} ms`).toBe('break');
  });

  test('that came to its time and was not enough says how long it was, there and on the way back', () => {
    const of = ({ sitting, now }: At) => tooShort(sitting, now);
    const ms = noon + 22 * minute - called.now;
    expect([of(called), of(walk(called, wait(ms)))]).toEqual([0, ms]);
    expect([of(walk(called, ...bothBack)), of(walk(called, wait(ms), ...bothBack))]).toEqual([0, ms]);
    expect(of(walk(places.pause, breakOf(null), wait(minute * 60), ...bothBack))).toBe(0);
    expect(of(places.pause)).toBe(0);
  });

  test('ends when both are back, in whatever order, and one cannot be back for both', () => {
    expect(short(walk(called, ...bothBack))).toBe('return');
    expect(short(walk(called, ...bothBack.toReversed()))).toBe('return');
    const one = walk(called, { type: 'imBack', partner: 'a' });
    expect(walk(one, { type: 'imBack', partner: 'a' }).sitting).toBe(one.sitting);
  });

  test('can be called again for another time, with nobody back yet', () => {
    const again = walk(called, { type: 'imBack', partner: 'a' }, breakOf(null));
    expect(again.sitting.scene).toMatchObject({ returnAt: null, back: { a: false, b: false } });
    expect(walk(called, ...bothBack, breakOf(null)).sitting.scene.step).toBe('break');
  });

  test('is followed by the same card, offered gently, to the one whose turn it was', () => {
    const on = walk(places['speak, the other one'], 'pause', breakOf(null), ...bothBack, 'goOn');
    expect(on.sitting.scene).toMatchObject({ step: 'offer', card: 0, turn: 1, gentler: true });
    expect(short(walk(on, 'back'))).toBe('speak impact.01');
  });

  test.each(['ready', 'check', 'close: kind'] as const)('out of "%s" leads to that place again', (place) => {
    const on = walk(places[place], 'pause', breakOf(null), ...bothBack, 'goOn');
    expect(on.sitting).toEqual(places[place].sitting);
  });

  test('can be followed by a pause, which leads back to where it was called', () => {
    const back = walk(called, ...bothBack);
    const paused = walk(back, 'pause');
    expect(short(paused)).toBe('pause');
    expect(walk(paused, wait(minute), 'goOn').sitting.scene).toEqual(back.sitting.scene);
    expect(short(walk(paused, 'stop'))).toBe('stopped');
  });

  test('can be followed by another prompt, or by a stop', () => {
    const back = walk(called, ...bothBack);
    expect(short(walk(back, 'anotherPrompt'))).toBe('offer impact.07');
    expect(short(walk(back, 'stop', 'back'))).toBe('return');
  });
});

describe('a stopped sitting', () => {
  test('keeps its place: taken up again, it asks how to go on', () => {
    const taken = walk(places.stopped, wait(26 * 3_600_000), 'resume');
    expect(short(taken)).toBe('return');
    expect(short(walk(taken, 'goOn'))).toBe('offer impact.01');
  });

  test('goes on with the talk from where it was stopped, also where it was stopped in a pause', () => {
    for (const stopped of [walk(places.speak, 'stop'), walk(places.speak, 'pause', wait(minute), 'stop')]) {
      const on = walk(stopped, wait(minute), 'goOn');
      expect(short(on)).toBe('speak impact.01');
      expect(on.sitting.past).toEqual(places.speak.sitting.past);
    }
  });

  test('goes on with a break that still runs, and with the way back in once both are back', () => {
    expect(short(walk(places.break, 'stop', wait(60 * minute), 'goOn'))).toBe('break');
    expect(short(walk(places.return, 'stop', 'goOn'))).toBe('return');
  });

  test('can be let go, unfinished, and then nothing leads back', () => {
    const gone = walk(places.check, 'stop', 'letGo');
    expect(gone.sitting).toMatchObject({
      past: [],
      scene: { step: 'done', finished: false, nextDay: null, held: ['impact.01'] },
    });
    expect(walk(gone, 'back', 'resume', 'pause').sitting).toBe(gone.sitting);
  });
});

test('a finished sitting says when the next is meant to be, and what was held', () => {
  const done = walk(places['close: next'], { type: 'finish', nextDay: '2026-11-26' });
  expect(done.sitting.scene).toEqual({
    step: 'done',
    finished: true,
    nextDay: '2026-11-26',
    held: ['impact.03'],
  });
  expect(talkOf(done.sitting.scene)).toBeNull();
});

describe('a turn that was left', () => {
  test('begins anew on coming back, once it is far over its time', () => {
    const over = walk(places.speak, wait(120_000 + leftBehindMs));
    expect(walk(over, 'resume').sitting).toBe(places.speak.sitting);
    const left = walk(over, wait(1), 'resume');
    expect([short(left), spent(left)]).toEqual(['speak impact.01', 0]);
  });

  test('is left alone while it only runs long', () => {
    expect(walk(places.speak, wait(5 * minute), 'resume').sitting).toBe(places.speak.sitting);
    expect(walk(places.check, wait(leftBehindMs), 'resume').sitting).toBe(places.check.sitting);
  });

  test('was no talk while nobody was there: the time away counts as rest', () => {
    const before = talkedFor(places.check.sitting, places.check.now);
    const back = walk(places.check, wait(26 * 3_600_000), 'resume');
    expect([short(back), talkedFor(back.sitting, back.now)]).toEqual([short(places.check), before]);
  });
});

describe('a table that slept', () => {
  const asleep = walk(places.speak, wait(26 * 3_600_000));

  test('counts the time nobody was there as rest, and shows the time that is full', () => {
    const seen = walk(asleep, 'seen');
    expect([talkedFor(seen.sitting, seen.now), spent(seen)]).toEqual([0, 26 * 3_600_000]);
    expect(talkedFor(walk(seen, wait(minute), 'said').sitting, seen.now + minute)).toBe(minute);
  });

  test('counts it once, also when it is then taken up from home', () => {
    const again = walk(asleep, 'seen', 'seen', 'resume');
    expect(again.sitting.rested).toBe(26 * 3_600_000);
  });

  test('counts no shorter time away than the step and some more, and none of a rest twice', () => {
    expect(walk(places.speak, wait(120_000 + leftBehindMs), 'seen').sitting).toBe(places.speak.sitting);
    expect(walk(places.pause, wait(26 * 3_600_000), 'seen').sitting).toBe(places.pause.sitting);
  });
});

describe('the time talked', () => {
  test('leaves out every rest, also the one under way', () => {
    const rested = walk(
      places.speak,
      wait(minute),
      'pause',
      wait(5 * minute),
      'goOn',
      wait(minute),
      'said',
      wait(minute),
    );
    expect(talkedFor(rested.sitting, rested.now)).toBe(3 * minute);
    const resting = walk(rested, 'pause', wait(minute), breakOf(null), wait(60 * minute));
    expect(talkedFor(resting.sitting, resting.now)).toBe(3 * minute);
    const on = walk(resting, ...bothBack, wait(minute), 'goOn', wait(minute));
    expect(talkedFor(on.sitting, on.now)).toBe(4 * minute);
    const back = walk(rested, 'pause', wait(minute), 'back');
    expect(talkedFor(back.sitting, back.now)).toBe(3 * minute);
  });

  test('is never below nothing, whatever the clock says', () => {
    expect(talkedFor(places.speak.sitting, noon - 1)).toBe(0);
  });
});

test('the screen stays awake through turns and nothing else', () => {
  const awake = Object.entries(places).filter(([, { sitting }]) => needsScreen(sitting.scene));
  expect(awake.map(([place]) => place)).toEqual([
    'stand',
    'speak',
    'breath over',
    'say back',
    'say back, optional',
    'more',
    'meet',
    'speak, the other one',
  ]);
});
