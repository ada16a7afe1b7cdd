import { type ReadonlySignal, signal } from '@preact/signals-core';
import { longestParked, type Parked } from '../core/parked.ts';
import type { Kept, ParkedStore } from './ports.ts';

/** The topics parked for *Your turn to ask*, oldest first. */
export interface ParkedModel {
  readonly parked: ReadonlySignal<readonly Parked[]>;
  load(): Promise<void>;
  /** Keeps a topic; false where it is empty or could not be kept. */
  park(text: string): Promise<Kept>;
  takeOut(id: string): Promise<Kept>;
}

/** The model of the parked topics; `newId` gives an id that was never given before. */
export function createParkedModel(store: ParkedStore, newId: () => string): ParkedModel {
  const parked = signal<readonly Parked[]>([]);
  let lastOrder = 0;
  return {
    parked,
    async load() {
      parked.value = await store.load();
    },
    async park(text) {
      lastOrder = Math.max(lastOrder, parked.value.at(-1)?.order ?? 0) + 1;
      const topic = { id: newId(), text: text.trim().slice(0, longestParked).toWellFormed(), order: lastOrder };
      if (topic.text === '' || !(await store.put(topic))) return false;
      parked.value = [...parked.value, topic];
      return true;
    },
    async takeOut(id) {
      if (!(await store.remove(id))) return false;
      parked.value = parked.value.filter((topic) => topic.id !== id);
      return true;
    },
  };
}
