import { conversations, cues, sources } from 'content:bank';
import { words as restWords } from 'content:words/rest';
import { computed, signal } from '@preact/signals';
import { lastHard } from '../core/path.ts';
import { createCanary } from '../device/canary.ts';
import { deviceClock } from '../device/clock.ts';
import { saveFile } from '../device/files.ts';
import { readFirstPaint } from '../device/first-paint.ts';
import { createInstaller, createPutAwayMemory } from '../device/install.ts';
import { createLookMemory } from '../device/look-memory.ts';
import { askForPromise } from '../device/persistence.ts';
import { pagePolicy } from '../device/policy.ts';
import { printPage } from '../device/printer.ts';
import { createOfflineCopy } from '../device/service-worker.ts';
import { readStorage, sizeIn } from '../device/storage-estimate.ts';
import { canVibrate } from '../device/vibration.ts';
import { createVoice } from '../device/voice.ts';
import { createWindowChannel } from '../device/window-channel.ts';
import { createAloneModel } from '../state/alone-model.ts';
import { createBank } from '../state/bank.ts';
import { createBeginnings } from '../state/beginnings.ts';
import { createCopiesModel } from '../state/copies-model.ts';
import { createInstallModel } from '../state/install-model.ts';
import { createKeepings } from '../state/keepings.ts';
import { createKeptView } from '../state/kept-view.ts';
import { createParkedModel } from '../state/parked-model.ts';
import { createReminderModel } from '../state/reminder-model.ts';
import { createSettingsModel } from '../state/settings-model.ts';
import { createShelf, type Shelf } from '../state/shelf.ts';
import { createSittingModel } from '../state/sitting-model.ts';
import { createStorageModel } from '../state/storage-model.ts';
import { createUpdateModel } from '../state/update-model.ts';
import { createVoiceModel } from '../state/voice-model.ts';
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
  const keepings = createKeepings(deviceClock, storage.journal, shelf);
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
    cues: cues.cues,
    hardBefore: () => lastHard(sitting.history.value, conversations),
  });
  const readShelf = () => shelf.load().then(keepings.recover);
  const copies = createCopiesModel({
    clock: deviceClock,
    store: storage.copies,
    shelf,
    settings,
    keepings,
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
    keepings,
    beginnings: createBeginnings(shelf),
    keptView: createKeptView(),
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
    reading: computed(() => (storage.isWriter.value ? whyOnlyRead(shelf) : ('otherWindow' as const))),
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
