import type { Models } from '../../state/models.ts';
import { InstallLine } from '../settings/install/install-line.tsx';
import { UpdateOffer } from './update-offer.tsx';

/** What may be done some time, in quiet lines below the path: a new version, a place on the home screen. */
export function HomeOffers({ models }: { models: Models }) {
  const { words, readOnlyBecause, settings, offlineReady } = models;
  const isElsewhere = readOnlyBecause.value === 'otherWindow';
  return (
    <>
      {(isElsewhere || settings.settings.value.lookForUpdates) && <UpdateOffer models={models} />}
      {!isElsewhere && <InstallLine models={models} />}
      {offlineReady.value && <p class="hint">{words.home.offlineReady}</p>}
    </>
  );
}
