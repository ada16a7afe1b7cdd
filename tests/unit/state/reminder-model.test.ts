import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/core/card.ts';
import { noMemory, type ReminderMemory } from '../../../src/core/cues.ts';
import type { Settings } from '../../../src/core/settings.ts';
import type { Sitting, SittingEvent } from '../../../src/core/sitting.ts';
import type { ReminderStore, SittingStore } from '../../../src/state/ports.ts';
import { createReminderModel } from '../../../src/state/reminder-model.ts';
import { createSettingsModel } from '../../../src/state/settings-model.ts';
import { createSittingModel } from '../../../src/state/sitting-model.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { places } from '../../support/places.ts';
import { cues } from '../../support/said.ts';
import { buildPlan, noon, planOfOne } from '../../support/sitting-builder.ts';

const minute = 60_000;

const storeOf = (sitting: Sitting | null): SittingStore => ({
  load: async () => ({ sitting, setAside: false, planned: null }),
  save: async () => true,
  end: async () => true,
  history: async () => [],
  forget: async () => true,
});

/** The reminders over a sitting, on a tablet that keeps the given memory and perhaps a place. */
function setUp({ memory = null as ReminderMemory | null, place = null as Sitting | null } = {}) {
  const clock = new FakeClock(noon);
  const kept: ReminderMemory[] = [];
  const store: ReminderStore = {
    load: async () => kept.at(-1) ?? memory,
    save: async (next) => kept.push(next) > 0,
  };
  let ids = 0;
  const settings = createSettingsModel({ load: async () => null, save: async () => true }, { a: 'Clay', b: 'Pine' });
  const sitting = createSittingModel(clock, storeOf(place), () => `sitting-${++ids}`);
  const model = createReminderModel({
    clock,
    store,
    sitting,
    settings,
    cues: cues?.cues ?? [],
    hardBefore: () => null,
  });
  const send = async (...events: (SittingEvent | Exclude<SittingEvent['type'], SittingWithMore>)[]) => {
    for (const event of events) await sitting.send(typeof event === 'string' ? { type: event } : event);
  };
  return {
    clock,
    store,
    kept,
    sitting,
    model,
    send,
    set: (part: Partial<Settings>) => settings.change(part),
    cue: () => model.current.value?.cue ?? null,
    /** To the first offer of a new sitting. */
    async sitDown(plan: Plan = planOfOne({ level: 2 })) {
      sitting.open(plan);
      await send('begin', 'ready');
    },
  };
}
type SittingWithMore = 'replan' | 'sorted' | 'check' | 'callBreak' | 'imBack' | 'finish';

describe('an unasked reminder', () => {
  test('comes with the step it fits and goes with it', async () => {
    const { sitDown, send, cue } = setUp();
    await sitDown();
    expect(cue()).toBe('r-soft-start');
    await send('start');
    expect(cue()).toBeNull();
  });

  test('says who sees it, and is remembered at once', async () => {
    const { sitDown, send, model, kept, clock, sitting } = setUp();
    await sitDown(planOfOne({ level: 3 }));
    clock.pass(6 * minute);
    await send('start', 'said');
    expect(model.current.value).toMatchObject({ cue: 'r-reason-waits', seenBy: 'listener' });
    expect(kept.at(-1)?.shown.map(({ cue, sitting: id }) => [cue, id])).toEqual([
      ['r-soft-start', sitting.sitting.value?.id],
      ['r-reason-waits', sitting.sitting.value?.id],
    ]);
  });

  test('is kept from the next step by the six minutes between', async () => {
    const { sitDown, send, cue, clock } = setUp();
    await sitDown(planOfOne({ level: 3 }));
    clock.pass(6 * minute - 1);
    await send('start', 'said');
    expect(cue()).toBeNull();
  });

  test('comes by itself two minutes into a break, and not before', async () => {
    const { sitDown, send, cue, clock } = setUp();
    await sitDown(planOfOne({ level: 1 }));
    await send('start', 'pause', { type: 'callBreak', returnAt: null });
    clock.pass(2 * minute - 1);
    expect(cue()).toBeNull();
    clock.pass(1);
    expect(cue()).toBe('r-in-the-break');
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

  test('does not come in quiet mode, but for a word when it gets long', async () => {
    const { sitDown, set, cue, clock, send } = setUp();
    await set({ quiet: true });
    await sitDown(buildPlan());
    expect(cue()).toBeNull();
    clock.pass(35 * minute);
    await send('start', 'said');
    clock.pass(5_000);
    await send('next', 'heard', 'moreNo', 'next', 'next', 'said');
    clock.pass(5_000);
    await send('next', 'heard', 'moreNo', 'next');
    expect(cue()).toBe('r-enough-today');
  });
});

describe('after the app was closed', () => {
  const before: ReminderMemory = {
    ...noMemory,
    shown: [{ sitting: 'sitting-1', cue: 'r-soft-start', text: 'Begin softly.', at: noon - 1 }],
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
      memory: { shown: [], dismissed: { 'r-soft-start': 2 } },
      place: places.offer.sitting,
    });
    await Promise.all([sitting.load(), model.load()]);
    expect(cue()).toBeNull();
  });
});
