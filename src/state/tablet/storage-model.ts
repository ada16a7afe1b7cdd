import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { StorageFacts } from '../ports.ts';

/** A word that outlives the database: that something was kept, and later that the browser removed it. */
export interface Canary {
  says(): 'nothing' | 'kept' | 'gone';
  say(word: 'nothing' | 'kept' | 'gone'): void;
}

/** Remembers on the tablet that the database of this browser has answered once. */
export interface AnswerMemory {
  hasAnswered(): boolean;
  answered(): void;
}

/** The browser's word on the room that is used, and on its promise to keep it. */
export interface Room {
  facts(): Promise<StorageFacts>;
  /** Asks for the promise; a browser may ask the couple first and take its time. */
  ask(): Promise<unknown>;
}

/** The safety of what is kept on this tablet, and the way to forget it all. */
export interface StorageModel {
  /** Null until the browser was asked. */
  readonly facts: ReadonlySignal<StorageFacts | null>;
  /** True where the browser removed what was kept, until that was put away or a copy was brought back. */
  readonly wasEvicted: ReadonlySignal<boolean>;
  /** True where the database has answered before: one that fails is then out of reach, and not a browser that keeps nothing. */
  readonly hasAnswered: ReadonlySignal<boolean>;
  /** Notes that the database was read. */
  answered(): void;
  /** Looks how things stand. */
  look(): Promise<void>;
  ask(): Promise<void>;
  /** Tells whether the browser removed what was kept, before anything is written; true where it just did. */
  lookForLoss(isEmpty: () => Promise<boolean>): Promise<boolean>;
  /** Notes that what was kept was removed while this window was open; true where something was. */
  vanished(): boolean;
  /** Notes that something is kept now; the first time, or after a loss, the browser is asked for its promise. */
  somethingKept(): void;
  putAwayLoss(): void;
  /** A copy is back on the shelf: nothing is lost any more. */
  wasBroughtBack(): void;
  /** Deletes all that this app has on the tablet, and leaves a plain page that writes nothing any more. */
  forget(): Promise<void>;
}

/** The parts of the tablet that the model needs. */
interface Parts {
  readonly room: Room;
  readonly canary: Canary;
  readonly memory: AnswerMemory;
  readonly forget: () => Promise<void>;
}

/** The model of this browser's storage. */
export function createStorageModel({ room, canary, memory, forget }: Parts): StorageModel {
  const facts = signal<StorageFacts | null>(null);
  const wasEvicted = signal(false);
  const hasAnswered = signal(memory.hasAnswered());

  const look = async () => {
    facts.value = await room.facts();
  };
  const ask = async () => {
    await room.ask();
    await look();
  };
  const lost = () => {
    canary.say('gone');
    wasEvicted.value = true;
    return true;
  };
  let wasAsked = false;
  const askOnce = () => {
    if (!wasAsked) void ask();
    wasAsked = true;
  };
  return {
    facts: computed(() => facts.value),
    wasEvicted: computed(() => wasEvicted.value),
    hasAnswered: computed(() => hasAnswered.value),
    answered() {
      if (hasAnswered.peek()) return;
      memory.answered();
      hasAnswered.value = true;
    },
    look,
    ask,
    async lookForLoss(isEmpty) {
      const word = canary.says();
      wasEvicted.value = word === 'gone';
      if (word !== 'kept' || !(await isEmpty().catch(() => false))) return false;
      return lost();
    },
    vanished: () => canary.says() === 'kept' && lost(),
    somethingKept() {
      const word = canary.says();
      if (word === 'nothing') canary.say('kept');
      if (word !== 'kept') askOnce();
    },
    putAwayLoss() {
      canary.say('nothing');
      wasEvicted.value = false;
    },
    wasBroughtBack() {
      canary.say('kept');
      wasEvicted.value = false;
      askOnce();
    },
    forget,
  };
}
