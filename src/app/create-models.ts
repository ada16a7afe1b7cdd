import { conversations, cues, sources } from 'content:bank';
import { words as restWords } from 'content:words/rest';
import { computed, signal } from '@preact/signals';
import { lastHard } from '../core/path/path.ts';
import { createInstaller, createPutAwayMemory } from '../device/install/install.ts';
import { createLookMemory } from '../device/install/look-memory.ts';
import { createOfflineCopy } from '../device/install/service-worker.ts';
import { createCanary } from '../device/memory/canary.ts';
import { askForPromise } from '../device/memory/persistence.ts';
import { readStorage, sizeIn } from '../device/memory/storage-estimate.ts';
import { createWindowChannel } from '../device/memory/window-channel.ts';
import { deviceClock } from '../device/page/clock.ts';
import { readFirstPaint } from '../device/page/first-paint.ts';
import { pagePolicy } from '../device/page/policy.ts';
import { saveFile } from '../device/powers/files.ts';
import { printPage } from '../device/powers/printer.ts';
import { canVibrate } from '../device/powers/vibration.ts';
import { createVoice } from '../device/powers/voice.ts';
import { createBank } from '../state/bank.ts';
import { createCopiesModel } from '../state/copies/copies-model.ts';
import { createDrafts } from '../state/kept/drafts.ts';
import { createListPlace } from '../state/kept/list-place.ts';
import { createParkedModel } from '../state/kept/parked-model.ts';
import { createShelf, type Shelf } from '../state/kept/shelf.ts';
import { createTextSavers } from '../state/kept/text-savers.ts';
import { createAloneModel } from '../state/sitting/alone-model.ts';
import { createReminderModel } from '../state/sitting/reminder-model.ts';
import { createSittingModel } from '../state/sitting/sitting-model.ts';
import { createVoiceModel } from '../state/sitting/voice-model.ts';
import { createInstallModel } from '../state/tablet/install-model.ts';
import { createSettingsModel } from '../state/tablet/settings-model.ts';
import { createStorageModel } from '../state/tablet/storage-model.ts';
import { createUpdateModel } from '../state/tablet/update-model.ts';
import { createDates } from './create-dates.ts';
import type { createStorage } from './create-storage.ts';
import { createForget } from './forget.tsx';
import type { Shell } from './shell.ts';
import { version } from './version.ts';

/** Every model, made once and joined to the tablet and to each other; nothing is read yet. */
export function createModels(shell: Shell, storage: ReturnType<typeof createStorage>) {
  const words = { ...shell.words, ...restWords };
  const dates = createDates(document.documentElement.lang);
  const bank = createBank(conversations, cues, sources);
  const colourNames = { a: words.common.partnerA, b: words.common.partnerB };
  const settings = createSettingsModel(storage.settings, colourNames, readFirstPaint());
  const shelf = createShelf(storage.shelf, () => crypto.randomUUID().slice(0, 8));
  const sitting = createSittingModel(deviceClock, storage.sitting, shelf);
  const textSavers = createTextSavers(deviceClock, storage.journal, shelf);
  const updates = createUpdateModel({
    version,
    clock: deviceClock,
    newId: () => crypto.randomUUID(),
    copy: createOfflineCopy(),
    channel: createWindowChannel(),
    memory: createLookMemory(),
    route: shell.route,
    mayTalk: () => storage.isWriter.peek(),
    settings,
  });
  const reminders = createReminderModel({
    clock: deviceClock,
    store: storage.reminders,
    sitting,
    settings,
    route: shell.route,
    written: cues.reminders,
    hardBefore: () => lastHard(sitting.history.value, conversations),
  });
  const readShelf = () => shelf.load().then(textSavers.recover);
  const copies = createCopiesModel({
    clock: deviceClock,
    store: storage.copies,
    shelf,
    settings,
    textSavers,
    reload: readShelf,
    about: words.storage.inCopy,
    save: ({ name, text }) => saveFile(name, text, 'application/json'),
  });
  /** All but the shelf, which may take long. */
  const load = () => Promise.all([settings.load(), sitting.load(), reminders.load(), copies.load()]);
  return {
    clock: deviceClock,
    words,
    bank,
    route: shell.route,
    settings,
    sitting,
    reminders,
    shelf,
    textSavers,
    drafts: createDrafts(shelf),
    listPlace: createListPlace(),
    parked: createParkedModel(shelf),
    alone: createAloneModel(deviceClock),
    voice: createVoiceModel(createVoice(document.documentElement.lang)),
    updates,
    install: createInstallModel(createInstaller(), createPutAwayMemory()),
    proof: { policy: pagePolicy, storage: readStorage, sizeOf: sizeIn(dates.locale) },
    can: { vibrate: canVibrate(), stayAwake: 'wakeLock' in navigator },
    copies,
    storage: createStorageModel({
      room: { facts: readStorage, ask: askForPromise },
      canary: createCanary(),
      forget: createForget(words),
    }),
    health: storage.health,
    load,
    readShelf,
    readAgain: () => Promise.all([load(), readShelf()]),
    readOnlyBecause: computed(() => (storage.isWriter.value ? whyOnlyRead(shelf) : ('otherWindow' as const))),
    facingFits: signal(false),
    offlineReady: updates.offlineReady,
    breathes: signal(false),
    saveFile,
    print: printPage,
    ...dates,
  };
}

const whyOnlyRead = ({ isUnread, newer }: Shelf) => {
  if (isUnread.value) return 'unread' as const;
  return newer.value > 0 ? ('newerVersion' as const) : null;
};
