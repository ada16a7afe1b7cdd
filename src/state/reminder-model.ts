import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import type { Cue } from '../../content/cue-schema.ts';
import { aptCues } from '../core/apt-cues.ts';
import {
  chooseReminder,
  noMemory,
  type ReminderMemory,
  rememberDismissed,
  rememberShown,
  type Shown,
} from '../core/cues.ts';
import { timerOf } from '../core/scene.ts';
import type { Sitting } from '../core/sitting.ts';
import { elapsed, type Instant } from '../core/timer.ts';
import type { Clock, ReminderStore } from './ports.ts';
import type { SettingsModel } from './settings-model.ts';
import type { SittingModel } from './sitting-model.ts';

/** The unasked reminder of this step, if one is due. */
export interface ReminderModel {
  readonly current: ReadonlySignal<(Shown & { readonly seenBy: Cue['seenBy'] }) | null>;
  load(): Promise<void>;
  dismiss(): void;
}

interface Around {
  readonly clock: Clock;
  readonly store: ReminderStore;
  readonly sitting: SittingModel;
  readonly settings: SettingsModel;
  readonly cues: readonly Cue[];
  /** The last hard sitting's instant, or null. */
  readonly hardBefore: () => Instant | null;
}

/** Reminders over the sitting: looked for when a step begins, gone when it ends. */
export function createReminderModel({ clock, store, sitting, settings, cues, hardBefore }: Around): ReminderModel {
  const current = signal<(Shown & { readonly seenBy: Cue['seenBy'] }) | null>(null);
  let memory: ReminderMemory = noMemory;
  let place = '';
  const remember = (next: ReminderMemory) => {
    memory = next;
    void store.save(next);
  };

  function consider(here: Sitting, now: Instant) {
    if (placeOf(here) !== place) current.value = null;
    place = placeOf(here);
    if (current.value !== null) return;
    const { ownLines, quiet } = settings.settings.value;
    const ask = {
      cues,
      ownLines,
      history: sitting.history.value,
      hardBefore: hardBefore(),
      now,
      hourOfDay: clock.hourOfDay(now),
    };
    const apt = aptCues(here, ask);
    const timer = here.scene.step === 'speak' ? timerOf(here.scene) : null;
    const turnElapsed = timer === null ? null : elapsed(timer, now);
    const shown = chooseReminder(apt, memory, { sitting: here.id, now, turnElapsed, quiet });
    if (shown === null) return;
    current.value = { ...shown, seenBy: apt.find(({ id }) => id === shown.cue)?.seenBy ?? 'both' };
    remember(rememberShown(memory, shown));
  }

  effect(() => {
    const here = sitting.sitting.value;
    const now = sitting.moment.now.value;
    if (here !== null) untracked(() => consider(here, now));
  });

  return {
    current,
    async load() {
      memory = (await store.load()) ?? memory;
    },
    dismiss() {
      const { value } = current;
      current.value = null;
      if (value !== null) remember(rememberDismissed(memory, value.cue));
    },
  };
}

function placeOf({ id, scene }: Sitting): string {
  const card = 'cards' in scene ? `${scene.card}/${scene.turn}` : '';
  return `${id}/${card}/${scene.step}`;
}
