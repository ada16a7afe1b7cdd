import type { ReminderId } from 'content:cues';
import type { Reminder } from '../../../content/cue-schema.ts';
import type { Reminders } from '../settings.ts';
import type { Instant } from '../sitting/timer.ts';

/** The budget of unasked reminders; reasoned guesses from how fast such prompts wear off, no study of talks. */
const reminderBudget = {
  perSitting: 3,
  apartMs: 6 * 60_000,
  quietStartOfTurnMs: 30_000,
  /** A text does not come again within this many sittings. */
  sittingsBetween: 3,
  /** Put away this often, a reminder no longer comes by itself. */
  dismissals: 2,
} as const;

/** A reminder that was shown; nothing says to whom or who put it away. */
export interface Shown {
  readonly cue: string;
  readonly text: string;
  readonly at: Instant;
}

/** All that is remembered of reminders, so that they stay few and none repeats itself; never that there was a break. */
export interface ReminderMemory {
  /** The id of the sitting under way, or null. */
  readonly sitting: string | null;
  /** The reminders of the sitting under way. */
  readonly here: readonly Shown[];
  /** The texts of up to three sittings before it, the last one first. */
  readonly before: readonly (readonly string[])[];
  /** How often each reminder was put away. */
  readonly dismissed: Readonly<Record<string, number>>;
}

/** The memory of a tablet that has shown nothing yet. */
export const noMemory: ReminderMemory = { sitting: null, here: [], before: [], dismissed: {} };

/** A reminder that fits this moment; the ids of the couple's own lines begin with `own-`. */
export type Fitting = Pick<Reminder, 'seenBy' | 'wordings'> & { readonly id: string };

/** The moment a reminder is asked for. `turnElapsed` is null between turns, else the ms since the turn began. */
export interface ReminderMoment {
  readonly now: Instant;
  readonly turnElapsed: number | null;
  readonly reminders: Reminders;
}

/** It speaks of a break, so it is not remembered beyond its sitting. */
const breakCue: ReminderId = 'r-in-the-break';

/** These keep the length of a sitting; they come also where the couple wants the fewest reminders. */
const sessionCues: readonly string[] = ['r-enough-today'] satisfies ReminderId[];

const isOwn = (apt: Fitting) => apt.id.startsWith('own-');

/** The memory as another sitting begins, or, with null, as one ends: of the last sitting only the texts stay. */
export function turnTo(memory: ReminderMemory, sitting: string | null): ReminderMemory {
  if (sitting === memory.sitting) return memory;
  const texts = memory.here.filter(({ cue }) => cue !== breakCue).map(({ text }) => text);
  const before =
    memory.sitting === null ? memory.before : [texts, ...memory.before].slice(0, reminderBudget.sittingsBetween);
  return { ...memory, sitting, here: [], before };
}

/**
 * The reminder to show now, or null where the budget of the sitting is used up or nothing fits. The couple's own lines come
 * before all others, and a wording that was shown in this or the last three sittings does not come again.
 */
export function chooseReminder(apt: readonly Fitting[], memory: ReminderMemory, moment: ReminderMoment): Shown | null {
  const last = memory.here.at(-1);
  if (memory.here.length >= reminderBudget.perSitting) return null;
  if (last !== undefined && moment.now - last.at < reminderBudget.apartMs) return null;
  if (moment.turnElapsed !== null && moment.turnElapsed < reminderBudget.quietStartOfTurnMs) return null;
  const stale = new Set([...memory.here.map(({ text }) => text), ...memory.before.flat()]);
  const willing = apt.filter(
    (each) =>
      (memory.dismissed[dismissKey(each.id, each.wordings[0])] ?? 0) < reminderBudget.dismissals &&
      (moment.reminders === 'usual' || sessionCues.includes(each.id)),
  );
  for (const { id, wordings } of [...willing.filter(isOwn), ...willing.filter((each) => !isOwn(each))]) {
    const text = wordings.find((wording) => !stale.has(wording));
    if (text !== undefined) return { cue: id, text, at: moment.now };
  }
  return null;
}

/** The memory with one more reminder of the sitting under way. */
export const rememberShown = (memory: ReminderMemory, shown: Shown): ReminderMemory => ({
  ...memory,
  here: [...memory.here, shown],
});

/** The memory after a reminder was put away; a line of the couple's own counts anew once they wrote another. */
export function rememberDismissed(memory: ReminderMemory, { cue, text }: Pick<Shown, 'cue' | 'text'>): ReminderMemory {
  if (cue === breakCue) return memory;
  const key = dismissKey(cue, text);
  return { ...memory, dismissed: { ...memory.dismissed, [key]: (memory.dismissed[key] ?? 0) + 1 } };
}

const dismissKey = (cue: string, text: string | undefined): string => (cue.startsWith('own-') ? `${cue}|${text}` : cue);
