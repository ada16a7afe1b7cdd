import { useEffect, useState } from 'preact/hooks';
import { formatRoute } from '../../core/route.ts';
import { fill } from '../../core/text/fill.ts';
import type { SaveStatus, TextSaver } from '../../state/kept/text-saver.ts';
import { Button } from '../../ui/controls/button.tsx';
import { QuietLink } from '../../ui/controls/quiet-link.tsx';
import { SaveState } from '../../ui/controls/save-state.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { useModels } from './models-context.ts';
import './save-line.css';

interface SaveLineProps {
  saver: TextSaver;
  /** The text as it stands on the screen; an empty one is nothing to keep. */
  text: string;
  /** By how much it is longer than what can be kept of it, in UTF-16 units. */
  tooMuch?: number;
  /** How often something was touched, where nothing is typed: *Kept* then shows for a moment after each touch. */
  touches?: number;
}

/** How long *Kept* shows after a touch, in ms. */
const momentMs = 4_000;

/** Says beside a text whether it is kept, and offers ways on where it could not be. */
export function SaveLine({ saver, text, tooMuch = 0, touches }: SaveLineProps) {
  const { words, health, saveFile } = useModels();
  const { kept } = words;
  const state = saver.state.value;
  const isStuck = saver.isStuck();
  // A text that is cut is never said to be kept.
  const isCut = tooMuch > 0 && !isStuck;
  const isSaid = useSaid(state, touches);
  const saveCopy = () => void saveFile(kept.fileName, text, 'text/plain');
  return (
    <div class="save-line">
      <SaveState
        state={isCut ? 'unkept' : state === 'kept' && (text.trim() === '' || isSaid) ? 'idle' : state}
        words={{
          keeping: kept.keeping,
          kept: kept.isKept,
          unkept: isCut ? fill(kept.tooLong, { count: tooMuch }) : kept.unkept,
        }}
      />
      {isStuck && (
        <>
          {health.value === 'full' && <p class="hint">{kept.full}</p>}
          <Actions>
            <Button onPress={() => void saver.flush()}>{kept.tryAgain}</Button>
            <Button onPress={saveCopy}>{kept.saveCopy}</Button>
            {health.value === 'full' && <QuietLink href={formatRoute({ name: 'storage' })}>{kept.makeRoom}</QuietLink>}
          </Actions>
        </>
      )}
    </div>
  );
}

/** True once it was said for long enough that the last touch is kept. */
function useSaid(state: SaveStatus, touches: number | undefined): boolean {
  const { clock } = useModels();
  const [said, setSaid] = useState(state === 'kept' ? touches : undefined);
  useEffect(() => (state === 'kept' ? clock.after(momentMs, () => setSaid(touches)) : undefined), [state, touches]);
  return touches !== undefined && said === touches;
}
