import type { Models } from '../../state/models.ts';
import { Status } from '../../ui/page/status.tsx';
import { SaveButton, savingLine } from './save-copy.tsx';

/** The first thing to touch after a mistake of the app: a copy of what is kept. */
export function SaveFirst({ models }: { models: Models }) {
  return (
    <>
      <SaveButton models={models} kind="solid" />
      <Status>{savingLine(models.words, models.copies.saving.value)}</Status>
    </>
  );
}
