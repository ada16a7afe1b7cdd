import { useState } from 'preact/hooks';
import { findUndoing } from '../../core/apology.ts';
import { say } from '../../core/say.ts';
import { Writing } from '../../ui/writing.tsx';
import { useModels } from '../models-context.ts';

const longestDraft = 2_000;

/** An apology written first, with a quiet look at words that take it back. It lives in this view and nowhere else. */
export function Draft() {
  const { talk } = useModels().words;
  const [text, setText] = useState('');
  const words = [...new Set(findUndoing(text).map((found) => found.words))];
  return (
    <div class="writing-panel">
      <p class="hint">{talk.draftLine}</p>
      <Writing label={talk.draftTitle} value={text} onInput={setText} longest={longestDraft} rows={4} />
      <p class="hint" role="status">
        {text.trim() === ''
          ? ''
          : words.length === 0
            ? talk.draftClear
            : say(talk.draftCheck, { words: words.join('”, “') })}
      </p>
    </div>
  );
}
