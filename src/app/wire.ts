import { computed, effect, type Signal } from '@preact/signals';
import { needsScreen, type Scene } from '../core/scene.ts';
import { halfFits } from '../core/table.ts';
import { createChime } from '../device/chime.ts';
import { closeExits } from '../device/close-exits.ts';
import { leaveFirstPaint, paint } from '../device/first-paint.ts';
import { keepFocus } from '../device/keep-focus.ts';
import { onTouched, onTurned } from '../device/presence.ts';
import { linkStartUpPictures } from '../device/start-up-pictures.ts';
import { watchHalf } from '../device/table-size.ts';
import { vibrate } from '../device/vibration.ts';
import { onHidden, onSeenAgain } from '../device/visibility.ts';
import { createWakeLock } from '../device/wake-lock.ts';
import type { Models } from '../state/models.ts';

/** Every place where the models reach the outside, and the outside the models. */
export function wire(models: Models & { facingFits: Signal<boolean> }): void {
  keepFocus();
  closeExits();
  showLook(models);
  keepScreenOn(models);
  noteWhatIsKept(models);
  coverWhatIsPrivate(models);
  leaveAndComeBack(models);
  soundAtFullTime(models);
  effect(() => {
    void models.route.route.value;
    scrollTo(0, 0);
  });
  if (models.install.way.peek() === 'apple') linkStartUpPictures();
  // What this window has not kept yet is written before it is loaded anew.
  models.updates.start(models.keepings.flush);
}

/** Palette and size of words on the page, and whether half of it is enough for one of the two. */
function showLook({ settings: { settings }, facingFits }: Models & { facingFits: Signal<boolean> }): void {
  effect(() => {
    paint(settings.value);
    leaveFirstPaint(settings.value);
  });
  const watching = watchHalf((half) => {
    facingFits.value = halfFits(half);
  });
  effect(() => {
    void settings.value.textSize;
    watching.look();
  });
}

function keepScreenOn({ sitting, route, breathes }: Models): void {
  const wakeLock = createWakeLock();
  effect(() => {
    const scene = sitting.sitting.value?.scene;
    const talks = scene !== undefined && (needsScreen(scene) || breathes.value);
    wakeLock.want(route.route.value.name === 'talk' && talks);
  });
}

/** The first thing kept asks the browser for its promise; a copy brought back ends the word of a loss. */
function noteWhatIsKept({ shelf, storage, copies }: Models): void {
  effect(() => {
    if (shelf.keepsakes.value.some(({ kind }) => kind !== 'held')) storage.somethingKept();
  });
  effect(() => {
    if (copies.bringing.value.is === 'back') storage.wasBroughtBack();
  });
}

function coverWhatIsPrivate({ alone, route, sitting }: Models): void {
  onHidden(alone.cover);
  onTurned(alone.cover);
  onTouched(alone.stay);
  const step = computed(() => sitting.sitting.value?.scene.step);
  effect(() => {
    void route.route.value;
    void step.value;
    alone.cover();
  });
}

function leaveAndComeBack({ voice, keepings, sitting, updates, route, reading, shelf, readAgain }: Models): void {
  effect(() => {
    void sitting.sitting.value?.scene.step;
    void route.route.value.name;
    voice.stop();
  });
  onHidden(() => {
    voice.stop();
    keepings.leave();
  });
  // Time asleep at the table was no talk; coming back from home is told by a touch.
  const seen = () => {
    if (route.route.peek().name === 'talk' && reading.peek() !== 'otherWindow') void sitting.send({ type: 'seen' });
  };
  seen();
  onSeenAgain(() => {
    sitting.moment.look();
    seen();
    void updates.lookIfDue();
    // Room may have been made on the tablet meanwhile.
    void keepings.flush();
    if (shelf.isUnread.peek()) void readAgain();
  });
}

/** Tone and buzz at the very moment the time is full, on the table; a time that filled out of sight is simply full. */
function soundAtFullTime({ sitting, settings, route }: Models): void {
  const chime = createChime(() => settings.settings.peek().chime);
  let isAway = false;
  onHidden(() => {
    isAway = true;
  });
  // Wired after the look at the clock on coming back, so that what this finds still counts as away.
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
