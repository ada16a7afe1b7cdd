import { effect } from '@preact/signals';
import { kinds } from '../../core/kept/kinds.ts';
import type { Models } from '../../state/models.ts';

/** Lets the first thing kept ask the browser for its promise, and a copy brought back end the word of a loss. */
export function wireKept({ shelf, storage, copies }: Models): void {
  effect(() => {
    if (shelf.keepsakes.value.some(({ kind }) => kinds[kind].isAskedFor)) storage.somethingKept();
  });
  effect(() => {
    if (copies.restoring.value.is === 'back') storage.wasBroughtBack();
  });
}
