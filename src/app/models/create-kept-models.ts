import { randomWord } from '../../device/page/chance.ts';
import { deviceClock } from '../../device/page/clock.ts';
import { handOver } from '../../device/powers/files.ts';
import { createCopiesModel } from '../../state/copies/copies-model.ts';
import { createDrafts } from '../../state/kept/drafts.ts';
import { createListPlace } from '../../state/kept/list-place.ts';
import { createParkedModel } from '../../state/kept/parked-model.ts';
import { createShelf } from '../../state/kept/shelf.ts';
import { createTextSavers } from '../../state/kept/text-savers.ts';
import { createUndoTime } from '../../state/kept/undo-time.ts';
import type { Words } from '../../state/models.ts';
import type { SettingsModel } from '../../state/tablet/settings-model.ts';
import type { createStorage } from '../create-storage.ts';

interface Parts {
  readonly words: Words;
  readonly storage: ReturnType<typeof createStorage>;
  readonly settings: SettingsModel;
}

/** The models of what is kept: the shelf, the texts under way, and copies of it all. */
export function createKeptModels({ words, storage, settings }: Parts) {
  const shelf = createShelf(storage.shelf, randomWord);
  const textSavers = createTextSavers(deviceClock, storage.journal, shelf);
  const readShelf = () => shelf.load().then(textSavers.recover);
  return {
    shelf,
    textSavers,
    readShelf,
    undoTime: createUndoTime(deviceClock),
    drafts: createDrafts(shelf),
    listPlace: createListPlace(),
    parked: createParkedModel(shelf),
    copies: createCopiesModel({
      clock: deviceClock,
      store: storage.copies,
      shelf,
      settings,
      textSavers,
      reload: readShelf,
      about: words.storage.inCopy,
      handOver: (files) => handOver(files.map((file) => ({ ...file, type: 'application/json' }))),
    }),
  };
}
