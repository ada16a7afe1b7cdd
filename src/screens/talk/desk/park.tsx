import { useState } from 'preact/hooks';
import { kinds } from '../../../core/kept/kinds.ts';
import type { Partner } from '../../../core/partner.ts';
import { fill } from '../../../core/text/fill.ts';
import { roomIn } from '../../../core/text/tidy-text.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Writing } from '../../../ui/controls/writing.tsx';
import { Status } from '../../../ui/page/status.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useSide } from './turn-desk.tsx';
import './desk.css';

/** A topic that came up and can wait: it is kept for *Your turn to ask*, because someone asked for it. */
export function Park({ owner }: { owner: Partner }) {
  const { words, parked, bank } = useModels();
  const { talk } = words;
  const { topic: text, change } = useSide(owner);
  const [said, setSaid] = useState('');
  const tooMuch = -roomIn(text, kinds.parked.longest);
  const park = async () => {
    const kept = await parked.park(text);
    setSaid(kept ? talk.parked : talk.parkedFailed);
    if (kept) change({ topic: '' });
  };
  return (
    <div class="writing-panel">
      <p class="hint">{fill(talk.parkLine, { name: bank.conversation('floor')?.name ?? '' })}</p>
      <Writing label={talk.parkTitle} value={text} onInput={(topic) => change({ topic })} rows={2} />
      <Status>{tooMuch > 0 ? fill(words.kept.tooLong, { count: tooMuch }) : said}</Status>
      <Button onPress={() => void park()} disabled={text.trim() === '' || tooMuch > 0}>
        {talk.parkDo}
      </Button>
    </div>
  );
}
