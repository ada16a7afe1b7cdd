import { useState } from 'preact/hooks';
import { type Answers, checkInsOf, dueItems, type Item, isHeavy } from '../../core/kept/check-in.ts';
import type { Partner } from '../../core/partner.ts';
import type { Models } from '../../state/models.ts';
import { useModels } from '../parts/models-context.ts';
import { type Given, Question } from './question.tsx';
import { ToKeep } from './to-keep.tsx';

type Draft = Readonly<Partial<Record<Item, Given>>>;

interface AnsweringProps {
  partner: Partner;
  /** Called when the answers were kept, or let go. */
  onOver: () => void;
}

/** The questions of a check-in one after the other, and its end. Its answers live here alone: a cover takes them along. */
export function Answering({ partner, onOver }: AnsweringProps) {
  const models = useModels();
  const { shelf, clock, readOnlyBecause } = models;
  const [draft, setDraft] = useState<Draft>({});
  const [at, setAt] = useState(0);
  // One id for as many touches as it takes: a second one on a slow disk keeps the same check-in.
  const [id] = useState(shelf.nextId);
  const [due] = useState(() => whatIsDue(models, partner));
  const before = at === 0 ? null : () => setAt(at - 1);
  const item = due[at];
  if (item !== undefined) {
    return (
      <Question
        key={item}
        partner={partner}
        item={item}
        behind={at / due.length}
        given={draft[item]}
        onAnswer={(given) => {
          setDraft({ ...draft, [item]: given });
          setAt(at + 1);
        }}
        onBefore={before}
      />
    );
  }
  const answers = answersIn(draft);
  const canKeep = readOnlyBecause.value === null && Object.keys(answers).length > 0;
  const keep = async () => {
    const isKept = await shelf.put({ kind: 'checkIn', body: { id, partner, ...clock.stamp(), answers } });
    if (isKept) onOver();
    return isKept;
  };
  return (
    <ToKeep
      key="toKeep"
      partner={partner}
      isHeavyDay={isHeavy(answers)}
      onKeep={canKeep ? keep : null}
      onLeave={onOver}
      onBefore={() => setAt(at - 1)}
    />
  );
}

const answersIn = (draft: Draft): Answers =>
  Object.fromEntries(Object.entries(draft).filter(([, answer]) => answer !== 'unsaid'));

function whatIsDue({ shelf, sitting, clock }: Models, partner: Partner): Item[] {
  const { on: now, day: today } = clock.stamp();
  const planned = sitting.planned.peek();
  return dueItems(checkInsOf(shelf.of('checkIn'), partner), {
    now,
    today,
    lastTalk: sitting.history.peek().at(-1)?.on ?? null,
    talkAhead: sitting.waiting.peek() !== null || planned === today,
  });
}
