import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Day } from '../../core/day.ts';
import type { PastSitting } from '../../core/kept/past-sitting.ts';
import type { Plan } from '../../core/sitting/card.ts';
import { isTimeUp, nextDue, type Scene } from '../../core/sitting/scene.ts';
import { clockSet, openSitting, type Sitting, type SittingEvent, timerKept } from '../../core/sitting/sitting.ts';
import { step } from '../../core/sitting/step.ts';
import type { Instant } from '../../core/sitting/timer.ts';
import { inPatience } from '../in-patience.ts';
import type { Shelf } from '../kept/shelf.ts';
import type { Clock, SittingStore } from '../ports.ts';
import { createCurrentSitting } from './current-sitting.ts';
import { createMoment, type Moment } from './moment.ts';
import { createSittingEnd, type SittingEnd } from './sitting-end.ts';
import { createTalkTime, type Found } from './talk-time.ts';

/** The sitting that lies open or waits, and the trace of those held before. */
export interface SittingModel extends SittingEnd {
  readonly sitting: ReadonlySignal<Sitting | null>;
  /** A sitting to come back to: past its forecast and not over. */
  readonly waiting: ReadonlySignal<Sitting | null>;
  readonly history: ReadonlySignal<readonly PastSitting[]>;
  /** False once a place could not be kept; the sitting goes on. */
  readonly placeKept: ReadonlySignal<boolean>;
  readonly setAside: ReadonlySignal<boolean>;
  /** The day on which the two mean to sit down again, as they said at the last close, or null. */
  readonly planned: ReadonlySignal<Day | null>;
  /** True when the step's own time is full, or the break's instant of return has come. */
  readonly timeIsUp: ReadonlySignal<boolean>;
  readonly moment: Moment;
  /** The time now, as the sitting counts it: a clock that was set by hand is not counted. */
  now(): Instant;
  /** The page goes out of sight, and is seen again: in between the tablet may have slept, or its clock may have been set. */
  leave(): void;
  comeBack(): void;
  load(): Promise<void>;
  open(plan: Plan): Sitting;
  /**
   * Shows what the event leads to, once it is kept. `from` is the place it was meant for, as it was shown then; where that
   * has passed the event is dropped, but for a pause or a stop: these count wherever they meet the talk.
   */
  send(event: SittingEvent, from: Sitting | null): Promise<void>;
  letGo(): Promise<void>;
  /** Takes the planned day away, once that is on disk. */
  putPlanAway(): Promise<void>;
}

/** The model of the one sitting; the traces of those held before stand on the shelf. */
export function createSittingModel(clock: Clock, store: SittingStore, shelf: Shelf): SittingModel {
  const current = createCurrentSitting();
  const { sitting, placeKept, planned, inTurn } = current;
  const setAside = signal(false);
  const time = createTalkTime(clock, jumped);
  const moment = createMoment(time, (now) => nextDue(sitting.value?.scene, now));
  /** True once a sitting was opened or gone on with in this window: what is read later does not take its place. */
  let isOurs = false;
  const { end, ...ending } = createSittingEnd(clock, store, shelf, current);

  async function apply(event: SittingEvent, seen: Sitting | null) {
    const before = sitting.value;
    if (before === null || before.id !== seen?.id) return;
    if (!waysOut.includes(event.type) && !isSamePlace(before, seen)) return;
    const next = step(before, event, time.now());
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
    return next.scene.step === 'done' ? end(next, before) : store.save(next);
  }

  /** The clock was set: what has passed in the talk stays as it was, on disk too, since a reload knows of no jump. */
  function jumped(by: number, found: Found) {
    const { value } = sitting;
    if (value === null || value.scene.step === 'done') return;
    batch(() => {
      sitting.value = found === 'awake' ? clockSet(value, by) : timerKept(value, by);
      moment.look();
    });
    void inTurn(async () => {
      if (sitting.value !== null && isWaiting(sitting.value.scene)) await store.save(sitting.value);
    });
  }

  function send(event: SittingEvent, from: Sitting | null) {
    const seen = sitting.value;
    time.settle();
    const meant = from === seen ? sitting.value : from;
    return inTurn(() => apply(event, meant));
  }

  return {
    ...ending,
    sitting,
    history: shelf.held,
    placeKept,
    setAside,
    planned,
    moment,
    waiting: computed(() => (isWaiting(sitting.value?.scene) ? sitting.value : null)),
    timeIsUp: computed(() => isTimeUp(sitting.value?.scene, moment.now.value)),
    async load() {
      const found = await store.load();
      if (found.sitting !== null) shelf.see(found.sitting.id);
      batch(() => {
        if (!isOurs) sitting.value = found.sitting;
        // Said once, it stays said: a window that takes over reads again and finds nothing amiss any more.
        setAside.value ||= found.setAside;
        planned.value = found.planned;
        moment.look();
      });
    },
    open(plan) {
      time.settle();
      const opened = openSitting(shelf.nextId(), plan, time.now());
      isOurs = true;
      sitting.value = opened;
      return opened;
    },
    send,
    now: time.now,
    leave: time.leave,
    comeBack: () =>
      batch(() => {
        time.comeBack();
        moment.look();
      }),
    async letGo() {
      const { value } = sitting;
      if (value === null || !isWaiting(value.scene)) return;
      await send({ type: 'stop' }, value);
      await send({ type: 'letGo' }, sitting.value);
    },
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
