import type { Sitting } from '../../core/sitting/sitting.ts';
import type { Models } from '../../state/models.ts';
import { Notice } from '../../ui/page/notice.tsx';
import { ElsewhereLine } from '../parts/elsewhere-line.tsx';
import { UndoLine } from '../parts/undo-line.tsx';
import { DatabaseLine } from './database-line.tsx';
import type { Turned } from './home-parts.ts';
import { InvitationCard } from './invitation/invitation-card.tsx';
import { LossLine } from './loss-line.tsx';
import { UnkeptLine } from './unkept-line.tsx';

/** The part of home that needs what is kept: a line for each fault, and one invitation. */
export function HomeKept({ models, ...turned }: Turned & { models: Models }) {
  if (models.readOnlyBecause.value === 'otherWindow') return <ElsewhereLine models={models} />;
  return (
    <>
      <Faults models={models} />
      <LetGoLine models={models} />
      <InvitationCard models={models} {...turned} />
    </>
  );
}

function Faults({ models }: { models: Models }) {
  const { sitting, settings, words, health } = models;
  return (
    <>
      {!models.can.workOffline && <Notice line={words.trouble.insecure} />}
      <LossLine models={models} />
      <DatabaseLine models={models} />
      {sitting.setAside.value && <Notice line={words.trouble.setAside} />}
      {settings.setAside.value && <Notice line={words.trouble.settingsAside} />}
      {health.value === 'full' && <Notice line={words.trouble.full} />}
      <UnkeptLine models={models} />
    </>
  );
}

/** For a while the way back to a place that was let go. */
function LetGoLine({ models }: { models: Models }) {
  const { sitting, words } = models;
  const isLetGo = sitting.canTakeBack.value && wasLetGo(sitting.sitting.value);
  return (
    <UndoLine models={models} line={isLetGo ? words.home.letGoDone : null} onUndo={() => void sitting.takeBack()} />
  );
}

const wasLetGo = (sitting: Sitting | null): boolean => sitting?.scene.step === 'done' && !sitting.scene.finished;
