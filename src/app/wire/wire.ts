import { effect } from '@preact/signals';
import { linkStartUpPictures } from '../../device/install/start-up-pictures.ts';
import { keepFocus } from '../../device/page/keep-focus.ts';
import { closeExits } from '../../device/page/policy.ts';
import type { AppModels } from '../models/app-models.ts';
import { wireKept } from './wire-kept.ts';
import { wireLook } from './wire-look.ts';
import { wirePresence } from './wire-presence.ts';
import { wireTalk } from './wire-talk.ts';
import { wireUndo } from './wire-undo.ts';

/** Joins the models to the page and the tablet, once and for as long as the page lives. */
export function wire(models: AppModels): void {
  keepFocus();
  closeExits();
  wireLook(models);
  wireKept(models);
  wirePresence(models);
  wireUndo(models);
  // After wirePresence, whose look at the clock on coming back must still count as away for the chime.
  wireTalk(models);
  effect(() => {
    void models.route.route.value;
    scrollTo(0, 0);
  });
  if (models.install.way.peek() === 'apple') linkStartUpPictures();
  // Unkept words of this window are written before it is loaded anew.
  models.updates.start(models.textSavers.flush);
}
