import { say } from '../../core/say.ts';
import type { Bringing } from '../../state/copies-model.ts';
import type { Words } from '../../state/models.ts';
import { useModels } from '../models-context.ts';
import { FoundCopy } from './found-copy.tsx';

/** Choosing the file of a copy, and what came of it. */
export function BringBack() {
  const { words, copies, reading } = useModels();
  const { storage: own } = words;
  const bringing = copies.bringing.value;
  return (
    <section>
      <h2>{own.bringTitle}</h2>
      {reading.value === null ? (
        <>
          <p>{own.bringLine}</p>
          <div class="actions">
            <FileButton label={own.choose} onFile={(file) => void copies.open(file)} />
          </div>
        </>
      ) : (
        <p>{own.onlyReading}</p>
      )}
      <p role="status">{lineOf(bringing, words)}</p>
      {bringing.is === 'open' && reading.value === null && <FoundCopy found={bringing} />}
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
  if (bringing.is === 'back') return bringing.added === 0 ? own.backNone : say(own.back, { count: bringing.added });
  if (bringing.is !== 'refused') {
    return { none: null, open: null, working: common.oneMoment, unkept: own.unkept }[bringing.is];
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
