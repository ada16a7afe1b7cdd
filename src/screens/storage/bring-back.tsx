import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../core/text/fill.ts';
import type { RestoreState } from '../../state/copies/restore.ts';
import type { Words } from '../../state/models.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Status } from '../../ui/page/status.tsx';
import { useModels } from '../parts/models-context.ts';
import { FoundCopy } from './found-copy.tsx';

/** Chooses the file of a copy and says what came of it. */
export function BringBack() {
  const { words, copies, readOnlyBecause } = useModels();
  const { storage: own } = words;
  const restoring = copies.restoring.value;
  // The preview is put away with the screen, since more may be kept before it is opened again.
  useEffect(() => copies.putAway, [copies]);
  const closed =
    readOnlyBecause.value === null
      ? null
      : { otherWindow: own.onlyReading, newerVersion: own.onlyReplacing, unread: own.bringUnread }[
          readOnlyBecause.value
        ];
  // A tablet on which a newer version kept something can only be read; replacing all of it ends that.
  const isOpen = readOnlyBecause.value === null || readOnlyBecause.value === 'newerVersion';
  return (
    <section>
      <h2>{own.bringTitle}</h2>
      {closed !== null && <p>{closed}</p>}
      {isOpen && (
        <>
          <p>{own.bringLine}</p>
          <Actions>
            <FileButton label={own.choose} onFile={(file) => void copies.open(file)} />
          </Actions>
        </>
      )}
      <Status class={null}>{lineOf(restoring, words)}</Status>
      {restoring.is === 'open' && isOpen && <FoundCopy found={restoring} />}
    </section>
  );
}

/** A pill that opens the browser's own choice of files; the same file can be chosen twice. */
function FileButton({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onPress={() => field.current?.click()}>{label}</Button>
      <input
        ref={field}
        hidden
        type="file"
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}

function lineOf(restoring: RestoreState, { storage: own, common }: Words): string | null {
  if (restoring.is === 'back') {
    if (restoring.added > 0) return fill(own.back, { count: restoring.added });
    return restoring.hasCheckIns ? own.backCheckIns : own.backNone;
  }
  if (restoring.is === 'open') return restoring.isAnew ? own.changed : null;
  if (restoring.is !== 'refused') {
    return { none: null, working: common.oneMoment, unread: own.bringUnread, unkept: own.unkept }[restoring.is];
  }
  const { why, number } = restoring;
  return {
    damaged: number === null ? own.damagedFile : fill(own.damagedEntry, { number }),
    tooLarge: own.tooLarge,
    unreadable: own.unreadable,
    notText: own.notText,
    notJson: own.notJson,
    notACopy: own.notACopy,
    newer: own.fromNewer,
  }[why];
}
