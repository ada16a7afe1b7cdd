import { effect, type Signal, signal } from '@preact/signals';
import { needsScreen, type Scene } from '../core/scene.ts';
import { halfFits } from '../core/table.ts';
import { chime } from '../device/chime.ts';
import { leaveFirstPaint, paint } from '../device/first-paint.ts';
import { keepOfflineCopy } from '../device/service-worker.ts';
import { watchHalfHeight } from '../device/table-size.ts';
import { vibrate } from '../device/vibration.ts';
import { onHidden, onSeenAgain } from '../device/visibility.ts';
import { createWakeLock } from '../device/wake-lock.ts';
import type { Models } from '../state/models.ts';

/** Every place where the models reach the outside, and the outside the models. */
export function wire(models: Models & { facingFits: Signal<boolean>; offlineReady: Signal<boolean> }): void {
  const { settings, sitting, route } = models;

  effect(() => {
    paint(settings.settings.value);
    leaveFirstPaint(settings.settings.value);
  });

  const watching = watchHalfHeight((height) => {
    models.facingFits.value = halfFits(height, settings.settings.value.textSize);
  });
  effect(() => {
    void settings.settings.value.textSize;
    watching.look();
  });

  const wakeLock = createWakeLock();
  effect(() => {
    const scene = sitting.sitting.value?.scene;
    wakeLock.want(route.route.value.name === 'talk' && scene !== undefined && needsScreen(scene));
  });

  effect(() => {
    const { chime: chimes, vibration } = settings.settings.value;
    if (!sitting.timeIsUp.value || !isWatched(sitting.sitting.peek()?.scene.step)) return;
    if (chimes) void chime();
    if (vibration) vibrate();
  });

  effect(() => {
    void sitting.sitting.value?.scene.step;
    models.voice.stop();
  });
  onHidden(() => models.voice.stop());

  onSeenAgain(() => sitting.moment.look());

  takeNewVersionsAtHome(models);
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
