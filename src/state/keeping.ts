import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Keepsake } from '../core/keepsake.ts';
import { patienceMs } from './in-patience.ts';
import type { Clock, Kept, Stop } from './ports.ts';

/** What stands beside a text: nothing yet, being kept, on disk, or not on disk. */
export type KeepState = 'idle' | 'keeping' | 'kept' | 'unkept';

/** Keeps a text while it is being written. */
export interface Keeping {
  readonly state: ReadonlySignal<KeepState>;
  /** Takes the text as it is now; null where nothing is left of it. */
  wrote(keepsake: Keepsake | null): void;
  /** Writes at once what is not on disk; true once everything is. */
  flush(): Promise<Kept>;
  /** The text as it is now, where it is not on disk and something is left of it. */
  unkept(): Keepsake | null;
  /** True once something was written here, be it that all of it was taken out again. */
  isWritten(): boolean;
  /** Lets go of the text, because it was taken away: nothing of it comes to the disk any more. */
  drop(): void;
}

/** After the last key, in ms. */
const afterKeyMs = 150;
/** The longest a key waits, in ms: with the time a disk takes, no more than 500 ms of typing are ever off the disk. */
const atMostMs = 300;
interface Around {
  readonly clock: Clock;
  put(keepsake: Keepsake): Promise<Kept>;
  remove(id: string): Promise<Kept>;
  /** Runs each time all that was typed is on disk. */
  settled(): void;
}

/** Write-through for one text with the given id: 150 ms after a key, at least every 300 ms, one write at a time. */
export function createKeeping(id: string, { clock, put, remove, settled }: Around): Keeping {
  const state = signal<KeepState>('idle');
  let latest: Keepsake | null = null;
  /** Counts what was typed, and how much of it is on disk. */
  let typed = 0;
  let onDisk = 0;
  let waitsSince: number | null = null;
  let stop: Stop = () => undefined;
  let isLate = false;
  let isDropped = false;
  let draining: Promise<Kept> | null = null;

  /** Of a text that was let go nothing is said any more. */
  function say(next: KeepState) {
    if (!isDropped) state.value = next;
  }

  async function write(): Promise<Kept> {
    const upTo = typed;
    waitsSince = null;
    stop();
    say('keeping');
    // What did not answer by then is said to be not kept; should it end well, that is said too.
    const stopPatience = clock.after(patienceMs, () => {
      isLate = true;
      say('unkept');
    });
    const isKept = await (latest === null ? remove(id) : put(latest)).finally(stopPatience);
    isLate = false;
    if (isKept) onDisk = upTo;
    if (!isKept) say('unkept');
    else if (onDisk === typed) {
      say('kept');
      settled();
    }
    return isKept;
  }

  /** One write after the other; what was typed meanwhile goes with the next. */
  async function drain(): Promise<Kept> {
    try {
      while (onDisk < typed) {
        const wasDropped = isDropped;
        // What was let go while its write was under way is taken away again, whatever the write came to.
        if (!(await write()) && (wasDropped || !isDropped)) return false;
      }
      return true;
    } finally {
      draining = null;
    }
  }

  function flush(): Promise<Kept> {
    if (onDisk === typed) return Promise.resolve(true);
    draining ??= drain();
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
      const now = clock.now();
      waitsSince ??= now;
      // A clock that was set back must not let a key wait anew each time.
      if (now < waitsSince) waitsSince = now - atMostMs;
      const left = Math.min(afterKeyMs, Math.max(0, waitsSince + atMostMs - now));
      stop();
      stop = clock.after(left, () => void flush());
    },
    unkept: () => (onDisk === typed ? null : latest),
    isWritten: () => typed > 0,
    drop() {
      stop();
      latest = null;
      waitsSince = null;
      if (draining === null) onDisk = typed;
      else typed += 1;
      isDropped = true;
      state.value = 'idle';
    },
  };
}
