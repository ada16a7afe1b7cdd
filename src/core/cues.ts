import type { Cue } from '../../content/cue-schema.ts';
import type { Instant } from './timer.ts';

/** The budget of unasked reminders; reasoned guesses from how fast such prompts wear off, no study of talks. */
export const reminderBudget = {
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
  readonly sitting: string;
  readonly cue: string;
  readonly text: string;
  readonly at: Instant;
}

/** What is remembered of reminders: those of the last sittings, and how often each was put away. */
export interface ReminderMemory {
  readonly shown: readonly Shown[];
  readonly dismissed: Readonly<Record<string, number>>;
}

/** The memory of a tablet that has shown nothing yet. */
export const noMemory: ReminderMemory = { shown: [], dismissed: {} };

/** A reminder that would be apt now; the couple's own lines have ids that begin with `own-`. */
export type Apt = Pick<Cue, 'id' | 'seenBy' | 'wordings'>;

/** The moment a reminder is asked for. `turnElapsed` is null between turns, else the ms since the turn began. */
export interface ReminderMoment {
  readonly sitting: string;
  readonly now: Instant;
  readonly turnElapsed: number | null;
  readonly quiet: boolean;
}

/** These keep the length of a sitting and come in quiet mode too. */
const sessionCues: readonly string[] = ['r-enough-today'];

const isOwn = (apt: Apt) => apt.id.startsWith('own-');

/**
 * The reminder to show now, or null: the first apt one with a wording that is still fresh, the couple's own lines
 * before all others, and none beyond the budget.
 */
export function chooseReminder(apt: readonly Apt[], memory: ReminderMemory, moment: ReminderMoment): Shown | null {
  const here = memory.shown.filter(({ sitting }) => sitting === moment.sitting);
  const last = here.at(-1);
  if (here.length >= reminderBudget.perSitting) return null;
  if (last !== undefined && moment.now - last.at < reminderBudget.apartMs) return null;
  if (moment.turnElapsed !== null && moment.turnElapsed < reminderBudget.quietStartOfTurnMs) return null;
  const stale = recentTexts(memory, moment.sitting);
  const willing = apt.filter(
    ({ id }) => (memory.dismissed[id] ?? 0) < reminderBudget.dismissals && (!moment.quiet || sessionCues.includes(id)),
  );
  for (const { id, wordings } of [...willing.filter(isOwn), ...willing.filter((each) => !isOwn(each))]) {
    const text = wordings.find((wording) => !stale.has(wording));
    if (text !== undefined) return { sitting: moment.sitting, cue: id, text, at: moment.now };
  }
  return null;
}

/** The memory with one more reminder; what is older than the last sittings that count is let go. */
export function rememberShown(memory: ReminderMemory, shown: Shown): ReminderMemory {
  const all = [...memory.shown, shown];
  const kept = lastSittings(all, reminderBudget.sittingsBetween + 1);
  return { ...memory, shown: all.filter(({ sitting }) => kept.has(sitting)) };
}

/** The memory after a reminder was put away. */
export const rememberDismissed = (memory: ReminderMemory, cue: string): ReminderMemory => ({
  ...memory,
  dismissed: { ...memory.dismissed, [cue]: (memory.dismissed[cue] ?? 0) + 1 },
});

function recentTexts(memory: ReminderMemory, current: string): Set<string> {
  const before = memory.shown.filter(({ sitting }) => sitting !== current);
  const counted = lastSittings(before, reminderBudget.sittingsBetween).add(current);
  return new Set(memory.shown.filter(({ sitting }) => counted.has(sitting)).map(({ text }) => text));
}

/** The ids of the last sittings in which something was shown, in a set. */
const lastSittings = (shown: readonly Shown[], count: number): Set<string> =>
  new Set([...new Set(shown.map(({ sitting }) => sitting).toReversed())].slice(0, count));
