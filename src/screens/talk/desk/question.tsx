import { useEffect, useState } from 'preact/hooks';
import { kinds } from '../../../core/kept/kinds.ts';
import { fill } from '../../../core/text/fill.ts';
import { roomIn } from '../../../core/text/tidy-text.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Writing } from '../../../ui/controls/writing.tsx';
import { Actions } from '../../../ui/page/actions.tsx';
import { ScreenTitle } from '../../../ui/page/screen-title.tsx';
import { Status } from '../../../ui/page/status.tsx';
import { useModels } from '../../parts/models-context.ts';
import { SoloPage } from '../sort/solo-page.tsx';
import { Asked } from './asked.tsx';
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
  const { change } = useDesk();
  const back = () => change({ over: 'nothing' });
  return (
    <SoloPage
      key="cover"
      tone={null}
      view="cover"
      back={back}
      foot={
        <>
          <Button kind="solid" onPress={() => alone.take('either')}>
            {talk.myQuestionAlone}
          </Button>
          <Button kind="plain" onPress={back}>
            {talk.backToTable}
          </Button>
        </>
      }
    >
      <ScreenTitle>{talk.myQuestionTitle}</ScreenTitle>
      <p class="hint">{talk.myQuestionCover}</p>
    </SoloPage>
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
    <SoloPage
      key="write"
      tone={null}
      view="write"
      back={alone.cover}
      foot={
        <Actions isCentred>
          <Button disabled={empty} onPress={() => change({ over: 'asked' })}>
            {talk.askNow}
          </Button>
          <Button disabled={empty || tooMuch > 0} onPress={() => void later()}>
            {talk.askLater}
          </Button>
          <Button onPress={done}>{talk.askNever}</Button>
        </Actions>
      }
    >
      <ScreenTitle>{talk.myQuestion}</ScreenTitle>
      <p class="hint">{talk.myQuestionLine}</p>
      <Writing label={talk.myQuestion} value={text} onInput={(question) => change({ question })} />
      <Status>{tooMuch > 0 ? fill(talk.myQuestionLong, { count: tooMuch }) : failed ? talk.parkedFailed : ''}</Status>
    </SoloPage>
  );
}
