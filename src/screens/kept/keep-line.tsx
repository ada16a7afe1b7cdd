import { useEffect, useState } from 'preact/hooks';
import { formatRoute } from '../../core/route.ts';
import { say } from '../../core/say.ts';
import type { Keeping, KeepState as State } from '../../state/keeping.ts';
import { Button } from '../../ui/button.tsx';
import { KeepState } from '../../ui/keep-state.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { useModels } from '../models-context.ts';
import './keep-line.css';

interface KeepLineProps {
  keeping: Keeping;
  /** The text as it stands on the screen; an empty one is nothing to keep. */
  text: string;
  /** By how much it is longer than what can be kept of it, in UTF-16 units. */
  tooMuch?: number;
  /** Where nothing is typed: how often something was touched. That it is kept is said for a moment after each. */
  touches?: number;
}

/** How long that moment is, in ms. */
const momentMs = 4_000;

/** Whether a text is kept, beside it; and the ways on where it could not be. */
export function KeepLine({ keeping, text, tooMuch = 0, touches }: KeepLineProps) {
  const { words, health, saveFile } = useModels();
  const { kept } = words;
  const state = keeping.state.value;
  const isStuck = keeping.isStuck();
  // Of words that are cut nobody says that they are kept.
  const isCut = tooMuch > 0 && !isStuck;
  const isSaid = useSaid(state, touches);
  const saveCopy = () => void saveFile(kept.fileName, text, 'text/plain');
  return (
    <div class="keep-line">
      <KeepState
        state={isCut ? 'unkept' : state === 'kept' && (text.trim() === '' || isSaid) ? 'idle' : state}
        words={{
          keeping: kept.keeping,
          kept: kept.isKept,
          unkept: isCut ? say(kept.tooLong, { count: tooMuch }) : kept.unkept,
        }}
      />
      {isStuck && (
        <>
          {health.value === 'full' && <p class="hint">{kept.full}</p>}
          <div class="actions">
            <Button onPress={() => void keeping.flush()}>{kept.tryAgain}</Button>
            <Button onPress={saveCopy}>{kept.saveCopy}</Button>
            {health.value === 'full' && <QuietLink href={formatRoute({ name: 'storage' })}>{kept.makeRoom}</QuietLink>}
          </div>
        </>
      )}
    </div>
  );
}

/** True once it was said for long enough that the last touch is kept. */
function useSaid(state: State, touches: number | undefined): boolean {
  const { clock } = useModels();
  const [said, setSaid] = useState(state === 'kept' ? touches : undefined);
  useEffect(() => (state === 'kept' ? clock.after(momentMs, () => setSaid(touches)) : undefined), [state, touches]);
  return touches !== undefined && said === touches;
}
