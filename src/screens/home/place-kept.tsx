import { questionsOf, talkOf } from '../../core/sitting/scene.ts';
import type { Sitting } from '../../core/sitting/sitting.ts';
import { fill } from '../../core/text/fill.ts';
import type { Models } from '../../state/models.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { UndoLine } from '../parts/undo-line.tsx';
import './place-kept.css';

/** The sitting to come back to, and for a while the way back to one that was let go. */
export function PlaceKept({ models }: { models: Models }) {
  const { sitting, words } = models;
  const isLetGo = sitting.canTakeBack.value && wasLetGo(sitting.sitting.value);
  return (
    <>
      <UndoLine models={models} line={isLetGo ? words.home.letGoDone : null} onUndo={() => void sitting.takeBack()} />
      {!isLetGo && <Place models={models} />}
    </>
  );
}

function Place({ models }: { models: Models }) {
  const { sitting, words, bank, route } = models;
  const waiting = sitting.waiting.value;
  const talk = waiting === null ? null : talkOf(waiting.scene);
  if (waiting === null || talk === null) return null;
  const onBreak = waiting.scene.step === 'break';
  const goOn = async () => {
    await sitting.send({ type: 'resume' }, waiting);
    route.go({ name: 'talk' });
  };
  return (
    <section class="hero">
      <div>
        <p class="eyebrow">{onBreak ? words.home.resumeBreak : words.home.resumeEyebrow}</p>
        <h2>{bank.conversation(waiting.plan.conversation)?.name}</h2>
        <p class="muted">{onBreak ? words.home.resumeBreakLine : whereItStands(models, talk)}</p>
      </div>
      <Actions>
        <Button kind="solid" onPress={() => void goOn()}>
          {words.forecast.resume}
        </Button>
        {onBreak && <Button onPress={() => void sitting.send({ type: 'stop' }, waiting)}>{words.home.park}</Button>}
        <Button onPress={() => void sitting.letGo()}>{words.home.letGo}</Button>
      </Actions>
    </section>
  );
}

const wasLetGo = (sitting: Sitting | null): boolean => sitting?.scene.step === 'done' && !sitting.scene.finished;

function whereItStands({ words: { home } }: Models, talk: NonNullable<ReturnType<typeof talkOf>>): string {
  if (talk.step === 'close') return home.resumeClosing;
  const questions = questionsOf(talk);
  if (questions === null) return home.resumeReady;
  const { number, toCome: count } = questions;
  return count > 0 ? fill(home.resumeAt, { number, count }) : fill(home.resumeLast, { number });
}
