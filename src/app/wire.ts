import { computed, effect, type Signal } from '@preact/signals';
import { kinds } from '../core/kept/kinds.ts';
import { needsScreen, type Scene } from '../core/sitting/scene.ts';
import { halfFits } from '../core/table.ts';
import { linkStartUpPictures } from '../device/install/start-up-pictures.ts';
import { closeExits } from '../device/page/close-exits.ts';
import { leaveFirstPaint, paint } from '../device/page/first-paint.ts';
import { keepFocus } from '../device/page/keep-focus.ts';
import { onTouched, onTurned } from '../device/page/presence.ts';
import { watchHalf } from '../device/page/table-size.ts';
import { onHidden, onSeenAgain } from '../device/page/visibility.ts';
import { createChime } from '../device/powers/chime.ts';
import { vibrate } from '../device/powers/vibration.ts';
import { createWakeLock } from '../device/powers/wake-lock.ts';
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
  models.updates.start(models.textSavers.flush);
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
    if (shelf.keepsakes.value.some(({ kind }) => kinds[kind].isAskedFor)) storage.somethingKept();
  });
  effect(() => {
    if (copies.restoring.value.is === 'back') storage.wasBroughtBack();
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

function leaveAndComeBack({
  voice,
  textSavers,
  sitting,
  updates,
  route,
  readOnlyBecause,
  shelf,
  readAgain,
}: Models): void {
  effect(() => {
    void sitting.sitting.value?.scene.step;
    void route.route.value.name;
    voice.stop();
  });
  onHidden(() => {
    voice.stop();
    textSavers.leave();
  });
  // Time asleep at the table was no talk; coming back from home is told by a touch.
  const seen = () => {
    if (route.route.peek().name === 'talk' && readOnlyBecause.peek() !== 'otherWindow')
      void sitting.send({ type: 'seen' });
  };
  seen();
  onSeenAgain(() => {
    sitting.moment.look();
    seen();
    void updates.lookIfDue();
    // Room may have been made on the tablet meanwhile.
    void textSavers.flush();
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
