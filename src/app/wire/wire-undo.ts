import { effect, untracked } from '@preact/signals';
import { onHidden } from '../../device/page/presence.ts';
import type { Models } from '../../state/models.ts';

/**
 * Lets the last step be undone for ten seconds, on its own screen, while the page is in sight; then nothing of what was
 * taken away is left, since whoever takes the tablet next could put it back. A lock would have to call `undoTime.end` too.
 */
export function wireUndo({ shelf, sitting, undoTime, route, alone }: Models): void {
  effect(() => {
    if (shelf.removed.value.length > 0) undoTime.begin();
  });
  // On home there is a line for a talk that was let go. At its own end a talk has a way back for as long as that page is open.
  effect(() => {
    if (sitting.canTakeBack.value && route.route.peek().name === 'home') undoTime.begin();
  });
  effect(() => {
    if (undoTime.isOpen.value) return;
    untracked(() => {
      shelf.dropRemoved();
      sitting.forgettingStands();
      if (route.route.peek().name === 'home') sitting.endStands();
    });
  });
  const leave = () => {
    undoTime.end();
    sitting.endStands();
  };
  // A private page that is covered is left.
  effect(() => {
    void route.route.value;
    void alone.who.value;
    untracked(leave);
  });
  onHidden(leave);
}
