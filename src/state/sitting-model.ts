import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Plan } from '../core/card.ts';
import type { Held } from '../core/held.ts';
import { intoBreakMs } from '../core/pacing.ts';
import { type Scene, timerOf } from '../core/scene.ts';
import { openSitting, type Sitting, type SittingEvent, step } from '../core/sitting.ts';
import { type Instant, timeLeft, wasSetBack } from '../core/timer.ts';
import { inPatience } from './in-patience.ts';
import type { Keepings } from './keepings.ts';
import { createMoment, type Moment } from './moment.ts';
import type { Clock, SittingStore } from './ports.ts';
import type { Shelf } from './shelf.ts';

/** The sitting that lies open or waits, and the trace of those held before. */
export interface SittingModel {
  readonly sitting: ReadonlySignal<Sitting | null>;
  /** A sitting to come back to: past its forecast and not over. */
  readonly waiting: ReadonlySignal<Sitting | null>;
  readonly history: ReadonlySignal<readonly Held[]>;
  /** False once a place could not be kept; the sitting goes on. */
  readonly placeKept: ReadonlySignal<boolean>;
  readonly setAside: ReadonlySignal<boolean>;
  /** When the two mean to sit down again, as they said at the last close, or null. */
  readonly planned: ReadonlySignal<Instant | null>;
  /** True when the step's own time is full, or the break's instant of return has come. */
  readonly timeIsUp: ReadonlySignal<boolean>;
  readonly moment: Moment;
  load(): Promise<void>;
  open(plan: Plan): Sitting;
  /**
   * Shows what the event leads to, once it is kept. An event meant for a place that has passed is dropped, but for a
   * pause or a stop: these count wherever they meet the talk.
   */
  send(event: SittingEvent, from?: Sitting | null): Promise<void>;
  letGo(): Promise<void>;
  /** True while an ended sitting can be taken up again where it stood. */
  readonly canTakeBack: ReadonlySignal<boolean>;
  takeBack(): Promise<void>;
  /** Writes an end once more that the tablet did not keep. */
  endAgain(): Promise<void>;
  /**
   * Forgets the sitting that ended, with these things kept of it and the day that was planned; what stood on the shelf can
   * be put back there, and `undoForget` plans the day again.
   */
  forget(things: readonly string[], takeAway: Keepings['takeAway']): Promise<boolean>;
  undoForget(): Promise<void>;
  /** Takes the planned day away, once that is on disk. */
  putPlanAway(): Promise<void>;
}

/** What an end or a forgetting changed, so that it can be taken back. */
interface Before {
  readonly sitting: Sitting;
  readonly planned: Instant | null;
}

/** The model of the one sitting; the traces of those held before stand on the shelf. */
export function createSittingModel(clock: Clock, store: SittingStore, shelf: Shelf): SittingModel {
  const sitting = signal<Sitting | null>(null);
  const placeKept = signal(true);
  const setAside = signal(false);
  const planned = signal<Instant | null>(null);
  const moment = createMoment(clock, (now) => dueAt(sitting.value?.scene, now));
  let queue: Promise<unknown> = Promise.resolve();
  /** True once a sitting was opened or gone on with in this window: what is read later does not take its place. */
  let isOurs = false;

  /** The sitting as it was before it ended, until another one begins: an end can be a slip of the finger. */
  const beforeEnd = signal<Before | null>(null);
  let forgotten: { readonly id: string; readonly planned: Instant | null; readonly end: Before | null } | null = null;

  /** One after the other; one that went wrong must not hold up those after it. */
  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = Promise.allSettled([queue]).then(run);
    queue = turn;
    return turn;
  }

  async function apply(event: SittingEvent, seen: Sitting | null) {
    const before = sitting.value;
    if (before === null || before.id !== seen?.id) return;
    if (!waysOut.includes(event.type) && !isSamePlace(before, seen)) return;
    const next = step(before, event, clock.now());
    if (next === before) return;
    isOurs = true;
    // A disk that does not answer must not hold up a pause; what is kept late, the next write carries along.
    placeKept.value = await inPatience(clock, keep(next, before));
    batch(() => {
      sitting.value = next;
      moment.look();
    });
  }

  async function keep(next: Sitting, before: Sitting): Promise<boolean> {
    // A forecast is no place to come back to; going back to one gives up the place that was kept.
    if (next.scene.step === 'forecast')
      return before.scene.step === 'forecast' ? placeKept.value : store.end(null, planned.value);
    if (next.scene.step !== 'done') return store.save(next);
    beforeEnd.value = { sitting: before, planned: planned.value };
    return end(next, before);
  }

  /** What is not on disk is not said to be noted. */
  async function end(over: Sitting, before: Sitting): Promise<boolean> {
    const held = traceOf(over, endOf(over, before));
    // Only a close that came to its end says when next; letting go leaves the day as it was planned.
    const nextAt = over.scene.step === 'done' && over.scene.finished ? over.scene.nextAt : planned.value;
    if (!(await store.end(held, nextAt))) return false;
    planned.value = nextAt;
    if (held !== null) shelf.took({ kind: 'held', body: held });
    return true;
  }

  async function putBack({ sitting: back, planned: day }: Before): Promise<boolean> {
    if (!(await store.takeBack(back, day))) return false;
    planned.value = day;
    shelf.gone([back.id]);
    return true;
  }

  async function leaveNothing(id: string, things: readonly string[], takeAway: Keepings['takeAway']): Promise<boolean> {
    const before = { id, planned: planned.value, end: beforeEnd.value };
    if (!(await takeAway([id, ...things], () => store.forget(id, things)))) return false;
    forgotten = before;
    batch(() => {
      beforeEnd.value = null;
      planned.value = null;
      placeKept.value = true;
    });
    return true;
  }

  /** True while this sitting, over as it is, is the one that lies open. */
  const isOver = (id: string) => sitting.value?.id === id && sitting.value?.scene.step === 'done';

  return {
    sitting,
    history: shelf.held,
    placeKept,
    setAside,
    planned,
    moment,
    waiting: computed(() => (isWaiting(sitting.value?.scene) ? sitting.value : null)),
    timeIsUp: computed(() => isDue(sitting.value?.scene, moment.now.value)),
    async load() {
      const found = await store.load();
      batch(() => {
        if (!isOurs) sitting.value = found.sitting;
        // Said once, it stays said: a window that takes over reads again and finds nothing amiss any more.
        setAside.value ||= found.setAside;
        planned.value = found.planned;
        moment.look();
      });
    },
    open(plan) {
      const opened = openSitting(shelf.nextId(), plan, clock.now());
      isOurs = true;
      sitting.value = opened;
      return opened;
    },
    send: (event, from = sitting.value) => inTurn(() => apply(event, from)),
    async letGo() {
      const { value } = sitting;
      if (value === null || !isWaiting(value.scene)) return;
      await this.send({ type: 'stop' });
      await this.send({ type: 'letGo' });
    },
    canTakeBack: computed(() => sitting.value?.scene.step === 'done' && beforeEnd.value !== null),
    takeBack: () =>
      inTurn(async () => {
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
      }),
    endAgain: () =>
      inTurn(async () => {
        const over = sitting.value;
        const before = beforeEnd.value?.sitting;
        if (over === null || before?.id !== over.id || !isOver(over.id) || placeKept.value) return;
        placeKept.value = await inPatience(clock, end(over, before));
      }),
    forget: (things, takeAway) =>
      inTurn(async () => {
        const id = sitting.value?.id;
        return id !== undefined && isOver(id) && inPatience(clock, leaveNothing(id, things, takeAway));
      }),
    undoForget: () =>
      inTurn(async () => {
        const before = forgotten;
        if (before === null || sitting.value?.id !== before.id) return;
        forgotten = null;
        if (before.planned !== null && (await store.end(null, before.planned))) planned.value = before.planned;
        beforeEnd.value = before.end;
      }),
    async putPlanAway() {
      if (await store.putPlanAway()) planned.value = null;
    },
  };
}

const waysOut: readonly SittingEvent['type'][] = ['pause', 'stop'];

/** True where nothing was gone past in between: several steps can bear one name, such as the offers of two prompts. */
const isSamePlace = (now: Sitting, seen: Sitting): boolean =>
  now.scene.step === seen.scene.step && now.past.at(-1) === seen.past.at(-1);

const isWaiting = (scene: Scene | undefined): boolean =>
  scene !== undefined && scene.step !== 'forecast' && scene.step !== 'done';

/** When the talk ended: at its last touch, or, where it was let go out of a rest, when that rest began. */
const endOf = (ended: Sitting, { scene }: Sitting): Instant => ('since' in scene ? scene.since : ended.at);

/** What a sitting that is over leaves behind, or null where nothing was spoken to. */
function traceOf(sitting: Sitting, on: Instant): Held | null {
  const { scene } = sitting;
  if (scene.step !== 'done' || scene.held.length === 0) return null;
  const { conversation } = sitting.plan;
  return { id: sitting.id, conversation, on, prompts: scene.held, finished: scene.finished };
}

function dueAt(scene: Scene | undefined, now: Instant): Instant | null {
  if (scene === undefined) return null;
  if (scene.step === 'break') {
    const ahead = [scene.calledAt + intoBreakMs, scene.returnAt ?? 0].filter((at) => at > now);
    return ahead.length === 0 ? null : Math.min(...ahead);
  }
  const timer = timerOf(scene);
  return timer?.since == null ? null : timer.since + timer.total - timer.held;
}

function isDue(scene: Scene | undefined, now: Instant): boolean {
  if (scene === undefined) return false;
  if (scene.step === 'break') return scene.returnAt !== null && now >= scene.returnAt;
  const timer = timerOf(scene);
  if (timer === null || timer.total === 0) return false;
  return timeLeft(timer, now) === 0 || (scene.step === 'breath' && wasSetBack(timer, now));
}
