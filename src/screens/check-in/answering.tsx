import { useState } from 'preact/hooks';
import { type Answers, checkInsOf, dueItems, type Item } from '../../core/kept/check-in.ts';
import type { Partner } from '../../core/partner.ts';
import type { Models } from '../../state/models.ts';
import { useModels } from '../parts/models-context.ts';
import { Answered } from './answered.tsx';
import { type Draft, Questions } from './questions.tsx';
import { ToKeep } from './to-keep.tsx';

type Place = 'questions' | 'toKeep' | 'kept' | 'gone';

/** The three pages of a check-in. Its answers live here alone: a cover takes them along. */
export function Answering({ partner }: { partner: Partner }) {
  const models = useModels();
  const { shelf, clock, readOnlyBecause } = models;
  const [place, setPlace] = useState<Place>('questions');
  const [draft, setDraft] = useState<Draft>({});
  // One id for as many touches as it takes: a second one on a slow disk keeps the same check-in.
  const [id] = useState(shelf.nextId);
  const [due] = useState(() => whatIsDue(models, partner));
  const answers = answersIn(draft);
  const keep = async () => {
    const isKept = await shelf.put({ kind: 'checkIn', body: { id, partner, ...clock.stamp(), answers } });
    if (isKept) setPlace('kept');
    return isKept;
  };
  if (place === 'questions') {
    const canKeep = readOnlyBecause.value === null && Object.keys(answers).length > 0;
    return (
      <Questions
        key="questions"
        partner={partner}
        due={due}
        draft={draft}
        onAnswer={(item, answer) => setDraft({ ...draft, [item]: answer })}
        onDone={() => setPlace(canKeep ? 'toKeep' : 'gone')}
      />
    );
  }
  if (place === 'toKeep') {
    return (
      <ToKeep
        key="toKeep"
        partner={partner}
        onKeep={keep}
        onLeave={() => setPlace('gone')}
        onBack={() => setPlace('questions')}
      />
    );
  }
  return <Answered key="answered" partner={partner} isKept={place === 'kept'} answers={answers} />;
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
