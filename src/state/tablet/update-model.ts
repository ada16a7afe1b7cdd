import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Route } from '../../core/route.ts';
import type { Instant } from '../../core/sitting/timer.ts';
import type { Clock } from '../ports.ts';
import { createOtherWindows, type Readiness, type WindowChannel } from './other-windows.ts';
import type { RouteModel } from './route-model.ts';
import type { SettingsModel } from './settings-model.ts';

/** The result of a look at the host: nothing newer, a whole new version, half of one, or no answer. */
export type Found = 'newest' | 'found' | 'broken' | 'noAnswer';

/** The copy of the app on the tablet, which a worker keeps. */
export interface OfflineCopy {
  /** `ready`: all is there to work with no network; `waits`: a new version does; `taken`: it has taken over. */
  start(heard: { ready(): void; waits(): void; taken(): void }): void;
  /** True where this page was opened from the copy. */
  isUsed(): boolean;
  /** False where the tablet knows of no network at all. */
  hasNetwork(): boolean;
  look(): Promise<Found>;
  /** Lets the version that waits take over in every window; the pages themselves stay as they are. */
  takeNew(): void;
  reload(): void;
  /**
   * Throws the copy away, never what is kept, and loads the app anew, if it still may once the host has answered; where
   * the host does not answer, only says so.
   */
  renew(may: () => Promise<boolean>): Promise<Found>;
}

/** Remembers when the host was last asked for a new version. */
export interface LookMemory {
  last(): Instant | null;
  looked(at: Instant): void;
}

/** The state of a new version: it waits to be taken, may not come yet, is on its way, or only needs this page anew. */
export type Offer = 'none' | 'waits' | 'asking' | Exclude<Readiness, 'ready'> | 'taking' | 'taken';

/** New versions: looked for at most once a day, offered, and taken at a touch, never in the middle of anything. */
export interface UpdateModel {
  readonly version: string;
  readonly offlineReady: ReadonlySignal<boolean>;
  readonly offer: ReadonlySignal<Offer>;
  /** The result of the last look by hand or the last repair; null before the first. */
  readonly found: ReadonlySignal<Found | 'looking' | null>;
  readonly lastLook: ReadonlySignal<Instant | null>;
  /** `flush` writes what this window has not kept yet; false where it could not. */
  start(flush: () => Promise<boolean>): void;
  /** Looks for a new version where a day has passed since the last look, the couple want it, and there is a network. */
  lookIfDue(): Promise<void>;
  /** Looks at once, and shows the result in `found`. */
  look(): Promise<void>;
  /** Takes the new version, if no window is in a talk and all is kept. */
  accept(): Promise<void>;
  /** Loads the whole app anew from the host, if it answers; nothing that is kept is lost. */
  repair(): Promise<void>;
}

/** The parts of the tablet and of the app that the model needs. */
interface Parts {
  readonly version: string;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly copy: OfflineCopy;
  readonly channel: WindowChannel;
  readonly memory: LookMemory;
  readonly route: Pick<RouteModel, 'route'>;
  /** False in a window that only reads: it shows no talk. */
  readonly mayTalk: () => boolean;
  readonly settings: Pick<SettingsModel, 'settings'>;
}

const dayMs = 24 * 60 * 60_000;
/** The longest, in ms, to wait for a new version to take over: a browser lets the old one finish what it does first. */
const takeOverWaitMs = 30_000;

/** The model of new versions. */
export function createUpdateModel(parts: Parts): UpdateModel {
  const { version, clock, newId, copy, channel, memory, route, mayTalk, settings } = parts;
  const offlineReady = signal(false);
  const offer = signal<Offer>('none');
  const taken = signal(false);
  const found = signal<Found | 'looking' | null>(null);
  const lastLook = signal(memory.last());
  let flush = async () => true;
  let acceptedHere = false;
  let reloading = false;

  const at = (name: Route['name']) => route.route.value.name === name;
  const windows = createOtherWindows(channel, clock, newId, {
    async answer() {
      if (at('talk') && mayTalk()) return 'talk';
      return (await flush()) ? 'ready' : 'unkept';
    },
    freed() {
      if (offer.peek() === 'talk') offer.value = 'waits';
    },
  });

  function remember(now: Instant) {
    memory.looked(now);
    lastLook.value = now;
  }

  /** Reloads this window, once, when what was written in it is kept. */
  async function reload() {
    if (reloading) return;
    reloading = await flush();
    if (reloading) copy.reload();
    else offer.value = 'unkept';
  }

  /** Asks this window and the others; then the version that waits takes over, if nobody has begun something meanwhile. */
  async function takeNew() {
    offer.value = 'asking';
    const readiness = (await flush()) ? await windows.ask() : 'unkept';
    if (offer.peek() !== 'asking') return;
    const isHere = at('home') || at('updates');
    acceptedHere = readiness === 'ready' && isHere;
    if (!acceptedHere) {
      offer.value = readiness === 'ready' ? 'waits' : readiness;
      return;
    }
    offer.value = 'taking';
    copy.takeNew();
    clock.after(takeOverWaitMs, () => {
      if (offer.peek() === 'taking') offer.value = 'waits';
    });
  }

  async function lookIfDue() {
    const last = memory.last();
    const now = clock.now();
    const isDue = last === null || now < last || now - last >= dayMs;
    if (!isDue || !settings.settings.peek().lookForUpdates || !copy.hasNetwork()) return;
    remember(now);
    await copy.look();
  }

  return {
    version,
    offlineReady,
    offer,
    found,
    lastLook,
    start(flushHere) {
      flush = flushHere;
      copy.start({
        ready() {
          offlineReady.value = true;
        },
        waits() {
          if (offer.peek() === 'none') offer.value = 'waits';
        },
        taken() {
          offer.value = 'taken';
          taken.value = true;
        },
      });
      effect(() => {
        if (taken.value && (at('home') || (acceptedHere && at('updates')))) void reload();
      });
      effect(() => (at('talk') ? windows.sayFree : undefined));
      if (copy.isUsed()) void lookIfDue();
      else remember(clock.now());
    },
    lookIfDue,
    async look() {
      found.value = 'looking';
      remember(clock.now());
      found.value = await copy.look();
    },
    async accept() {
      if (taken.peek()) await reload();
      else if (mayAccept(offer.peek())) await takeNew();
    },
    async repair() {
      found.value = 'looking';
      found.value = (await flush()) ? await copy.renew(async () => at('updates') && (await flush())) : null;
    },
  };
}

const mayAccept = (offer: Offer): boolean => offer === 'waits' || offer === 'talk' || offer === 'unkept';
