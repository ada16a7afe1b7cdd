import { useState } from 'preact/hooks';
import { longestParked } from '../../core/parked.ts';
import { Button } from '../../ui/button.tsx';
import { Writing } from '../../ui/writing.tsx';
import { useModels } from '../models-context.ts';

/** A question of one's own, written alone; its author chooses whether it is asked now, later or never. */
export function Question({ done }: { done: () => void }) {
  const { words, parked } = useModels();
  const { talk } = words;
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  const later = async () => {
    if (await parked.park(text)) done();
    else setFailed(true);
  };
  if (asked) return <p class="prompt">{text}</p>;
  const empty = text.trim() === '';
  return (
    <div class="writing-panel">
      <p class="hint">{failed ? talk.parkedFailed : talk.myQuestionLine}</p>
      <Writing label={talk.myQuestionTitle} value={text} onInput={setText} longest={longestParked} rows={2} />
      <div class="actions side-actions">
        <Button disabled={empty} onPress={() => setAsked(true)}>
          {talk.askNow}
        </Button>
        <Button disabled={empty} onPress={() => void later()}>
          {talk.askLater}
        </Button>
        <Button onPress={done}>{talk.askNever}</Button>
      </div>
    </div>
  );
}
