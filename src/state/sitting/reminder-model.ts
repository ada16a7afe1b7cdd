import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import type { Reminder } from '../../../content/cue-schema.ts';
import {
  chooseReminder,
  noMemory,
  type ReminderMemory,
  rememberDismissed,
  rememberShown,
  type Shown,
  turnTo,
} from '../../core/reminders/choose.ts';
import { type FittingAsk, fittingCues } from '../../core/reminders/fitting.ts';
import { turnElapsed } from '../../core/sitting/back.ts';
import type { Sitting } from '../../core/sitting/sitting.ts';
import type { Instant } from '../../core/sitting/timer.ts';
import type { Clock, ReminderStore } from '../ports.ts';
import type { RouteModel } from '../tablet/route-model.ts';
import type { SettingsModel } from '../tablet/settings-model.ts';
import type { SittingModel } from './sitting-model.ts';

/** The unasked reminder of this step, if one is due. */
export interface ReminderModel {
  readonly current: ReadonlySignal<(Shown & { readonly seenBy: Reminder['seenBy'] }) | null>;
  load(): Promise<void>;
  dismiss(): void;
  /** Drops the texts of the sitting that ended last, because it is to be forgotten; once, however often it is. */
  forgetLast(sitting: string): void;
}

/** The parts of the app that the reminders work with. */
interface ReminderNeeds {
  readonly clock: Clock;
  readonly store: ReminderStore;
  readonly sitting: SittingModel;
  readonly settings: SettingsModel;
  readonly route: Pick<RouteModel, 'route'>;
  readonly written: readonly Reminder[];
  /** The last hard sitting's instant, or null. */
  readonly hardBefore: () => Instant | null;
}

/** Reminders over the sitting: looked for when a step begins, gone when it ends. None before it is known what was shown. */
export function createReminderModel({
  clock,
  store,
  sitting,
  settings,
  route,
  written,
  hardBefore,
}: ReminderNeeds): ReminderModel {
  const current = signal<(Shown & { readonly seenBy: Reminder['seenBy'] }) | null>(null);
  const loaded = signal(false);
  let memory: ReminderMemory = noMemory;
  let stepKey = '';
  let forgotten = '';
  const remember = (next: ReminderMemory) => {
    if (next === memory) return;
    memory = next;
    void store.save(next);
  };

  function consider(here: Sitting, now: Instant) {
    if (stepKeyOf(here) !== stepKey) current.value = null;
    stepKey = stepKeyOf(here);
    if (here.scene.step === 'done') return remember(turnTo(memory, null));
    // Off the table nobody would see it, and it would count as shown.
    if (current.value !== null || here.scene.step === 'forecast' || route.route.value.name !== 'talk') return;
    remember(turnTo(memory, here.id));
    const apt = fittingCues(here, askOf(now));
    const { reminders } = settings.settings.value;
    const shown = chooseReminder(apt, memory, { now, turnElapsed: turnElapsed(here, now), reminders });
    if (shown === null) return;
    current.value = { ...shown, seenBy: apt.find(({ id }) => id === shown.cue)?.seenBy ?? 'both' };
    remember(rememberShown(memory, shown));
  }

  const askOf = (now: Instant): FittingAsk => ({
    reminders: written,
    ownLines: settings.settings.value.ownLines,
    history: sitting.history.value,
    hardBefore: hardBefore(),
    now,
    hourOfDay: clock.hourOfDay(now),
  });

  effect(() => {
    const here = sitting.sitting.value;
    const now = sitting.moment.now.value;
    void route.route.value;
    if (loaded.value && here !== null) untracked(() => consider(here, now));
  });

  return {
    current,
    async load() {
      memory = (await store.load()) ?? memory;
      loaded.value = true;
    },
    dismiss() {
      const { value } = current;
      current.value = null;
      if (value !== null) remember(rememberDismissed(memory, value));
    },
    forgetLast(last) {
      if (last === forgotten) return;
      forgotten = last;
      remember({ ...memory, before: memory.before.slice(1) });
    },
  };
}

/** The same text as long as the sitting stays at one step of one turn. */
function stepKeyOf({ id, scene }: Sitting): string {
  const card = 'cards' in scene ? `${scene.card}/${scene.turn}` : '';
  return `${id}/${card}/${scene.step}`;
}
