import { useEffect } from 'preact/hooks';
import { isTalk, type Scene } from '../../core/sitting/scene.ts';
import type { Sitting } from '../../core/sitting/sitting.ts';
import { Status } from '../../ui/page/status.tsx';
import { DrawnContext } from '../../ui/press/drawn.ts';
import { GroundRoom } from '../../ui/table/motion/ground-room.tsx';
import { Softly } from '../../ui/table/motion/softly.tsx';
import { useModels } from '../parts/models-context.ts';
import { Close } from './close/close.tsx';
import { Done } from './close/done.tsx';
import { Question } from './desk/question.tsx';
import { DeskContext, useTurnDesk } from './desk/turn-desk.tsx';
import { Break } from './rest/break.tsx';
import { Pause } from './rest/pause.tsx';
import { Return } from './rest/return.tsx';
import { Stopped } from './rest/stopped.tsx';
import { Agree } from './sort/agree.tsx';
import { Sort } from './sort/sort.tsx';
import { Check } from './turn/check.tsx';
import { Ready } from './turn/ready.tsx';
import { Turn } from './turn/turn.tsx';
import { useCrossing } from './turn/use-crossing.ts';
import { useWordsPlace } from './turn/use-words-place.ts';
import { announced } from './words/announced.ts';

/** The sitting, at whatever step it stands. */
export function TalkScreen() {
  const { sitting: model, route } = useModels();
  const sitting = model.sitting.value;
  const step = sitting?.scene.step;
  useEffect(() => {
    if (sitting === null) route.replace({ name: 'home' });
    if (step === 'forecast') route.replace({ name: 'forecast', conversation: sitting?.plan.conversation ?? 'start' });
  }, [step]);
  // Each step begins at its top.
  useEffect(() => scrollTo(0, 0), [step, sitting?.past.length]);
  const desk = useTurnDesk(sitting?.scene);
  const crossing = useCrossing(sitting);
  const place = useWordsPlace(sitting, desk.over !== 'nothing');
  if (sitting === null || step === 'forecast') return null;
  return (
    <main>
      <Announcement sitting={sitting} />
      <DrawnContext.Provider value={sitting.past.at(-1)}>
        <DeskContext.Provider value={desk}>
          <GroundRoom crossing={crossing} isGathered={step === 'done'}>
            <Softly at={place.at} mayLinger={place.mayLinger}>
              {desk.over !== 'nothing' && isTalk(sitting.scene) ? <Question /> : <Step sitting={sitting} />}
            </Softly>
          </GroundRoom>
        </DeskContext.Provider>
      </DrawnContext.Provider>
    </main>
  );
}

function Step({ sitting }: { sitting: Sitting }) {
  const { scene } = sitting;
  switch (scene.step) {
    case 'sort':
      return <Sort key={scene.whose} whose={scene.whose} scope={scene.scope} />;
    case 'agree':
      return <Agree whose={scene.whose} scope={scene.scopes[scene.whose] ?? {}} />;
    case 'ready':
      return <Ready sitting={sitting} scene={scene} />;
    case 'check':
      return <Check key={scene.card} sitting={sitting} scene={scene} />;
    case 'close':
      return <Close sitting={sitting} scene={scene} />;
    case 'pause':
      return <Pause since={scene.since} />;
    case 'break':
      return <Break key={scene.calledAt} scene={scene} />;
    case 'return':
      return <Return sitting={sitting} scene={scene} />;
    case 'stopped':
      return <Stopped sitting={sitting} />;
    case 'done':
      return <Done sitting={sitting} />;
    default:
      return <Turn sitting={sitting} scene={scene} />;
  }
}

/** The steps in which someone talks against a time. */
const timed: readonly Scene['step'][] = ['speak', 'sayBack', 'more'];

/** Says to a screen reader what is new at the table: where the talk stands, that the time is full, and a reminder. */
function Announcement({ sitting }: { sitting: Sitting }) {
  const models = useModels();
  const { words, sitting: model, reminders } = models;
  const isFull = model.timeIsUp.value && timed.includes(sitting.scene.step);
  return (
    <>
      <Status class="visually-hidden">{announced(models, sitting)}</Status>
      <Status class="visually-hidden">{isFull && words.talk.timeLeftNone}</Status>
      <Status class="visually-hidden">{reminders.current.value?.text}</Status>
    </>
  );
}
