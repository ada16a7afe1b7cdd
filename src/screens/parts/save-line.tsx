import { useEffect, useRef, useState } from 'preact/hooks';
import { formatRoute } from '../../core/route.ts';
import { fill } from '../../core/text/fill.ts';
import type { SaveStatus, TextSaver } from '../../state/kept/text-saver.ts';
import type { HandOver } from '../../state/ports.ts';
import { Button } from '../../ui/controls/button.tsx';
import { QuietLink } from '../../ui/controls/quiet-link.tsx';
import { SaveState } from '../../ui/controls/save-state.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Status } from '../../ui/page/status.tsx';
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
  const { words, health } = useModels();
  const { kept } = words;
  const state = saver.state.value;
  const isStuck = saver.isStuck();
  // What is too long is whole on the screen and in the journal, and is kept once it is shorter.
  const isTooLong = tooMuch > 0;
  const isFull = health.value === 'full' && !isTooLong;
  const isSaid = useSaid(state, touches);
  const file = useFile();
  return (
    <div class="save-line">
      <SaveState
        state={isTooLong ? 'unkept' : state === 'kept' && (text.trim() === '' || isSaid) ? 'idle' : state}
        words={{
          keeping: kept.keeping,
          kept: kept.isKept,
          unkept: isTooLong ? fill(kept.tooLong, { count: tooMuch }) : kept.unkept,
        }}
      />
      {isStuck && (
        <>
          {isFull && <p class="hint">{kept.full}</p>}
          <Actions>
            {!isTooLong && <Button onPress={() => void saver.flush()}>{kept.tryAgain}</Button>}
            <Button onPress={() => file.handOver(text)}>{kept.saveCopy}</Button>
            {isFull && <QuietLink href={formatRoute({ name: 'storage' })}>{kept.makeRoom}</QuietLink>}
          </Actions>
          <Status>{file.line}</Status>
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

/** Hands the text over as a file, and says what came of it. A new touch begins anew, since a sheet may never answer. */
function useFile() {
  const { words, handOver } = useModels();
  const { kept, storage } = words;
  const [said, setSaid] = useState<HandOver | 'handing' | null>(null);
  const touches = useRef(0);
  const lines = {
    handing: storage.handing,
    handed: storage.saved,
    putAway: storage.notSaved,
    needsTouch: storage.handing,
    refused: storage.fileRefused,
  };
  return {
    line: said && lines[said],
    handOver(text: string) {
      touches.current += 1;
      const own = touches.current;
      setSaid('handing');
      void handOver([{ name: kept.fileName, text, type: 'text/plain' }]).then((answer) => {
        if (own === touches.current) setSaid(answer);
      });
    },
  };
}
