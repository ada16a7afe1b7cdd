import { conversations, cues, sources } from 'content:bank';
import { words as restWords } from 'content:words/rest';
import { computed, signal } from '@preact/signals';
import { readStorage, sizeIn } from '../../device/memory/storage-estimate.ts';
import { reloadPage } from '../../device/page/address-bar.ts';
import { deviceClock } from '../../device/page/clock.ts';
import { pagePolicy } from '../../device/page/policy.ts';
import { canVibrate } from '../../device/powers/chime.ts';
import { handOver, printPage } from '../../device/powers/files.ts';
import { mayStayAwake } from '../../device/powers/wake-lock.ts';
import { createBank } from '../../state/bank.ts';
import type { Shelf } from '../../state/kept/shelf.ts';
import { createOpenAnew } from '../../state/tablet/open-anew.ts';
import type { createStorage } from '../create-storage.ts';
import type { Shell } from '../shell.ts';
import type { AppModels } from './app-models.ts';
import { createDates } from './create-dates.ts';
import { createKeptModels } from './create-kept-models.ts';
import { createSittingModels } from './create-sitting-models.ts';
import { createTabletModels } from './create-tablet-models.ts';

/** Every model, made once and joined to the tablet and to each other; nothing is read yet. */
export function createModels(shell: Shell, storage: ReturnType<typeof createStorage>): AppModels {
  const words = { ...shell.words, ...restWords };
  const dates = createDates(document.documentElement.lang);
  const bank = createBank(conversations, cues, sources);
  const tablet = createTabletModels({ words, storage, route: shell.route });
  const kept = createKeptModels({ words, storage, settings: tablet.settings });
  const sitting = createSittingModels({
    bank,
    locale: dates.locale,
    storage,
    route: shell.route,
    settings: tablet.settings,
    shelf: kept.shelf,
  });
  const load = () =>
    Promise.all([tablet.settings.load(), sitting.sitting.load(), sitting.reminders.load(), kept.copies.load()]);
  const readAgain = () => Promise.all([load(), kept.readShelf()]);
  return {
    ...dates,
    ...tablet,
    ...kept,
    ...sitting,
    words,
    bank,
    clock: deviceClock,
    route: shell.route,
    proof: { policy: pagePolicy, storage: readStorage, sizeOf: sizeIn(dates.locale) },
    can: { vibrate: canVibrate(), workOffline: isSecureContext },
    health: storage.health,
    readOnlyBecause: computed(() => (storage.isWriter.value ? whyOnlyRead(kept.shelf) : 'otherWindow')),
    goOnHere: storage.goOnHere,
    facingFits: tablet.table.facingFits,
    offlineReady: tablet.updates.offlineReady,
    breathes: signal(false),
    handOver,
    staysAwake: signal(mayStayAwake()),
    print: printPage,
    load,
    readAgain,
    openAnew: createOpenAnew({
      clock: deviceClock,
      reopen: storage.transactions.reopen,
      readAgain,
      writeAgain: tablet.settings.keepAgain,
      textSavers: kept.textSavers,
      isRead: () => !kept.shelf.isUnread.peek(),
      reload: reloadPage,
    }),
  };
}

const whyOnlyRead = ({ isUnread, newer }: Shelf) => {
  if (isUnread.value) return 'unread';
  return newer.value > 0 ? 'newerVersion' : null;
};
