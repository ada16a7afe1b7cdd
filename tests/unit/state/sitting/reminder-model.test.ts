import { describe, expect, test } from 'vitest';
import { noMemory, type ReminderMemory } from '../../../../src/core/reminders/choose.ts';
import { breathMs } from '../../../../src/core/sitting/pacing.ts';
import { places } from '../../../support/sittings/places.ts';
import { buildPlan, noon, planOfOne } from '../../../support/sittings/sitting-builder.ts';

const minute = 60_000;

import { setUp } from './reminded.ts';

describe('an unasked reminder', () => {
  test('comes with the step it fits and goes with it', async () => {
    const { sitDown, send, cue } = setUp();
    await sitDown();
    expect(cue()).toBe('r-soft-start');
    await send('start');
    expect(cue()).toBeNull();
  });

  test('says who sees it, and is remembered at once', async () => {
    const { sitDown, send, breathe, model, kept, clock, sitting } = setUp();
    await sitDown(planOfOne({ level: 3 }));
    clock.pass(6 * minute);
    await send('start');
    clock.pass(30_000);
    await send('said');
    await breathe();
    expect(model.current.value).toMatchObject({ cue: 'r-reason-waits', seenBy: 'listener' });
    expect(kept.at(-1)).toMatchObject({
      sitting: sitting.sitting.value?.id,
      here: [{ cue: 'r-soft-start' }, { cue: 'r-reason-waits', at: clock.now() }],
    });
  });

  test('is kept from the next step by the six minutes between', async () => {
    const { sitDown, send, breathe, cue, clock } = setUp();
    await sitDown(planOfOne({ level: 3 }));
    await send('start');
    clock.pass(6 * minute - 1 - breathMs);
    await send('said');
    await breathe();
    expect(cue()).toBeNull();
  });

  test('does not come in the first 30 s of a turn, its breath included, however long ago the last one was', async () => {
    const { sitDown, send, breathe, cue, clock } = setUp();
    await sitDown(planOfOne({ level: 3 }));
    clock.pass(6 * minute);
    await send('start');
    clock.pass(24_999);
    await send('said');
    await breathe();
    expect(cue()).toBeNull();
    await send('back');
    clock.pass(1);
    await send('said');
    await breathe();
    expect(cue()).toBe('r-reason-waits');
  });

  test('is not used up off the table: it waits until the two are back at it', async () => {
    const { sitDown, send, cue, clock, route, kept } = setUp();
    await sitDown(planOfOne({ level: 1 }));
    await send('start', 'pause', { type: 'callBreak', returnAt: null });
    route.value = { name: 'home' };
    clock.pass(2 * minute);
    expect([cue(), kept.at(-1)?.here]).toEqual([null, []]);
    route.value = { name: 'talk' };
    expect(cue()).toBe('r-in-the-break');
  });

  test.each([
    [2 * minute - 1, null],
    [2 * minute, 'r-in-the-break'],
  ])('%i ms into a break is by itself %s', async (into, expected) => {
    const { sitDown, send, cue, clock } = setUp();
    await sitDown(planOfOne({ level: 1 }));
    await send('pause', { type: 'callBreak', returnAt: null });
    clock.pass(into);
    expect(cue()).toBe(expected);
  });

  test('stands as long as its step does: no other takes its place', async () => {
    const { sitDown, model, clock, sitting } = setUp();
    await sitDown();
    const { value } = model.current;
    clock.pass(30 * minute);
    sitting.moment.look();
    expect(model.current.value).toBe(value);
  });

  test('put away is gone, and put away twice it stays away', async () => {
    const { sitDown, model, cue, kept, clock, send } = setUp();
    for (const expected of ['r-soft-start', 'r-soft-start', null]) {
      await sitDown();
      expect(cue()).toBe(expected);
      model.dismiss();
      expect(cue()).toBeNull();
      await send('stop', 'letGo');
      clock.pass(60 * minute);
    }
    expect(kept.at(-1)?.dismissed).toEqual({ 'r-soft-start': 2 });
  });

  test('comes again after three sittings without it, also where nothing else came in them', async () => {
    const { sitDown, model, send, clock } = setUp();
    const texts: (string | null)[] = [];
    for (let sittings = 0; sittings < 5; sittings += 1) {
      await sitDown();
      texts.push(model.current.value?.text ?? null);
      await send('stop', 'letGo');
      clock.pass(24 * 60 * minute);
    }
    expect(new Set(texts.slice(0, 3)).size).toBe(3);
    expect(texts.slice(3)).toEqual([null, texts[0]]);
  });

  test('of the couple’s own comes first', async () => {
    const { sitDown, set, model } = setUp();
    await set({ ownLines: { listen: '', quiet: 'Take your time.', here: '' } });
    await sitDown(planOfOne({ level: 3 }));
    expect(model.current.value).toMatchObject({ cue: 'own-quiet', text: 'Take your time.', seenBy: 'both' });
  });

  test('does not come where the fewest are wanted, but for a word when it gets long', async () => {
    const { sitDown, set, cue, clock, send, breathe } = setUp();
    await set({ reminders: 'fewest' });
    await sitDown(buildPlan());
    expect(cue()).toBeNull();
    clock.pass(35 * minute);
    await send('start', 'said');
    await breathe();
    await send('heard', 'next', 'said');
    await breathe();
    await send('heard', 'next');
    expect(cue()).toBe('r-enough-today');
  });
});

describe('after the app was closed', () => {
  const before: ReminderMemory = {
    ...noMemory,
    sitting: places.offer.sitting.id,
    here: [{ cue: 'r-soft-start', text: 'Begin softly.', at: noon - 1 }],
  };

  test('what was shown counts on', async () => {
    const { model, sitting, cue, kept } = setUp({ memory: before, place: places.offer.sitting });
    await model.load();
    await sitting.load();
    expect([cue(), kept]).toEqual([null, []]);
  });

  test('nothing is chosen before it is known what was shown, however slow the tablet is', async () => {
    const { model, sitting, cue, kept } = setUp({ memory: before, place: places.offer.sitting });
    await sitting.load();
    await model.load();
    expect([cue(), kept]).toEqual([null, []]);
  });

  test('what was put away stays away', async () => {
    const { model, sitting, cue } = setUp({
      memory: { ...noMemory, dismissed: { 'r-soft-start': 2 } },
      place: places.offer.sitting,
    });
    await Promise.all([sitting.load(), model.load()]);
    expect(cue()).toBeNull();
  });

  test('a memory that cannot be read counts as none', async () => {
    const { model, sitting, cue } = setUp({ place: places.offer.sitting });
    await Promise.all([sitting.load(), model.load()]);
    expect(cue()).toBe('r-soft-start');
  });
});

test('once a sitting is over, finished or let go, nothing of it is remembered but the texts', async () => {
  const { sitDown, send, kept, model, clock } = setUp();
  await sitDown();
  const text = model.current.value?.text;
  clock.pass(6 * minute);
  await send('start', 'pause', { type: 'callBreak', returnAt: null });
  clock.pass(2 * minute);
  expect(kept.at(-1)?.here.map(({ cue }) => cue)).toEqual(['r-soft-start', 'r-in-the-break']);
  await send('letGo');
  expect(kept.at(-1)).toEqual({ ...noMemory, before: [[text]] });
});

test('a sitting that is forgotten takes the texts of its reminders along once, and those of none before it', async () => {
  const { model, kept } = setUp({ memory: { ...noMemory, before: [['of the last'], ['of the one before']] } });
  await model.load();
  model.forgetLast('the last');
  model.forgetLast('the last');
  expect(kept.at(-1)?.before).toEqual([['of the one before']]);
});
