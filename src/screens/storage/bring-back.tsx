import { useEffect } from 'preact/hooks';
import { say } from '../../core/say.ts';
import type { Bringing } from '../../state/bringing.ts';
import type { Words } from '../../state/models.ts';
import { useModels } from '../models-context.ts';
import { FoundCopy } from './found-copy.tsx';

/** Choosing the file of a copy, and what came of it. */
export function BringBack() {
  const { words, copies, reading } = useModels();
  const { storage: own } = words;
  const bringing = copies.bringing.value;
  // A copy is brought back by who has just looked through it: what is kept elsewhere meanwhile is not in its preview.
  useEffect(() => copies.putAway, [copies]);
  const closed =
    reading.value === null
      ? null
      : { otherWindow: own.onlyReading, newerVersion: own.onlyReplacing, unread: own.bringUnread }[reading.value];
  // Where a newer version kept something, replacing it is a way out of only reading.
  const isOpen = reading.value === null || reading.value === 'newerVersion';
  return (
    <section>
      <h2>{own.bringTitle}</h2>
      {closed !== null && <p>{closed}</p>}
      {isOpen && (
        <>
          <p>{own.bringLine}</p>
          <div class="actions">
            <FileButton label={own.choose} onFile={(file) => void copies.open(file)} />
          </div>
        </>
      )}
      <p role="status">{lineOf(bringing, words)}</p>
      {bringing.is === 'open' && isOpen && <FoundCopy found={bringing} />}
    </section>
  );
}

/** A pill that opens the browser's own choice of files; the same file can be chosen twice. */
function FileButton({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  return (
    <label class="button button-line file-button">
      <input
        type="file"
        accept=".json,application/json"
        class="visually-hidden"
        onChange={(event) => {
          const field = event.currentTarget;
          const file = field.files?.[0];
          if (file !== undefined) onFile(file);
          field.value = '';
        }}
      />
      {label}
    </label>
  );
}

function lineOf(bringing: Bringing, { storage: own, common }: Words): string | null {
  if (bringing.is === 'back') {
    if (bringing.added > 0) return say(own.back, { count: bringing.added });
    return bringing.hasCheckIns ? own.backCheckIns : own.backNone;
  }
  if (bringing.is === 'open') return bringing.isAnew ? own.changed : null;
  if (bringing.is !== 'refused') {
    return { none: null, working: common.oneMoment, unread: own.bringUnread, unkept: own.unkept }[bringing.is];
  }
  const { why, number } = bringing;
  return {
    damaged: number === null ? own.damagedFile : say(own.damagedEntry, { number }),
    tooLarge: own.tooLarge,
    unreadable: own.unreadable,
    notText: own.notText,
    notJson: own.notJson,
    notACopy: own.notACopy,
    newer: own.fromNewer,
  }[why];
}
