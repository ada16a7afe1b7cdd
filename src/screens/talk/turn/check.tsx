import { useRef, useState } from 'preact/hooks';
import type { Partner } from '../../../core/partner.ts';
import { talkedFor } from '../../../core/sitting/back.ts';
import { sessionMs } from '../../../core/sitting/pacing.ts';
import type { CheckAnswer, TalkScene } from '../../../core/sitting/scene.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { gentlest } from '../../../core/sitting/turn.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Actions } from '../../../ui/page/actions.tsx';
import { Status } from '../../../ui/page/status.tsx';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { Role } from '../../../ui/table/role.tsx';
import { useModels } from '../../parts/models-context.ts';
import { TalkTable } from '../talk-table.tsx';
import { useSend } from '../use-send.ts';
import { Reminder } from './reminder.tsx';

type Answers = Readonly<Record<Partner, CheckAnswer | null>>;

/** Both say how to go on. One answer alone stays in this place and is kept nowhere; only the gentler of both goes on. */
export function Check({ sitting, scene }: { sitting: Sitting; scene: TalkScene }) {
  const { words, sitting: model, settings } = useModels();
  const { talk } = words;
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
    <Button key={own} label={`${settings.names.value[partner]}: ${label}`} onPress={() => answer(partner, own)}>
      {label}
    </Button>
  );
  const answersOf = (partner: Partner) =>
    answers[partner] === null ? (
      <Actions isCentred tone={partner}>
        <Status>{null}</Status>
        {choice(partner, talk.checkGoOn, 'goOn')}
        {choice(partner, talk.checkLighter, 'lighter')}
        {choice(partner, talk.checkEnough, 'enough')}
      </Actions>
    ) : (
      <Actions isCentred>
        <Status>{talk.checkThanks}</Status>
        <Button kind="plain" onPress={() => answer(partner, null)}>
          {talk.checkAgain}
        </Button>
      </Actions>
    );
  const role = (partner: Partner) => (
    <Role
      name={settings.names.value[partner]}
      act={talk.actChoose}
      isVoice={answers[partner] === null}
      tone={partner}
    />
  );
  const talked = talkedFor(sitting, model.now());
  const title = (
    <>
      <Prompt>{talk.checkTitle}</Prompt>
      <p class="hint">{talked >= sessionMs.suggestClose ? talk.longTalk : talk.checkLine}</p>
      <Reminder reader="both" />
      {talked >= sessionMs.offerClose && (
        <Button kind="solid" onPress={() => send({ type: 'check', answer: 'enough' })}>
          {talk.toClose}
        </Button>
      )}
    </>
  );
  return (
    <TalkTable
      sitting={sitting}
      scene={scene}
      lead={null}
      leaf={(partner) => ({ head: role(partner), text: title, foot: answersOf(partner) })}
      picture={title}
      person={(partner) => ({ head: role(partner), text: null, foot: answersOf(partner) })}
    />
  );
}
