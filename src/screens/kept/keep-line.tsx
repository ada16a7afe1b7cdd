import { useRef } from 'preact/hooks';
import { formatRoute } from '../../core/route.ts';
import type { Keeping, KeepState as State } from '../../state/keeping.ts';
import { Button } from '../../ui/button.tsx';
import { KeepState } from '../../ui/keep-state.tsx';
import { useModels } from '../models-context.ts';
import './keep-line.css';

interface KeepLineProps {
  keeping: Keeping;
  /** The text as it stands on the screen; an empty one is nothing to keep. */
  text: string;
}

/** Whether a text is kept, beside it; and the ways on where it could not be. */
export function KeepLine({ keeping, text }: KeepLineProps) {
  const { words, health, saveFile } = useModels();
  const { kept } = words;
  const state = keeping.state.value;
  const isStuck = useStuck(state);
  const saveCopy = () => void saveFile(kept.fileName, text, 'text/plain');
  return (
    <div class="keep-line">
      <KeepState
        state={state === 'kept' && text.trim() === '' ? 'idle' : state}
        words={{ keeping: kept.keeping, kept: kept.isKept, unkept: kept.unkept }}
      />
      {isStuck && (
        <>
          {health.value === 'full' && <p class="hint">{kept.full}</p>}
          <div class="actions">
            <Button onPress={() => void keeping.flush()}>{kept.tryAgain}</Button>
            <Button onPress={saveCopy}>{kept.saveCopy}</Button>
            {health.value === 'full' && (
              <a class="quiet-link" href={formatRoute({ name: 'storage' })}>
                {kept.makeRoom}
              </a>
            )}
          </div>
        </>
      )}
    </div>
  );
}

/** True from a write that failed to one that did not, so that the ways on do not come and go with each key. */
function useStuck(state: State): boolean {
  const isStuck = useRef(false);
  if (state !== 'keeping') isStuck.current = state === 'unkept';
  return isStuck.current;
}
