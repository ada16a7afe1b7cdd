import type { FirstWords, RestWords } from 'content:words';
import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { TableCues } from '../../content/cue-schema.ts';
import type { ConversationId, Sources, TableConversation, TablePrompt } from '../../content/schema.ts';
import type { Day } from '../core/day.ts';
import type { Instant } from '../core/sitting/timer.ts';
import type { CopiesModel } from './copies/copies-model.ts';
import type { Drafts } from './kept/drafts.ts';
import type { ListPlace } from './kept/list-place.ts';
import type { ParkedModel } from './kept/parked-model.ts';
import type { Shelf } from './kept/shelf.ts';
import type { TextSavers } from './kept/text-savers.ts';
import type { UndoTime } from './kept/undo-time.ts';
import type { Clock, FileToHand, HandOver, Health, Proof } from './ports.ts';
import type { AloneModel } from './sitting/alone-model.ts';
import type { ReminderModel } from './sitting/reminder-model.ts';
import type { SittingModel } from './sitting/sitting-model.ts';
import type { VoiceModel } from './sitting/voice-model.ts';
import type { InstallModel } from './tablet/install-model.ts';
import type { RouteModel } from './tablet/route-model.ts';
import type { SettingsModel } from './tablet/settings-model.ts';
import type { StorageModel } from './tablet/storage-model.ts';
import type { UpdateModel } from './tablet/update-model.ts';

/** Every word of the interface. */
export type Words = FirstWords & RestWords;

/** The written content of the app: conversations, prompts and cues, found by id. */
export interface Bank {
  readonly conversations: readonly TableConversation[];
  readonly cues: TableCues;
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
  readonly shelf: Shelf;
  readonly textSavers: TextSavers;
  readonly undoTime: UndoTime;
  readonly drafts: Drafts;
  readonly listPlace: Signal<ListPlace | null>;
  readonly parked: ParkedModel;
  readonly alone: AloneModel;
  readonly voice: VoiceModel;
  readonly updates: UpdateModel;
  readonly install: InstallModel;
  readonly proof: Proof;
  readonly copies: CopiesModel;
  readonly storage: StorageModel;
  /** Powers that not every tablet has. */
  readonly can: {
    readonly vibrate: boolean;
    /** False at an address without https, where a browser lets no app stay. */
    readonly workOffline: boolean;
  };
  readonly health: ReadonlySignal<Health>;
  /** Why what is kept can only be read here, or null where it can be changed. */
  readonly readOnlyBecause: ReadonlySignal<'otherWindow' | 'newerVersion' | 'unread' | null>;
  /** True where another window writes, and has not answered for a while. */
  readonly otherIsSilent: ReadonlySignal<boolean>;
  /** Lets this window write in place of the one that does not answer. */
  goOnHere(): void;
  /** Reads all that is on the tablet anew: where it refused before, or where another window has written. */
  readAgain(): Promise<unknown>;
  /** Opens the database anew and reads it; where that fails, loads the page anew, and no unkept word is lost by it. */
  openAnew(): Promise<void>;
  /** True where a half of the table has room enough to be turned to its partner. */
  readonly facingFits: ReadonlySignal<boolean>;
  readonly offlineReady: ReadonlySignal<boolean>;
  /** True where the screen stays awake in a turn, as far as the last try told. */
  readonly staysAwake: Signal<boolean>;
  /** True while a circle breathes during a break; the screen stays awake for it. */
  readonly breathes: Signal<boolean>;
  /** Hands texts to the couple as files, if it is called right at a touch. Never throws; it may never answer. */
  handOver(files: readonly FileToHand[]): Promise<HandOver>;
  /** Opens the browser's way to print what the screen shows. */
  print(): void;
  /** A locale's way to say a day, a time of day, and the month of a day with its year. */
  dayOf(day: Day): string;
  timeOf(instant: Instant): string;
  monthOf(day: Day): string;
  /** A day with its year, for what is looked at years later. */
  dateOf(day: Day): string;
  /** A few things in one sentence, with its commas and its last "and". */
  listOf(things: readonly string[]): string;
}
