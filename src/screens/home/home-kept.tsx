import type { Models } from '../../state/models.ts';
import { Notice } from '../../ui/page/notice.tsx';
import { ElsewhereLine } from '../parts/elsewhere-line.tsx';
import { InstallLine } from '../settings/install/install-line.tsx';
import { DatabaseLine } from './database-line.tsx';
import { Greetings } from './greetings.tsx';
import { KeptLinks } from './kept-links.tsx';
import { LossLine } from './loss-line.tsx';
import { PlaceKept } from './place-kept.tsx';
import { UnkeptLine } from './unkept-line.tsx';
import { UpdateOffer } from './update-offer.tsx';

/** The part of home that needs what is kept: the talk to come back to, greetings, and a line for each fault. */
export function HomeKept({ models }: { models: Models }) {
  const { words, readOnlyBecause, settings } = models;
  const isElsewhere = readOnlyBecause.value === 'otherWindow';
  return (
    <>
      <KeptLinks words={words} />
      {!isElsewhere && <PlaceKept models={models} />}
      {(isElsewhere || settings.settings.value.lookForUpdates) && <UpdateOffer models={models} />}
      {isElsewhere ? <ElsewhereLine models={models} /> : <Here models={models} />}
    </>
  );
}

function Here({ models }: { models: Models }) {
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
      <Greetings models={models} />
      <InstallLine models={models} />
    </>
  );
}
