import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Stop } from '../ports.ts';

/** A voice of the device, by the name people know it by. */
export interface KnownVoice {
  readonly id: string;
  readonly name: string;
}

/** The voices of the device itself. `watch` tells them, the best first, now and whenever they change. */
export interface Voice {
  watch(changed: (voices: readonly KnownVoice[]) => void): Stop;
  /** Reads a text with this voice, or with the best one where there is no such voice. */
  say(text: string, id: string | null): void;
  stop(): void;
}

/** Remembers the voice that was chosen, by its id; null where none was. */
export interface VoiceMemory {
  chosen(): string | null;
  choose(id: string): void;
}

/** Reading aloud: only where the device has a voice of its own. */
export interface VoiceModel {
  readonly isThere: ReadonlySignal<boolean>;
  /** The voices to choose from, the best first. */
  readonly voices: ReadonlySignal<readonly KnownVoice[]>;
  /** The id of the one that reads; null where there is none. */
  readonly chosen: ReadonlySignal<string | null>;
  choose(id: string): void;
  say(text: string): void;
  stop(): void;
}

/** The model of a device's voices. */
export function createVoiceModel(voice: Voice, memory: VoiceMemory): VoiceModel {
  const voices = signal<readonly KnownVoice[]>([]);
  const wanted = signal(memory.chosen());
  voice.watch((found) => {
    voices.value = found;
  });
  const chosen = computed(() => {
    const there = voices.value.find(({ id }) => id === wanted.value) ?? voices.value[0];
    return there?.id ?? null;
  });
  return {
    isThere: computed(() => voices.value.length > 0),
    voices,
    chosen,
    choose(id) {
      wanted.value = id;
      memory.choose(id);
    },
    say: (text) => voice.say(text, chosen.peek()),
    stop: () => voice.stop(),
  };
}
