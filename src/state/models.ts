import type { FirstWords, RestWords } from 'content:words';
import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { CueFile } from '../../content/cue-schema.ts';
import type { ConversationId, Sources, TableConversation, TablePrompt } from '../../content/schema.ts';
import type { ParkedModel } from './parked-model.ts';
import type { Clock } from './ports.ts';
import type { ReminderModel } from './reminder-model.ts';
import type { RouteModel } from './route-model.ts';
import type { SettingsModel } from './settings-model.ts';
import type { SittingModel } from './sitting-model.ts';
import type { VoiceModel } from './voice-model.ts';

/** Every word of the interface. */
export type Words = FirstWords & RestWords;

/** What is said: conversations, prompts and cues, found by id. */
export interface Bank {
  readonly conversations: readonly TableConversation[];
  readonly cues: CueFile;
  readonly sources: Sources;
  conversation(id: ConversationId): TableConversation | undefined;
  prompt(id: string): TablePrompt | undefined;
}

/** Everything a screen may know and do, made once. */
export interface Models {
  readonly clock: Clock;
  readonly words: Words;
  readonly bank: Bank;
  readonly route: RouteModel;
  readonly settings: SettingsModel;
  readonly sitting: SittingModel;
  readonly reminders: ReminderModel;
  readonly parked: ParkedModel;
  readonly voice: VoiceModel;
  /** What this tablet can do beside showing. */
  readonly can: { readonly vibrate: boolean; readonly stayAwake: boolean };
  /** False where this browser keeps nothing at all. */
  readonly canKeep: ReadonlySignal<boolean>;
  /** True where a half of the table has room enough to be turned to its partner. */
  readonly facingFits: ReadonlySignal<boolean>;
  readonly offlineReady: ReadonlySignal<boolean>;
  /** True while a circle breathes during a break; the screen stays awake for it. */
  readonly breathes: Signal<boolean>;
  /** A locale's way to say a day, and a time of day. */
  dayOf(instant: number): string;
  timeOf(instant: number): string;
}
