import { fill } from '../../core/text/fill.ts';
import type { Saving } from '../../state/copies/copies-model.ts';
import type { Models, Words } from '../../state/models.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Status } from '../../ui/page/status.tsx';
import { useModels } from '../parts/models-context.ts';

/** The way to a copy of everything, after a sentence on what its plain text means. */
export function SaveCopy() {
  const models = useModels();
  const { words, copies, shelf, dateOf, readOnlyBecause } = models;
  const { storage: own } = words;
  const last = copies.last.value;
  return (
    <section>
      <h2>{own.copyTitle}</h2>
      <p>{own.copyLine}</p>
      {shelf.of('checkIn').length > 0 && <p>{own.withCheckIns}</p>}
      {last !== null && <p class="hint">{fill(own.last, { day: dateOf(last.day) })}</p>}
      {/* Where nothing could be read, there may be one. */}
      {last === null && readOnlyBecause.value !== 'unread' && <p class="hint">{own.never}</p>}
      <Actions>
        <SaveButton models={models} kind="solid" />
      </Actions>
      <Status>{savingLine(words, copies.saving.value)}</Status>
      {copies.left.value > 0 && <p class="hint">{fill(own.left, { count: copies.left.value })}</p>}
    </section>
  );
}

/** Begins a copy, or hands over one that is ready; it can be touched again at any time. */
export const SaveButton = ({ models: { words, copies }, kind }: { models: Models; kind?: 'solid' }) => (
  <Button {...(kind && { kind })} onPress={() => void copies.save()}>
    {copies.saving.value === 'ready' ? words.storage.handOver : words.storage.save}
  </Button>
);

/** The line that says how far saving a copy is; null before it begins. */
export const savingLine = ({ storage: own, common }: Words, saving: Saving): string | null =>
  ({
    idle: null,
    working: common.oneMoment,
    ready: own.ready,
    handing: own.handing,
    saved: own.saved,
    savedFromMemory: own.fromMemory,
    notSaved: own.notSaved,
    refused: own.fileRefused,
  })[saving];
