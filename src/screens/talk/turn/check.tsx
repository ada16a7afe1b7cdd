import { useRef, useState } from 'preact/hooks';
import type { Partner } from '../../../core/partner.ts';
import { talkedFor } from '../../../core/sitting/back.ts';
import { sessionMs } from '../../../core/sitting/pacing.ts';
import type { CheckAnswer, TalkScene } from '../../../core/sitting/scene.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { gentlest } from '../../../core/sitting/turn.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Status } from '../../../ui/page/status.tsx';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useSend } from '../use-send.ts';
import { BothSides } from './both-sides.tsx';
import { Reminder } from './reminder.tsx';
import './check.css';

type Answers = Readonly<Record<Partner, CheckAnswer | null>>;

/** Both say how to go on. One answer alone stays in this place and is kept nowhere; only the gentler of both goes on. */
export function Check({ sitting, scene }: { sitting: Sitting; scene: TalkScene }) {
  const { words, settings } = useModels();
  const { talk } = words;
  const names = settings.names.value;
  const send = useSend();
  const [answers, setAnswers] = useState<Answers>({ a: null, b: null });
  // Two who answer at once do so before anything is drawn anew.
  const given = useRef(answers);
  const answer = (partner: Partner, own: CheckAnswer | null) => {
    given.current = { ...given.current, [partner]: own };
    const { a, b } = given.current;
    if (a !== null && b !== null) send({ type: 'check', answer: gentlest(a, b) });
    else setAnswers(given.current);
  };
  const choice = (partner: Partner, label: string, own: CheckAnswer) => (
    <Button key={own} label={`${names[partner]}: ${label}`} onPress={() => answer(partner, own)}>
      {label}
    </Button>
  );
  const isChosen = (partner: Partner) => answers[partner] !== null;
  return (
    <BothSides
      sitting={sitting}
      scene={scene}
      act={(partner) => (isChosen(partner) ? talk.actChosen : talk.actChoose)}
      isVoice={(partner) => !isChosen(partner)}
      text={(reader) => (
        <>
          {(reader === 'both' || !isChosen(reader)) && <Asked sitting={sitting} />}
          {reader !== 'both' && <Thanks isChosen={isChosen(reader)} class="prompt prompt-full" />}
        </>
      )}
      own={(partner) => <Thanks isChosen={isChosen(partner)} class="hint" />}
      foot={(partner) =>
        isChosen(partner) ? (
          <Button onPress={() => answer(partner, null)}>{talk.checkAgain}</Button>
        ) : (
          <div class="check-choices">
            {choice(partner, talk.checkGoOn, 'goOn')}
            {choice(partner, talk.checkLighter, 'lighter')}
            {choice(partner, talk.checkEnough, 'enough')}
          </div>
        )
      }
    />
  );
}

/** The question to both; after a long talk it says so, and offers the way to the close. */
function Asked({ sitting }: { sitting: Sitting }) {
  const { words, sitting: model } = useModels();
  const { talk } = words;
  const send = useSend();
  const talked = talkedFor(sitting, model.now());
  return (
    <>
      <Prompt>{talk.checkTitle}</Prompt>
      <p class="hint">{talked >= sessionMs.suggestClose ? talk.longTalk : talk.checkLine}</p>
      <Reminder reader="both" />
      {talked >= sessionMs.offerClose && (
        <Button kind="plain" onPress={() => send({ type: 'check', answer: 'enough' })}>
          {talk.toClose}
        </Button>
      )}
    </>
  );
}

/** The thanks to one who has answered. It does not say what the answer was. */
function Thanks({ isChosen, class: look }: { isChosen: boolean; class: string }) {
  const { talk } = useModels().words;
  return (
    <>
      <Status class={look}>{isChosen && talk.checkThanks}</Status>
      {isChosen && <p class="hint">{talk.checkKept}</p>}
    </>
  );
}
