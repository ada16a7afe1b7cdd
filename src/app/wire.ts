import { effect, type Signal, signal } from '@preact/signals';
import { needsScreen, type Scene } from '../core/scene.ts';
import { halfFits } from '../core/table.ts';
import { createChime } from '../device/chime.ts';
import { leaveFirstPaint, paint } from '../device/first-paint.ts';
import { keepOfflineCopy } from '../device/service-worker.ts';
import { watchHalf } from '../device/table-size.ts';
import { vibrate } from '../device/vibration.ts';
import { onHidden, onSeenAgain } from '../device/visibility.ts';
import { createWakeLock } from '../device/wake-lock.ts';
import type { Models } from '../state/models.ts';
import { keepFocus } from '../ui/keep-focus.ts';

/** Every place where the models reach the outside, and the outside the models. */
export function wire(models: Models & { facingFits: Signal<boolean>; offlineReady: Signal<boolean> }): void {
  const { settings, sitting, route } = models;

  keepFocus();

  effect(() => {
    paint(settings.settings.value);
    leaveFirstPaint(settings.settings.value);
  });

  const watching = watchHalf((half) => {
    models.facingFits.value = halfFits(half, settings.settings.value.textSize);
  });
  effect(() => {
    void settings.settings.value.textSize;
    watching.look();
  });

  const wakeLock = createWakeLock();
  effect(() => {
    const scene = sitting.sitting.value?.scene;
    const talks = scene !== undefined && (needsScreen(scene) || models.breathes.value);
    wakeLock.want(route.route.value.name === 'talk' && talks);
  });

  soundAtFullTime(models);

  effect(() => {
    void sitting.sitting.value?.scene.step;
    void route.route.value.name;
    models.voice.stop();
  });
  effect(() => {
    void route.route.value;
    scrollTo(0, 0);
  });

  onHidden(() => models.voice.stop());

  onSeenAgain(() => sitting.moment.look());

  takeNewVersionsAtHome(models);
}

/** Tone and buzz at the very moment the time is full, on the table; not when a full time is found on coming back. */
function soundAtFullTime({ sitting, settings, route }: Models): void {
  const chime = createChime(() => settings.settings.peek().chime);
  let last: { readonly scene: Scene | undefined; readonly isUp: boolean } = { scene: undefined, isUp: false };
  effect(() => {
    const scene = sitting.sitting.value?.scene;
    const isUp = sitting.timeIsUp.value;
    const filled = isUp && !last.isUp && last.scene === scene;
    last = { scene, isUp };
    if (!filled || !isWatched(scene?.step) || route.route.peek().name !== 'talk') return;
    const { chime: chimes, vibration } = settings.settings.peek();
    if (chimes) chime.ring();
    if (vibration) vibrate();
  });
}

/** A new version is taken, and the page loaded anew with it, on home only: never in the middle of anything. */
function takeNewVersionsAtHome({
  route,
  offlineReady,
}: Pick<Models, 'route'> & { offlineReady: Signal<boolean> }): void {
  const version = signal<'current' | 'waits' | 'taken'>('current');
  const copy = keepOfflineCopy(
    () => {
      offlineReady.value = true;
    },
    () => {
      version.value = 'waits';
    },
  );
  effect(() => {
    if (route.route.value.name !== 'home') return;
    if (version.value === 'taken') copy.reload();
    if (version.value === 'waits') {
      copy.takeNew(() => {
        version.value = 'taken';
      });
    }
  });
}

/** The steps whose end may be heard or felt; a breath of five seconds is not one of them. */
const isWatched = (step: Scene['step'] | undefined): boolean =>
  step === 'speak' || step === 'sayBack' || step === 'more' || step === 'stand' || step === 'break';
