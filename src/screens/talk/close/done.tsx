import { useState } from 'preact/hooks';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { ScreenTitle } from '../../../ui/page/screen-title.tsx';
import { Status } from '../../../ui/page/status.tsx';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { useModels } from '../../parts/models-context.ts';
import { UndoLine } from '../../parts/undo-line.tsx';
import { useAttempt } from '../../parts/use-attempt.ts';
import { RestTable } from '../rest/rest.tsx';
import type { Reader } from '../words/reader.ts';
import { KeepSomething } from './keep-something.tsx';
import { KeptWords } from './kept-words.tsx';
import { useForget } from './use-forget.ts';
import { useLeft } from './use-left.ts';
import './done.css';

/** The sitting is over; what it left is said, and can be forgotten with one touch. A slip of the finger can be taken back. */
export function Done({ sitting: { id } }: { sitting: Sitting }) {
  const models = useModels();
  const { words, sitting, route, shelf, settings, readOnlyBecause } = models;
  const { talk, common, kept } = words;
  const { goes, forget, undo } = useForget(id);
  const { line, attempt } = useAttempt();
  const [keeps, setKeeps] = useState<Reader | null>(null);
  const isNoted = sitting.history.value.some((held) => held.id === id);
  const isUnkept = !isNoted && !sitting.placeKept.value;
  const left = useLeft(id, isNoted ? 'noted' : isUnkept ? 'unkept' : 'forgotten');
  const removed = shelf.removed.value;
  const canUndo = removed.some(({ body }) => body.id === id);
  const canKeep = isNoted && readOnlyBecause.value === null;
  const { near } = settings.settings.value;
  const plain = (label: string, onPress: () => void) => (
    <Button kind="plain" onPress={onPress}>
      {label}
    </Button>
  );
  return (
    <RestTable
      middle="seal"
      leaf={(reader) => {
        // What is new is read out at one end only.
        const isRead = reader === 'both' || reader === near;
        const chooses = canKeep && keeps === reader;
        return {
          text: (
            <>
              {isRead ? (
                <div class="prompt prompt-aside">
                  <ScreenTitle>{talk.doneTitle}</ScreenTitle>
                </div>
              ) : (
                <Prompt size="aside">{talk.doneTitle}</Prompt>
              )}
              {chooses ? (
                <KeepSomething sitting={id} />
              ) : (
                <>
                  <KeptWords sitting={id} />
                  {left.parked !== null && <p class="hint">{left.parked}</p>}
                  {isRead ? <Status>{left.line}</Status> : <p class="hint">{left.line}</p>}
                  {isNoted && goes && <p class="hint">{kept.forgetLine}</p>}
                </>
              )}
              {isRead && (
                <UndoLine
                  models={models}
                  line={canUndo ? (removed.length > 1 ? kept.takenToo : kept.takenAway) : null}
                  onUndo={() => void attempt(undo())}
                />
              )}
              {isRead && <Status>{line}</Status>}
            </>
          ),
          foot: (
            <>
              <Button onPress={() => route.replace({ name: 'home' })}>{talk.doneHome}</Button>
              {isUnkept && <Button onPress={() => void attempt(sitting.endAgain())}>{talk.doneAgain}</Button>}
            </>
          ),
          start: (
            <>
              {sitting.canTakeBack.value && plain(common.back, () => void sitting.takeBack())}
              {(isNoted || isUnkept) && plain(talk.forget, () => void attempt(forget()))}
            </>
          ),
          end:
            canKeep &&
            (chooses ? plain(common.close, () => setKeeps(null)) : plain(kept.keepTitle, () => setKeeps(reader))),
        };
      }}
    />
  );
}
