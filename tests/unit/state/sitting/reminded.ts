import { signal } from '@preact/signals-core';
import type { ReminderMemory } from '../../../../src/core/reminders/choose.ts';
import type { Route } from '../../../../src/core/route.ts';
import type { Settings } from '../../../../src/core/settings.ts';
import type { Plan } from '../../../../src/core/sitting/card.ts';
import { breathMs } from '../../../../src/core/sitting/pacing.ts';
import type { Sitting, SittingEvent } from '../../../../src/core/sitting/sitting.ts';
import type { ReminderStore } from '../../../../src/state/ports.ts';
import { createReminderModel } from '../../../../src/state/sitting/reminder-model.ts';
import { createSittingModel } from '../../../../src/state/sitting/sitting-model.ts';
import { createSettingsModel } from '../../../../src/state/tablet/settings-model.ts';
import { FakeClock } from '../../../support/fakes/fake-clock.ts';
import { emptyShelf, FakeSettingsStore, FakeSittingStore } from '../../../support/fakes/fake-stores.ts';
import { nameWords } from '../../../support/sittings/names.ts';
import { tableCues } from '../../../support/sittings/said.ts';
import { noon, planOfOne } from '../../../support/sittings/sitting-builder.ts';

/** The reminders over a sitting, on a tablet that keeps the given memory and perhaps a place. */
export function setUp({ memory = null as ReminderMemory | null, place = null as Sitting | null } = {}) {
  const clock = new FakeClock(noon);
  const kept: ReminderMemory[] = [];
  const store: ReminderStore = {
    load: async () => kept.at(-1) ?? memory,
    save: async (next) => kept.push(next) > 0,
  };
  const settings = createSettingsModel(new FakeSettingsStore(), nameWords);
  const sittings = new FakeSittingStore();
  const route = signal<Route>({ name: 'talk' });
  sittings.place = place;
  const sitting = createSittingModel(clock, sittings, emptyShelf());
  const model = createReminderModel({
    clock,
    store,
    sitting,
    settings,
    route: { route },
    written: tableCues.reminders,
    hardBefore: () => null,
  });
  const send = async (...events: (SittingEvent | Exclude<SittingEvent['type'], SittingWithMore>)[]) => {
    for (const event of events)
      await sitting.send(typeof event === 'string' ? { type: event } : event, sitting.sitting.value);
  };
  return {
    clock,
    kept,
    sitting,
    model,
    route,
    send,
    set: (part: Partial<Settings>) => settings.change(part),
    cue: () => model.current.value?.cue ?? null,
    async breathe() {
      clock.pass(breathMs);
      await send('next');
    },
    /** To the first offer of a new sitting. */
    async sitDown(plan: Plan = planOfOne({ level: 3 })) {
      await model.load();
      sitting.open(plan);
      await send('begin', 'ready');
    },
  };
}
type SittingWithMore = 'sorting' | 'sorted' | 'check' | 'callBreak' | 'imBack' | 'finish';
