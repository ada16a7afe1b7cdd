import { Fragment } from 'preact';
import { diskPatienceMs } from '../core/durations.ts';
import { formatRoute, type Route, routes } from '../core/route.ts';
import { deviceClock } from '../device/page/clock.ts';
import { readFirstPaint } from '../device/page/first-paint.ts';
import { homeOf } from '../screens/home/home-of.tsx';
import { ElsewhereScreen } from '../screens/parts/elsewhere-screen.tsx';
import { ModelsContext } from '../screens/parts/models-context.ts';
import { SaveFirst } from '../screens/storage/save-first.tsx';
import type { Shelf } from '../state/kept/shelf.ts';
import { createStorage } from './create-storage.ts';
import { createModels } from './models/create-models.ts';
import { screenOf } from './screens.tsx';
import type { Shell } from './shell.ts';
import { renewLog } from './wire/renew-log.ts';
import { wire } from './wire/wire.ts';
import { wireLoss } from './wire/wire-kept.ts';
import '../styles/print.css';

/** Makes every model once, fills them from the tablet, joins them to the outside, and hands them to the shell. */
export async function createApp(shell: Shell): Promise<void> {
  const storage = createStorage();
  const models = createModels(shell, storage);
  const { settings, shelf, load, readShelf, readAgain } = models;
  let reading: Promise<unknown> = Promise.resolve();
  // The lock may come while the first reading is under way: reading again then waits for that.
  await storage.askToWrite(() => reading.then(readAgain));
  const loaded = models.storage.lookForLoss(storage.copies.isEmpty).then(async (isLost) => {
    await Promise.all([load(), Promise.race([readShelf(), firstPageOf(shelf)])]);
    // After the browser removed everything, the first paint still knows that the couple saw the welcome.
    if (isLost) await settings.change(readFirstPaint());
  });
  reading = loaded;
  // Only after the reading, which would have to wait for it.
  void loaded.then(() => renewLog(storage.isWriter, models.textSavers.flush));
  // A disk that does not answer must not keep the table closed; its contents are shown as soon as they come.
  await Promise.race([loaded, new Promise<void>((resolve) => deviceClock.after(diskPatienceMs, resolve))]);
  wire(models);
  wireLoss(models, storage.hasVanished);
  const Screens = ({ route }: { route: Route }) => {
    const isClosed = models.readOnlyBecause.value === 'otherWindow' && routes[route.name].writes;
    return (
      <ModelsContext.Provider value={models}>
        <Fragment key={formatRoute(route)}>{isClosed ? <ElsewhereScreen /> : screenOf(route)}</Fragment>
      </ModelsContext.Provider>
    );
  };
  shell.second.value = {
    models,
    Screens,
    SaveFirst: () => <SaveFirst models={models} />,
    home: homeOf(models),
  };
}

/** Resolves when the first page of the shelf is read: home need not wait for thousands of notes. */
const firstPageOf = (shelf: Shelf): Promise<void> =>
  new Promise((resolve) => {
    const stop = shelf.keepsakes.subscribe((found) => {
      if (found.length === 0) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
