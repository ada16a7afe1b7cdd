import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Keepsake } from '../core/keepsake.ts';
import type { Clock, Journal, Kept, Stop } from './ports.ts';

/** What stands beside a text: nothing yet, being kept, on disk, or not on disk. */
export type KeepState = 'idle' | 'keeping' | 'kept' | 'unkept';

/** Keeps a text while it is being written. */
export interface Keeping {
  readonly state: ReadonlySignal<KeepState>;
  /** Takes the text as it is now; null where nothing is left of it. */
  wrote(keepsake: Keepsake | null): void;
  /** Writes at once what is not on disk; true once everything is. */
  flush(): Promise<Kept>;
  /** Leaves what is not on disk in the journal, for a page that is about to go. */
  leave(): void;
}

/** After the last key, in ms. */
const afterKeyMs = 150;
/** The longest a key waits, in ms. */
const atMostMs = 500;
/** After this long, in ms, a write that did not answer is said to be not kept; should it end well, that is said too. */
const patienceMs = 5_000;

interface Around {
  readonly clock: Clock;
  readonly journal: Journal;
  put(keepsake: Keepsake): Promise<Kept>;
  remove(id: string): Promise<Kept>;
}

/** Write-through for one text with the given id: 150 ms after a key, at least every 500 ms, one write at a time. */
export function createKeeping(id: string, { clock, journal, put, remove }: Around): Keeping {
  const state = signal<KeepState>('idle');
  let latest: Keepsake | null = null;
  /** Counts what was typed, and how much of it is on disk. */
  let typed = 0;
  let onDisk = 0;
  let waitsSince: number | null = null;
  let stop: Stop = () => undefined;
  let draining: Promise<Kept> | null = null;

  async function write(): Promise<Kept> {
    const upTo = typed;
    waitsSince = null;
    stop();
    const stopPatience = clock.after(patienceMs, () => {
      state.value = 'unkept';
    });
    const isKept = await (latest === null ? remove(id) : put(latest)).finally(stopPatience);
    if (isKept) onDisk = upTo;
    if (!isKept) state.value = 'unkept';
    else if (onDisk === typed) {
      journal.clear();
      state.value = 'kept';
    }
    return isKept;
  }

  /** One write after the other; what was typed meanwhile goes with the next. */
  async function drain(): Promise<Kept> {
    while (onDisk < typed) {
      if (!(await write())) return false;
    }
    return true;
  }

  function flush(): Promise<Kept> {
    draining ??= drain().finally(() => {
      draining = null;
    });
    return draining;
  }

  return {
    state,
    flush,
    wrote(keepsake) {
      latest = keepsake;
      typed += 1;
      state.value = 'keeping';
      const now = clock.now();
      waitsSince ??= now;
      const left = Math.min(afterKeyMs, Math.max(0, waitsSince + atMostMs - now));
      stop();
      stop = clock.after(left, () => void flush());
    },
    leave() {
      if (onDisk === typed) return;
      if (latest !== null) journal.leave([latest]);
      void flush();
    },
  };
}
