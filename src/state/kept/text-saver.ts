import { type ReadonlySignal, signal } from '@preact/signals-core';
import { diskPatienceMs } from '../../core/durations.ts';
import type { Keepsake } from '../../core/kept/keepsake.ts';
import type { Clock, Stop } from '../ports.ts';

/** The state of a text that is written: untouched, being kept, on disk, or not on disk. */
export type SaveStatus = 'idle' | 'keeping' | 'kept' | 'unkept';

/** Keeps a text while it is being written. */
export interface TextSaver {
  readonly state: ReadonlySignal<SaveStatus>;
  /** Takes the text as it is now; null where nothing is left of it. */
  wrote(keepsake: Keepsake | null): void;
  /** Writes at once what is not on disk; true once everything is. */
  flush(): Promise<boolean>;
  /** The text as it is now, where that is not on disk: null where nothing is left of it, undefined where all of it is. */
  unkept(): Keepsake | null | undefined;
  /** True from a write that was refused or did not answer to one that brought everything to the disk. */
  isStuck(): boolean;
  /** True once something was written here, be it that all of it was taken out again. */
  isWritten(): boolean;
  /** What was on disk is gone from there: the text counts as not kept, and is written again. */
  lost(): void;
  /** Lets go of the text, because it was taken away: nothing of it comes to the disk any more. */
  drop(): void;
}

/** After the last key, in ms. */
const afterKeyMs = 150;
/** The longest a key waits, in ms: with the time a disk takes, no more than 500 ms of typing are ever off the disk. */
const atMostMs = 300;

/** The parts of the app that a text saver works with. */
interface SaverNeeds {
  readonly clock: Clock;
  put(keepsake: Keepsake): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  /** Runs each time all that was typed is on disk. */
  settled(): void;
  /** Runs each time words stay off the disk, since it refuses or does not answer. */
  stuck(): void;
}

/** Write-through for one text with the given id: 150 ms after a key, at least every 300 ms, one write at a time. */
export function createTextSaver(id: string, { clock, put, remove, settled, stuck }: SaverNeeds): TextSaver {
  const state = signal<SaveStatus>('idle');
  let latest: Keepsake | null = null;
  /** Counts what was typed, and how much of it is on disk. */
  let typed = 0;
  let onDisk = 0;
  let waitsSince: number | null = null;
  let stop: Stop = () => undefined;
  /** The write under way does not answer. */
  let isLate = false;
  let isStuck = false;
  let isDropped = false;
  let draining: Promise<boolean> | null = null;
  /** Counts the writes and the rounds of them: only what the last one comes to is said. */
  let writes = 0;
  let rounds = 0;

  /** Says how the text is kept, unless it was let go meanwhile. */
  function say(next: SaveStatus) {
    if (!isDropped) state.value = next;
  }

  function refused() {
    isStuck = !isDropped;
    say('unkept');
    stuck();
  }

  async function write(): Promise<boolean> {
    const upTo = typed;
    const own = ++writes;
    waitsSince = null;
    isLate = false;
    stop();
    say('keeping');
    // A write that has not answered by then is said to have failed; should it end well, that is said too.
    const stopPatience = clock.after(diskPatienceMs, () => {
      if (own !== writes) return;
      isLate = true;
      refused();
    });
    const isKept = await (latest === null ? remove(id) : put(latest)).finally(stopPatience);
    if (own === writes) isLate = false;
    // The write that ends last decides what is on disk, even where it was begun earlier.
    if (isKept) onDisk = upTo;
    if (onDisk === typed) {
      isStuck = false;
      say('kept');
      settled();
    } else if (!isKept && own === writes) refused();
    return isKept;
  }

  /** One write after the other; what was typed meanwhile goes with the next. */
  async function drain(round: number): Promise<boolean> {
    try {
      while (onDisk < typed) {
        const wasDropped = isDropped;
        const isKept = await write();
        // Another round did not wait for this one, and sees to all that is left.
        if (round !== rounds) return flush();
        // A text that was let go while it was being written is taken away again, however that write ended.
        if (!isKept && (wasDropped || !isDropped)) return false;
      }
      return true;
    } finally {
      if (round === rounds) draining = null;
    }
  }

  function flush(): Promise<boolean> {
    if (onDisk === typed) return Promise.resolve(true);
    // Nobody who asks again is made to wait behind a write that does not answer.
    if (draining === null || isLate) {
      rounds += 1;
      draining = drain(rounds);
    }
    return draining;
  }

  return {
    state,
    flush,
    wrote(keepsake) {
      latest = keepsake;
      typed += 1;
      isDropped = false;
      // Behind a write that does not answer nothing is on its way.
      state.value = isLate ? 'unkept' : 'keeping';
      const now = clock.steady();
      waitsSince ??= now;
      const left = Math.min(afterKeyMs, Math.max(0, waitsSince + atMostMs - now));
      stop();
      stop = clock.after(left, () => {
        if (isLate) refused();
        else void flush();
      });
    },
    unkept: () => (onDisk === typed ? undefined : latest),
    isStuck: () => isStuck,
    isWritten: () => typed > 0,
    lost() {
      if (latest === null || isDropped) return;
      typed += 1;
      isStuck = true;
      say('unkept');
    },
    drop() {
      stop();
      latest = null;
      waitsSince = null;
      if (draining === null) onDisk = typed;
      else typed += 1;
      isDropped = true;
      isStuck = false;
      state.value = 'idle';
    },
  };
}
