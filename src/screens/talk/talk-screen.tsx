import { useEffect } from 'preact/hooks';
import { say } from '../../core/say.ts';
import { isTalk, type Scene, speakerOf } from '../../core/scene.ts';
import type { Sitting } from '../../core/sitting.ts';
import { useModels } from '../models-context.ts';
import { Agree } from './agree.tsx';
import { Break } from './break.tsx';
import { Check } from './check.tsx';
import { Close } from './close.tsx';
import { Done } from './done.tsx';
import { Pause } from './pause.tsx';
import { Question } from './question.tsx';
import { Ready } from './ready.tsx';
import { Return } from './return.tsx';
import { Sort } from './sort.tsx';
import { Stopped } from './stopped.tsx';
import { Turn } from './turn.tsx';
import { DeskContext, useTurnDesk } from './turn-desk.tsx';
import { turnWords } from './turn-words.ts';

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
  if (sitting === null || step === 'forecast') return null;
  return (
    <main class="talk">
      <Announcement sitting={sitting} />
      <DeskContext.Provider value={desk}>
        {desk.over !== 'nothing' && isTalk(sitting.scene) ? <Question /> : <Step sitting={sitting} />}
      </DeskContext.Provider>
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
      return <Ready sitting={sitting} />;
    case 'check':
      return <Check key={scene.card} sitting={sitting} />;
    case 'close':
      return <Close sitting={sitting} scene={scene} />;
    case 'pause':
      return <Pause />;
    case 'break':
      return <Break key={scene.calledAt} scene={scene} />;
    case 'return':
      return <Return under={scene.under} since={scene.since} />;
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

/** Says to a screen reader whose turn it is, each time that changes, and that the time is full. */
function Announcement({ sitting }: { sitting: Sitting }) {
  const models = useModels();
  const { words, settings, sitting: model } = models;
  const { scene } = sitting;
  const lead = isTalk(scene) && speakerOf(scene) !== null ? turnWords(models, scene, false).lead : null;
  const text = lead === null ? '' : say(words.talk.yourTurn, { name: settings.names.value[lead] });
  const isFull = model.timeIsUp.value && timed.includes(scene.step);
  return (
    <>
      <p class="visually-hidden" role="status">
        {text}
      </p>
      <p class="visually-hidden" role="status">
        {isFull && words.talk.timeLeftNone}
      </p>
    </>
  );
}
