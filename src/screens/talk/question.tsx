import { useState } from 'preact/hooks';
import { longestParked } from '../../core/parked.ts';
import { Button } from '../../ui/button.tsx';
import { Writing } from '../../ui/writing.tsx';
import { useModels } from '../models-context.ts';
import { ScreenTitle } from '../screen-title.tsx';
import { PauseButton } from './pause-button.tsx';
import { useDesk } from './turn-desk.tsx';
import '../reading.css';

/**
 * A question of one's own, written alone over the covered table; its author chooses whether it is asked now, later or
 * never. Asked now, it lies open for both until they go back.
 */
export function Question() {
  const { words, parked } = useModels();
  const { talk } = words;
  const [step, setStep] = useState<'cover' | 'write' | 'asked'>('cover');
  const { question: text, change } = useDesk();
  const done = () => change({ question: '', isCovered: false });
  const [failed, setFailed] = useState(false);
  const later = async () => {
    if (await parked.park(text)) done();
    else setFailed(true);
  };
  const back = <Button onPress={done}>{talk.backToTable}</Button>;
  if (step === 'cover') {
    return (
      <div key="cover" class="newcomer">
        <ScreenTitle>{talk.myQuestionTitle}</ScreenTitle>
        <p class="hint">{talk.myQuestionCover}</p>
        <div class="actions side-actions">
          <Button kind="solid" onPress={() => setStep('write')}>
            {talk.myQuestionAlone}
          </Button>
          {back}
          <PauseButton />
        </div>
      </div>
    );
  }
  if (step === 'asked') {
    return (
      <div key="asked" class="newcomer">
        <p class="prompt prompt-large">
          <bdi>{text}</bdi>
        </p>
        <div class="actions side-actions">
          {back}
          <PauseButton />
        </div>
      </div>
    );
  }
  const empty = text.trim() === '';
  return (
    <div key="write" class="page reading">
      <ScreenTitle>{talk.myQuestion}</ScreenTitle>
      <p class="hint">{talk.myQuestionLine}</p>
      <Writing
        label={talk.myQuestion}
        value={text}
        onInput={(question) => change({ question })}
        longest={longestParked}
      />
      <p class="hint" role="status">
        {failed ? talk.parkedFailed : ''}
      </p>
      <div class="actions">
        <Button disabled={empty} onPress={() => setStep('asked')}>
          {talk.askNow}
        </Button>
        <Button disabled={empty} onPress={() => void later()}>
          {talk.askLater}
        </Button>
        <Button onPress={done}>{talk.askNever}</Button>
        <PauseButton />
      </div>
    </div>
  );
}
