import { computed, type ReadonlySignal } from '@preact/signals-core';
import { kinds } from '../../core/kept/kinds.ts';
import type { Parked } from '../../core/kept/parked.ts';
import { tidyText } from '../../core/text/tidy-text.ts';
import type { Shelf } from './shelf.ts';

/** The topics parked for *Your turn to ask*, oldest first. */
export interface ParkedModel {
  readonly parked: ReadonlySignal<readonly Parked[]>;
  /** Keeps a topic; false where it is empty, too long or could not be kept. */
  park(text: string): Promise<boolean>;
  takeOut(id: string): Promise<boolean>;
}

const { longest } = kinds.parked;

/** The parked topics of a shelf. */
export function createParkedModel(shelf: Shelf): ParkedModel {
  return {
    parked: computed(() => shelf.of('parked')),
    async park(typed) {
      const text = tidyText(typed).trim();
      if (text === '' || text.length > longest) return false;
      return shelf.put({ kind: 'parked', body: { id: shelf.nextId(), text } });
    },
    takeOut: (id) => shelf.remove([id]),
  };
}
