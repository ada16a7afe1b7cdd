import { firstLayout } from '../../core/table.ts';
import { createInstaller, createPutAwayMemory } from '../../device/install/install.ts';
import { createLookMemory } from '../../device/install/look-memory.ts';
import { createOfflineCopy } from '../../device/install/service-worker.ts';
import { createAnswerMemory } from '../../device/memory/answer-memory.ts';
import { createCanary } from '../../device/memory/canary.ts';
import { askForPromise } from '../../device/memory/persistence.ts';
import { readStorage } from '../../device/memory/storage-estimate.ts';
import { createWindowChannel } from '../../device/memory/window-channel.ts';
import { randomWord } from '../../device/page/chance.ts';
import { deviceClock } from '../../device/page/clock.ts';
import { readFirstPaint } from '../../device/page/first-paint.ts';
import type { Words } from '../../state/models.ts';
import { nameWordsOf } from '../../state/name-words.ts';
import { createInstallModel } from '../../state/tablet/install-model.ts';
import type { RouteModel } from '../../state/tablet/route-model.ts';
import { createSettingsModel } from '../../state/tablet/settings-model.ts';
import { watchWriter } from '../../state/tablet/silent-window.ts';
import { createStorageModel } from '../../state/tablet/storage-model.ts';
import { createTableModel } from '../../state/tablet/table-model.ts';
import { createUpdateModel } from '../../state/tablet/update-model.ts';
import type { createStorage } from '../create-storage.ts';
import { version } from '../version.ts';
import { createForget } from './create-forget.tsx';

interface Parts {
  readonly words: Words;
  readonly storage: ReturnType<typeof createStorage>;
  readonly route: RouteModel;
}

/** The models of the tablet itself: settings, table, new versions, home screen and storage. */
export function createTabletModels({ words, storage, route }: Parts) {
  const channel = createWindowChannel();
  const settings = createSettingsModel(storage.settings, nameWordsOf(words), {
    ...readFirstPaint(),
    layout: firstLayout(innerWidth, innerHeight),
  });
  return {
    settings,
    table: createTableModel(),
    otherIsSilent: watchWriter(channel, deviceClock, storage.isWriter),
    updates: createUpdateModel({
      version,
      clock: deviceClock,
      newId: randomWord,
      copy: createOfflineCopy(),
      channel,
      memory: createLookMemory(),
      route,
      mayTalk: () => storage.isWriter.peek(),
      settings,
    }),
    install: createInstallModel(createInstaller(), createPutAwayMemory()),
    storage: createStorageModel({
      room: { facts: readStorage, ask: askForPromise },
      canary: createCanary(),
      memory: createAnswerMemory(),
      forget: createForget(words),
    }),
  };
}
