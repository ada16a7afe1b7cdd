import { useState } from 'preact/hooks';
import { roomIn } from '../../core/keepsake.ts';
import { longestParked } from '../../core/parked.ts';
import { say } from '../../core/say.ts';
import { Button } from '../../ui/button.tsx';
import { Writing } from '../../ui/writing.tsx';
import { useModels } from '../models-context.ts';

/** A topic that came up and can wait: it is kept for *Your turn to ask*, because someone asked for it. */
export function Park() {
  const { words, parked, bank } = useModels();
  const { talk } = words;
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const tooMuch = -roomIn(text, longestParked);
  const park = async () => {
    const kept = await parked.park(text);
    setSaid(kept ? talk.parked : talk.parkedFailed);
    if (kept) setText('');
  };
  return (
    <div class="writing-panel">
      <p class="hint">{say(talk.parkLine, { name: bank.conversation('floor')?.name ?? '' })}</p>
      <Writing label={talk.parkTitle} value={text} onInput={setText} longest={longestParked} rows={2} />
      <p class="hint" role="status">
        {tooMuch > 0 ? say(words.kept.tooLong, { count: tooMuch }) : said}
      </p>
      <Button onPress={() => void park()} disabled={text.trim() === '' || tooMuch > 0}>
        {talk.parkDo}
      </Button>
    </div>
  );
}
