import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Day } from '../../core/day.ts';
import { traceOf } from '../../core/kept/past-sitting.ts';
import type { Sitting } from '../../core/sitting/sitting.ts';
import { inPatience } from '../in-patience.ts';
import type { Shelf } from '../kept/shelf.ts';
import type { TextSavers } from '../kept/text-savers.ts';
import type { Clock, SittingStore } from '../ports.ts';
import type { CurrentSitting } from './current-sitting.ts';

/** The end of a sitting: what it leaves, taking it back, and forgetting it. */
export interface SittingEnd {
  /** True while an ended sitting can be taken up again where it stood. */
  readonly canTakeBack: ReadonlySignal<boolean>;
  takeBack(): Promise<void>;
  /** Writes an end once more that the tablet did not keep; true where it is kept now. */
  endAgain(): Promise<boolean>;
  /**
   * Forgets the sitting that ended, with these things kept of it and the day that was planned; what stood on the shelf can
   * be put back there, and `undoForget` plans the day again.
   */
  forget(things: readonly string[], takeAway: TextSavers['takeAway']): Promise<boolean>;
  undoForget(): Promise<void>;
  /** Lets go of what `takeBack` and `undoForget` would need; an end that is not on disk yet can still be taken back. */
  endStands(): void;
  /** The same for `undoForget` alone. */
  forgettingStands(): void;
}

/** The state before an end or a forgetting, so that it can be taken back. */
interface Before {
  readonly sitting: Sitting;
  readonly planned: Day | null;
}

/** The ways to and from the end of the current sitting; `end` writes it where it has just come to it. */
export function createSittingEnd(
  clock: Clock,
  store: SittingStore,
  shelf: Shelf,
  { sitting, placeKept, planned, inTurn }: CurrentSitting,
): SittingEnd & { end(over: Sitting, before: Sitting): Promise<boolean> } {
  /** The sitting as it was before it ended, as long as that can be taken back: an end can be a slip of the finger. */
  const beforeEnd = signal<Before | null>(null);
  let forgotten: { readonly id: string; readonly planned: Day | null; readonly end: Before | null } | null = null;

  /** True while this sitting, over as it is, is the one that lies open. */
  const isOver = (id: string) => sitting.value?.id === id && sitting.value?.scene.step === 'done';

  /** Writes the end; it is noted on the shelf only once it is on disk. */
  async function write(over: Sitting, before: Sitting): Promise<boolean> {
    const held = traceOf(over, before, (instant) => clock.dayAt(instant));
    // Only a close that came to its end says when next; letting go leaves the day as it was planned.
    const nextDay = over.scene.step === 'done' && over.scene.finished ? over.scene.nextDay : planned.value;
    if (!(await store.end(held, nextDay))) return false;
    planned.value = nextDay;
    if (held !== null) shelf.took({ kind: 'held', body: held });
    return true;
  }

  async function putBack({ sitting: back, planned: day }: Before): Promise<boolean> {
    if (!(await store.takeBack(back, day))) return false;
    planned.value = day;
    shelf.gone([back.id]);
    return true;
  }

  async function leaveNothing(
    id: string,
    things: readonly string[],
    takeAway: TextSavers['takeAway'],
  ): Promise<boolean> {
    const before = { id, planned: planned.value, end: beforeEnd.value };
    if (!(await takeAway([id, ...things], () => inPatience(clock, store.forget(id, things))))) return false;
    forgotten = before;
    batch(() => {
      beforeEnd.value = null;
      planned.value = null;
      placeKept.value = true;
    });
    return true;
  }

  async function takeBack() {
    const before = beforeEnd.value;
    if (before === null || !isOver(before.sitting.id)) return;
    beforeEnd.value = null;
    const isKept = await inPatience(clock, putBack(before));
    // Another one may have been opened meanwhile.
    if (!isOver(before.sitting.id)) return;
    batch(() => {
      placeKept.value = isKept;
      sitting.value = before.sitting;
    });
  }

  async function endAgain(): Promise<boolean> {
    const over = sitting.value;
    const before = beforeEnd.value?.sitting;
    if (over === null || before?.id !== over.id || !isOver(over.id) || placeKept.value) return placeKept.value;
    placeKept.value = await inPatience(clock, write(over, before));
    return placeKept.value;
  }

  async function undoForget() {
    const before = forgotten;
    if (before === null || sitting.value?.id !== before.id) return;
    forgotten = null;
    if (before.planned !== null && (await store.end(null, before.planned))) planned.value = before.planned;
    beforeEnd.value = before.end;
  }

  return {
    canTakeBack: computed(() => sitting.value?.scene.step === 'done' && beforeEnd.value !== null),
    end(over, before) {
      beforeEnd.value = { sitting: before, planned: planned.value };
      return write(over, before);
    },
    takeBack: () => inTurn(takeBack),
    endAgain: () => inTurn(endAgain),
    forget: (things, takeAway) =>
      inTurn(async () => {
        const id = sitting.value?.id;
        return id !== undefined && isOver(id) && leaveNothing(id, things, takeAway);
      }),
    undoForget: () => inTurn(undoForget),
    endStands() {
      forgotten = null;
      if (placeKept.value) beforeEnd.value = null;
    },
    forgettingStands() {
      forgotten = null;
    },
  };
}
