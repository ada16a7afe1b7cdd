import { findUndoing } from '../../core/apology.ts';
import { say } from '../../core/say.ts';
import { Writing } from '../../ui/writing.tsx';
import { useModels } from '../models-context.ts';
import { useDesk } from './turn-desk.tsx';

const longestDraft = 2_000;

/** An apology written first, with a quiet look at words that take it back. It lies on this turn's desk and nowhere else. */
export function Draft() {
  const { talk } = useModels().words;
  const { draft, change } = useDesk();
  const found = new Set(findUndoing(draft).map(({ from, to }) => draft.slice(from, to)));
  const advice = found.size === 0 ? talk.draftClear : say(talk.draftCheck, { words: [...found].join('”, “') });
  return (
    <div class="writing-panel">
      <p class="hint">{talk.draftLine}</p>
      <Writing
        label={talk.draftTitle}
        value={draft}
        onInput={(text) => change({ draft: text })}
        longest={longestDraft}
        rows={4}
      />
      <p class="hint" role="status">
        {draft.trim() === '' ? '' : advice}
      </p>
    </div>
  );
}
