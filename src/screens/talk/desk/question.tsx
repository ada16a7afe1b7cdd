import { useEffect, useState } from 'preact/hooks';
import { kinds } from '../../../core/kept/kinds.ts';
import { fill } from '../../../core/text/fill.ts';
import { roomIn } from '../../../core/text/tidy-text.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Writing } from '../../../ui/controls/writing.tsx';
import { Actions } from '../../../ui/page/actions.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { Status } from '../../../ui/page/status.tsx';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { useModels } from '../../parts/models-context.ts';
import { PauseButton } from '../pause-button.tsx';
import { RestTable } from '../rest/rest.tsx';
import { StopButton } from '../stop-button.tsx';
import { useDesk } from './turn-desk.tsx';

/**
 * A question of one's own, written alone over the covered table; its author chooses whether it is asked now, later or
 * never. Asked now, it lies open for both until they go back.
 */
export function Question() {
  const { alone, voice } = useModels();
  const { over, question } = useDesk();
  // Reading aloud stops, since it would tell what is covered.
  useEffect(() => voice.stop(), []);
  return (
    <>
      <Status class="visually-hidden">{over === 'asked' && question}</Status>
      {over === 'asked' ? <Asked /> : alone.who.value === 'either' ? <Write /> : <Cover />}
    </>
  );
}

function Cover() {
  const { words, alone } = useModels();
  const { talk } = words;
  return (
    <Page isPart isCentred title={talk.myQuestionTitle}>
      <p class="hint">{talk.myQuestionCover}</p>
      <Actions isCentred>
        <Button kind="solid" onPress={() => alone.take('either')}>
          {talk.myQuestionAlone}
        </Button>
        <ToTable />
        <PauseButton />
        <StopButton />
      </Actions>
    </Page>
  );
}

function Write() {
  const { words, parked, alone } = useModels();
  const { talk } = words;
  const { question: text, change } = useDesk();
  const [failed, setFailed] = useState(false);
  const done = () => change({ question: '', over: 'nothing' });
  const later = async () => {
    if (await parked.park(text)) done();
    else setFailed(true);
  };
  const empty = text.trim() === '';
  const tooMuch = -roomIn(text, kinds.parked.longest);
  // However it is left: the next one who writes finds the cover.
  useEffect(() => alone.cover, []);
  return (
    <Page isPart title={talk.myQuestion}>
      <p class="hint">{talk.myQuestionLine}</p>
      <Writing label={talk.myQuestion} value={text} onInput={(question) => change({ question })} />
      <Status>{tooMuch > 0 ? fill(talk.myQuestionLong, { count: tooMuch }) : failed ? talk.parkedFailed : ''}</Status>
      <Actions>
        <Button disabled={empty} onPress={() => change({ over: 'asked' })}>
          {talk.askNow}
        </Button>
        <Button disabled={empty || tooMuch > 0} onPress={() => void later()}>
          {talk.askLater}
        </Button>
        <Button onPress={done}>{talk.askNever}</Button>
        <PauseButton />
        <StopButton />
      </Actions>
    </Page>
  );
}

/** Put to both: each of the two reads it the right way up. */
function Asked() {
  const { question } = useDesk();
  return (
    <RestTable
      band={<PauseButton both />}
      words={(reader) => (
        <>
          <Prompt>{question}</Prompt>
          <Actions isCentred>
            <ToTable />
            {reader === 'both' && <PauseButton />}
            <StopButton />
          </Actions>
        </>
      )}
    />
  );
}

function ToTable() {
  const { words } = useModels();
  const { change } = useDesk();
  return <Button onPress={() => change({ question: '', over: 'nothing' })}>{words.talk.backToTable}</Button>;
}
