import { computed, effect } from '@preact/signals';
import { needsScreen, type Scene } from '../../core/sitting/scene.ts';
import { onHidden, onSeenAgain } from '../../device/page/presence.ts';
import { createChime, vibrate } from '../../device/powers/chime.ts';
import { createWakeLock } from '../../device/powers/wake-lock.ts';
import type { Models } from '../../state/models.ts';
import { endBreaths } from '../../state/sitting/breath-end.ts';

/** Keeps the screen awake during a talk, ends each breath, and sounds or buzzes when the time of a turn is full. */
export function wireTalk(models: Models): void {
  const { sitting, route, readOnlyBecause } = models;
  endBreaths(
    sitting,
    computed(() => route.route.value.name === 'talk' && readOnlyBecause.value !== 'otherWindow'),
  );
  keepScreenOn(models);
  soundAtFullTime(models);
}

function keepScreenOn({ sitting, route, breathes, staysAwake }: Models): void {
  const wakeLock = createWakeLock((stays) => {
    staysAwake.value = stays;
  });
  effect(() => {
    const scene = sitting.sitting.value?.scene;
    const talks = scene !== undefined && (needsScreen(scene) || breathes.value);
    wakeLock.want(route.route.value.name === 'talk' && talks);
  });
}

/** Tone and buzz at the very moment the time is full, on the table; a time that filled out of sight is simply full. */
function soundAtFullTime({ sitting, settings, route }: Models): void {
  const chime = createChime(() => settings.settings.peek().chime);
  let isAway = false;
  onHidden(() => {
    isAway = true;
  });
  onSeenAgain(() => {
    isAway = false;
  });
  let last: { readonly scene: Scene | undefined; readonly isUp: boolean } = { scene: undefined, isUp: false };
  effect(() => {
    const scene = sitting.sitting.value?.scene;
    const isUp = sitting.timeIsUp.value;
    const filled = isUp && !last.isUp && last.scene === scene;
    last = { scene, isUp };
    if (!filled || isAway || !isWatched(scene?.step) || route.route.peek().name !== 'talk') return;
    const { chime: chimes, vibration } = settings.settings.peek();
    if (chimes) chime.ring();
    if (vibration) vibrate();
  });
}

/** The steps whose end may be heard or felt; a breath of five seconds is not one of them. */
const isWatched = (step: Scene['step'] | undefined): boolean =>
  step === 'speak' || step === 'sayBack' || step === 'more' || step === 'stand' || step === 'break';
