import { effect, type Signal, untracked } from '@preact/signals';
import { kinds } from '../../core/kept/kinds.ts';
import type { AppModels } from '../models/app-models.ts';

/** Lets the first thing kept ask the browser for its promise, and a copy brought back end the word of a loss. */
export function wireKept({ shelf, storage, copies }: AppModels): void {
  effect(() => {
    if (shelf.keepsakes.value.some(({ kind }) => kinds[kind].isAskedFor)) storage.somethingKept();
  });
  effect(() => {
    if (copies.restoring.value.is === 'back') storage.wasBroughtBack();
  });
  effect(() => {
    if (shelf.isWhole.value) storage.answered();
  });
}

/**
 * Sees to it where the database was deleted under an open window: that is said, what is shown is what is there, and what
 * this window has typed and set is written anew.
 */
export function wireLoss({ storage, settings, textSavers, readShelf }: AppModels, hasVanished: Signal<boolean>): void {
  effect(() => {
    if (!hasVanished.value) return;
    hasVanished.value = false;
    untracked(() => {
      storage.vanished();
      void readShelf().then(textSavers.lost).then(settings.keepAgain);
    });
  });
}
