import type { ComponentChildren } from 'preact';
import type { Partner } from '../../../core/partner.ts';
import { QuietButton } from '../../../ui/controls/quiet-link.tsx';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useSide } from '../desk/turn-desk.tsx';
import { useSend } from '../use-send.ts';
import type { PartInTurn } from '../words/reader.ts';
import type { Action } from '../words/side-words.ts';
import type { TurnWords } from '../words/turn-words.ts';
import { isReminded, Reminder } from './reminder.tsx';

interface TextProps {
  turn: TurnWords;
  /** Whose words they are. */
  partner: Partner;
}

/** True where the turn is an apology, whose parts stand in the place of the question. */
export const hasParts = ({ question, lead, sides }: TurnWords): boolean =>
  question?.shown === 'open' && sides[lead].stems !== undefined;

/** The question while it lies open, or what the table itself asks at this step. */
export function Question({ turn, partner, size }: TextProps & { size: 'full' | 'aside' }) {
  const { talk } = useModels().words;
  const { question, lead, sides, begun } = turn;
  const { heading } = sides[partner];
  const isOpen = question?.shown === 'open' && !hasParts(turn);
  return (
    <>
      {!begun && <p class="eyebrow offer-about">{talk.offerHard}</p>}
      {isOpen && (
        <Prompt size={size} isCopy={partner !== lead}>
          {question.text}
        </Prompt>
      )}
      {heading !== undefined && <Prompt size={begun ? size : 'teaser'}>{heading}</Prompt>}
      {turn.list !== null && <p class="hint">{turn.list}</p>}
    </>
  );
}

/** Beginnings of sentences to finish aloud, or the parts of an apology in their order. */
export function Stems({ turn: { question, sides }, partner }: TextProps) {
  const { stems } = sides[partner];
  if (stems === undefined) return null;
  return question?.shown === 'open' ? (
    <ol class="parts">
      {stems.map((stem) => (
        <li key={stem}>{stem}</li>
      ))}
    </ol>
  ) : (
    <ul class={`stems tone-${partner}`}>
      {stems.map((stem) => (
        <li key={stem}>{stem}</li>
      ))}
    </ul>
  );
}

/** True where the line of this side is the one thing that it reads. */
function isAlone(turn: TurnWords, partner: Partner): boolean {
  const { heading, stems } = turn.sides[partner];
  return heading === undefined && stems === undefined && (turn.question?.shown !== 'open' || hasParts(turn));
}

/** True where the line of the one whose turn it is has its place in the picture: little else is there. */
export const hasLineInPicture = (turn: TurnWords): boolean =>
  !turn.begun || (isAlone(turn, turn.lead) && !hasParts(turn));

/** The quiet line of a side, or the one thing it reads. A reminder takes the place of a plain one, never of a card line. */
export function Line({ turn, partner, reader }: TextProps & { reader: PartInTurn }) {
  const { line, ways } = turn.sides[partner];
  const Said = isAlone(turn, partner) ? Alone : Hint;
  return (
    <>
      <WithReminder turn={turn} partner={partner} reader={reader} plain={line && <Said>{line}</Said>} />
      {ways !== undefined && <Ways ways={ways} />}
    </>
  );
}

function Ways({ ways }: { ways: readonly Action[] }) {
  const send = useSend();
  return (
    <p class="ways">
      {ways.map(({ label, event }) => (
        <QuietButton key={event.type} onPress={() => send(event)}>
          {label}
        </QuietButton>
      ))}
    </p>
  );
}

/** What one of the two reads below the line, where both look at one picture. */
export function PersonLine({ turn, partner, reader }: TextProps & { reader: PartInTurn }) {
  const { hard } = useSide(partner);
  if (hard !== null || (partner === turn.lead && hasLineInPicture(turn))) return null;
  const { heading, line } = turn.sides[partner];
  // What both read in the picture is not said again below it.
  const own = heading === turn.sides[turn.lead].heading ? undefined : heading;
  const said = partner === turn.lead ? line : line || own;
  return <WithReminder turn={turn} partner={partner} reader={reader} plain={said && <Hint>{said}</Hint>} />;
}

const Alone = ({ children }: { children: string }) => <Prompt size="aside">{children}</Prompt>;
const Hint = ({ children }: { children: string }) => <p class="hint">{children}</p>;

interface WithReminderProps extends TextProps {
  reader: PartInTurn;
  plain: ComponentChildren;
}

function WithReminder({ turn, partner, reader, plain }: WithReminderProps) {
  const makesRoom = isReminded(useModels(), reader) && turn.sides[partner].isCue !== true;
  return (
    <>
      <Reminder reader={reader} />
      {!makesRoom && plain}
    </>
  );
}
