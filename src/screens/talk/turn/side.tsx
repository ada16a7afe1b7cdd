import type { Partner } from '../../../core/partner.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { Role } from '../../../ui/table/role.tsx';
import { useModels } from '../../parts/models-context.ts';
import { tapAnswer } from '../desk/tap-answer.ts';
import { isOpen, useSide } from '../desk/turn-desk.tsx';
import { useSend } from '../use-send.ts';
import { partInTurn } from '../words/reader.ts';
import type { TurnWords } from '../words/turn-words.ts';
import { hasParts, Line, Question, Stems } from './side-text.tsx';
import './side.css';

interface SideProps {
  partner: Partner;
  turn: TurnWords;
  /** The one whom the question is put to. */
  speaker: Partner;
  /** True while that one speaks and the other hears it. */
  isHearing: boolean;
}

/** Who does what on this side, and below it the question that was spoken to. */
export function SideHead({ partner, turn }: SideProps) {
  const { hard } = useSide(partner);
  const { question } = turn;
  // Who hears an apology is not told again what it is to say.
  const isKept = hasParts(turn) ? partner === turn.lead : question?.shown === 'kept' || hard !== null;
  return (
    <>
      <SideRole partner={partner} turn={turn} />
      {question !== null && isKept && (
        <Prompt size="kept" isCopy={partner !== turn.lead}>
          {question.text}
        </Prompt>
      )}
    </>
  );
}

/** The name of one of the two beside what they do now; nothing where the table itself says that to both, as in the breath. */
export function SideRole({ partner, turn }: Pick<SideProps, 'partner' | 'turn'>) {
  const { settings } = useModels();
  const { act, heading } = turn.sides[partner];
  if (act === heading) return null;
  return <Role name={settings.names.value[partner]} act={act} isVoice={partner === turn.lead} tone={partner} />;
}

/** The words of a half. What helps to listen on takes their place. */
export function SideWordsOf({ partner, turn, speaker }: SideProps) {
  const { panel, hard } = useSide(partner);
  if (hard !== null) return null;
  const isVoice = partner === turn.lead;
  return (
    <>
      <Question turn={turn} partner={partner} size={isVoice ? 'full' : 'aside'} />
      <Stems turn={turn} partner={partner} />
      {!isOpen(panel) && <Line turn={turn} partner={partner} reader={partInTurn(partner, speaker)} />}
    </>
  );
}

/** The buttons of a side, in its own colour; who hears has one to say that it is hard, and that it is better. */
export function SideFoot({ partner, turn, speaker, isHearing }: SideProps) {
  const models = useModels();
  const { talk } = models.words;
  const send = useSend();
  const { hard, change } = useSide(partner);
  const isHard = hard !== null;
  const turnHard = () => change({ panel: { kind: 'lines' }, hard: isHard ? null : tapAnswer(models, 'hardToHear') });
  return (
    <>
      {(turn.sides[partner].actions ?? []).map(({ label, event, solid }) => (
        <Button key={label} kind={solid === true ? 'solid' : 'line'} tone={partner} onPress={() => send(event)}>
          {label}
        </Button>
      ))}
      {partner !== speaker && (isHearing || isHard) && (
        <Button key="hard" onPress={turnHard}>
          {isHard ? talk.better : talk.hardToHear}
        </Button>
      )}
    </>
  );
}
