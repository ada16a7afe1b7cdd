import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Stop } from '../ports.ts';

/** A voice of the device itself. `watch` tells whether there is one, now and whenever that changes. */
export interface Voice {
  watch(changed: (isThere: boolean) => void): Stop;
  say(text: string): void;
  stop(): void;
}

/** Reading aloud: only where the device has a voice of its own. */
export interface VoiceModel {
  readonly isThere: ReadonlySignal<boolean>;
  say(text: string): void;
  stop(): void;
}

/** The model of a device's voice. */
export function createVoiceModel(voice: Voice): VoiceModel {
  const isThere = signal(false);
  voice.watch((there) => {
    isThere.value = there;
  });
  return { isThere, say: (text) => voice.say(text), stop: () => voice.stop() };
}
