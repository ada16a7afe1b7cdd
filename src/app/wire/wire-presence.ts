import { computed, effect } from '@preact/signals';
import { onHidden, onSeenAgain, onTouched } from '../../device/page/presence.ts';
import { onTurned } from '../../device/page/table.ts';
import type { Models } from '../../state/models.ts';

/** Tells the models when the page goes out of sight and comes back, and when the tablet is touched or turned. */
export function wirePresence(models: Models): void {
  coverWhatIsPrivate(models);
  leaveAndComeBack(models);
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
    sitting.leave();
    voice.stop();
    textSavers.leave();
  });
  // Time asleep at the table was no talk; coming back from home is told by a touch.
  const seen = () => {
    if (route.route.peek().name === 'talk' && readOnlyBecause.peek() !== 'otherWindow')
      void sitting.send({ type: 'seen' }, sitting.sitting.peek());
  };
  seen();
  onSeenAgain(() => {
    sitting.comeBack();
    seen();
    void updates.lookIfDue();
    // Room may have been made on the tablet meanwhile.
    void textSavers.flush();
    if (shelf.isUnread.peek()) void readAgain();
  });
}
