import type { Models } from '../../state/models.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Status } from '../../ui/page/status.tsx';
import { savingLine } from './save-copy.tsx';

/** The first thing to touch after a mistake of the app: a copy of what is kept. */
export function SaveFirst({ models: { words, copies } }: { models: Models }) {
  return (
    <>
      <Button kind="solid" onPress={() => void copies.save()}>
        {words.storage.save}
      </Button>
      <Status>{savingLine(words, copies.saving.value)}</Status>
    </>
  );
}
