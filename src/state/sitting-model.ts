import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Plan } from '../core/card.ts';
import type { Held } from '../core/held.ts';
import { type Scene, timerOf } from '../core/scene.ts';
import { openSitting, type Sitting, type SittingEvent, step } from '../core/sitting.ts';
import { type Instant, timeLeft } from '../core/timer.ts';
import { createMoment, type Moment } from './moment.ts';
import type { Clock, SittingStore } from './ports.ts';

/** The sitting that lies open or waits, and the trace of those held before. */
export interface SittingModel {
  readonly sitting: ReadonlySignal<Sitting | null>;
  /** A sitting to come back to: past its forecast and not over. */
  readonly waiting: ReadonlySignal<Sitting | null>;
  readonly history: ReadonlySignal<readonly Held[]>;
  /** False once a place could not be kept; the sitting goes on. */
  readonly placeKept: ReadonlySignal<boolean>;
  readonly setAside: ReadonlySignal<boolean>;
  /** True when the step's own time is full, or the break's instant of return has come. */
  readonly timeIsUp: ReadonlySignal<boolean>;
  readonly moment: Moment;
  load(): Promise<void>;
  open(plan: Plan): Sitting;
  /** Shows what the event leads to, once it is kept. An event meant for a step that has passed is dropped. */
  send(event: SittingEvent, from?: Sitting | null): Promise<void>;
  letGo(): Promise<void>;
  forget(): Promise<boolean>;
}

/** The model of the one sitting; `newId` gives an id that was never given before. */
export function createSittingModel(clock: Clock, store: SittingStore, newId: () => string): SittingModel {
  const sitting = signal<Sitting | null>(null);
  const history = signal<readonly Held[]>([]);
  const placeKept = signal(true);
  const setAside = signal(false);
  const moment = createMoment(clock, () => dueAt(sitting.value?.scene));
  let queue = Promise.resolve();

  async function apply(event: SittingEvent, seen: Sitting | null) {
    const before = sitting.value;
    if (before === null || before.id !== seen?.id || before.scene.step !== seen.scene.step) return;
    const next = step(before, event, clock.now());
    if (next === before) return;
    placeKept.value = await keep(next);
    batch(() => {
      sitting.value = next;
      moment.look();
    });
  }

  async function keep(next: Sitting): Promise<boolean> {
    if (next.scene.step === 'forecast') return placeKept.value;
    if (next.scene.step !== 'done') return store.save(next);
    const held = traceOf(next);
    const kept = await store.end(held);
    if (held !== null) history.value = [...history.value, held];
    return kept;
  }

  return {
    sitting,
    history,
    placeKept,
    setAside,
    moment,
    waiting: computed(() => (isWaiting(sitting.value?.scene) ? sitting.value : null)),
    timeIsUp: computed(() => isDue(sitting.value?.scene, moment.now.value)),
    async load() {
      const [found, held] = await Promise.all([store.load(), store.history()]);
      batch(() => {
        sitting.value ??= found.sitting;
        setAside.value = found.setAside;
        history.value = held;
        moment.look();
      });
    },
    open(plan) {
      const opened = openSitting(newId(), plan, clock.now());
      sitting.value = opened;
      return opened;
    },
    send(event, from = sitting.value) {
      queue = queue.then(() => apply(event, from));
      return queue;
    },
    async letGo() {
      const { value } = sitting;
      if (value === null || !isWaiting(value.scene)) return;
      await this.send({ type: 'stop' });
      await this.send({ type: 'letGo' });
    },
    async forget() {
      const id = sitting.value?.id;
      if (id === undefined || !(await store.forget(id))) return false;
      history.value = history.value.filter((held) => held.id !== id);
      return true;
    },
  };
}

const isWaiting = (scene: Scene | undefined): boolean =>
  scene !== undefined && scene.step !== 'forecast' && scene.step !== 'done';

/** What a sitting that is over leaves behind, or null where nothing was spoken to. */
function traceOf(sitting: Sitting): Held | null {
  const { scene } = sitting;
  if (scene.step !== 'done' || scene.held.length === 0) return null;
  const { conversation } = sitting.plan;
  return { id: sitting.id, conversation, on: sitting.openedAt, prompts: scene.held, finished: scene.finished };
}

function dueAt(scene: Scene | undefined): Instant | null {
  if (scene === undefined) return null;
  if (scene.step === 'break') return scene.returnAt;
  const timer = timerOf(scene);
  return timer?.since == null ? null : timer.since + timer.total - timer.held;
}

function isDue(scene: Scene | undefined, now: Instant): boolean {
  if (scene === undefined) return false;
  if (scene.step === 'break') return scene.returnAt !== null && now >= scene.returnAt;
  const timer = timerOf(scene);
  return timer !== null && timeLeft(timer, now) === 0;
}
