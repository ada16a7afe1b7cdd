import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { type Half, halfFits } from '../../core/table.ts';

/** The table as the tablet's screen allows it. */
export interface TableModel {
  /** True where a half has room enough to be turned to its partner; false until it was measured. */
  readonly facingFits: ReadonlySignal<boolean>;
  /** Takes the size of a half, each time that it is another one. */
  measured(half: Half): void;
}

/** The model of the table. */
export function createTableModel(): TableModel {
  const half = signal<Half | null>(null);
  return {
    facingFits: computed(() => half.value !== null && halfFits(half.value)),
    measured(next) {
      half.value = next;
    },
  };
}
