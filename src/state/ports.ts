import type { Day, Stamp } from '../core/day.ts';
import type { Keepsake } from '../core/kept/keepsake.ts';
import type { PastSitting } from '../core/kept/past-sitting.ts';
import type { ReminderMemory } from '../core/reminders/choose.ts';
import type { Settings } from '../core/settings.ts';
import type { Sitting } from '../core/sitting/sitting.ts';
import type { Instant } from '../core/sitting/timer.ts';

/** Ends what was begun; calling it again does nothing. */
export type Stop = () => void;

/** The tablet's clock. Delays are in ms; hours and days are the tablet's own. */
export interface Clock {
  now(): Instant;
  /** Ms that only grow as long as the page lives, whatever the clock is set to. Some tablets do not count their sleep. */
  steady(): number;
  after(ms: number, run: () => void): Stop;
  hourOfDay(now: Instant): number;
  /** The day that it is, or that it is at an instant, where the tablet is now. */
  today(): Day;
  dayAt(instant: Instant): Day;
  /** The instant at which the clock shows on this day what it shows at another instant; a time that is left out there comes later. */
  onDay(day: Day, sameTime: Instant): Instant;
  /** Now, for something that is kept. */
  stamp(): Stamp;
}

/** The last sitting as it was read: a damaged or unknown one is set aside, never deleted. */
export interface FoundSitting {
  readonly sitting: Sitting | null;
  readonly setAside: boolean;
  /** The day on which the two mean to sit down again, or null. */
  readonly planned: Day | null;
}

/**
 * Keeps the one sitting under way, and the trace a held one leaves. Writes never throw; `false` means not on disk, never
 * lost on screen.
 */
export interface SittingStore {
  load(): Promise<FoundSitting>;
  save(sitting: Sitting): Promise<boolean>;
  /** Ends the sitting under way; `held` and `planned` are written in the same transaction, where there is something. */
  end(held: PastSitting | null, planned: Day | null): Promise<boolean>;
  /** Takes an end back in one write: its place is kept again, with the day planned before it, and its trace is gone. */
  takeBack(sitting: Sitting, planned: Day | null): Promise<boolean>;
  /** Leaves nothing of a sitting in one write: no place, no trace, no planned day, and none of these things kept of it. */
  forget(id: string, things: readonly string[]): Promise<boolean>;
  /** Takes the planned day away; a sitting under way stays. */
  putPlanAway(): Promise<boolean>;
}

/** The settings as they were read; damaged or unknown ones are set aside, never deleted. */
export interface FoundSettings {
  /** Null where there are none yet, or none that can be read. */
  readonly settings: Settings | null;
  readonly setAside: boolean;
}

/** Keeps the settings. Never throws. */
export interface SettingsStore {
  load(): Promise<FoundSettings>;
  save(settings: Settings): Promise<boolean>;
}

/** Keeps what is remembered of reminders; `load` gives null where nothing is. */
export interface ReminderStore {
  load(): Promise<ReminderMemory | null>;
  save(memory: ReminderMemory): Promise<boolean>;
}

/** The storage that the app uses, as the browser tells it: bytes, and whether it promised to keep them. */
export interface StorageFacts {
  /** Null where it does not say. */
  readonly used: number | null;
  readonly promised: 'yes' | 'no' | 'unsaid';
}

/** Facts by which people can check the app instead of trusting it. */
export interface Proof {
  /** The policy that the page carries, or null where it carries none. */
  policy(): string | null;
  storage(): Promise<StorageFacts>;
  /** Bytes in words. */
  sizeOf(bytes: number): string;
}

/** A text to be handed to the couple as a file. */
export interface FileToHand {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

/**
 * What came of handing files over: they were handed; a person put them away; the browser wants a fresh touch first; or it
 * refused, and has no other way.
 */
export type HandOver = 'handed' | 'putAway' | 'needsTouch' | 'refused';

/** How the tablet's storage is: it writes, it has no room left, or it fails. */
export type Health = 'well' | 'full' | 'failing';

/** Some of what is on the shelf, the oldest first; pages come from the newest to the oldest. */
export interface ShelfPage {
  readonly keepsakes: readonly Keepsake[];
  /** Records that could not be read, and records of a newer version; they stay where they are. */
  readonly damaged: number;
  readonly newer: number;
  /** The last id on the shelf, or empty. */
  readonly lastId: string;
  readonly isLast: boolean;
}

/** Keeps what is on the shelf. `read` throws where the tablet refuses; writes never throw. */
export interface ShelfStore {
  read(take: (page: ShelfPage) => void): Promise<void>;
  /** Puts and takes away in one transaction. */
  change(puts: readonly Keepsake[], removes: readonly string[]): Promise<boolean>;
}

/** The second net for words that were being written when the page went: one line, written at once. */
export interface Journal {
  /** Leaves these in the place of those before; what a newer version left stays. */
  leave(keepsakes: readonly Keepsake[]): void;
  read(): readonly Keepsake[];
}

/** Whether the app was at rest when its page went last time, or was cut off in the midst of its use. */
export interface RestMark {
  readonly wasCutOff: boolean;
  inUse(): void;
  atRest(): void;
}
