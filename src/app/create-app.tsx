import { conversations, cues } from 'content:bank';
import { words as restWords } from 'content:words/rest';
import { signal } from '@preact/signals';
import { progressOf } from '../core/path.ts';
import type { Route } from '../core/route.ts';
import { deviceClock } from '../device/clock.ts';
import { Waiting } from '../screens/home/waiting.tsx';
import { ModelsContext } from '../screens/models-context.ts';
import { createBank } from '../state/bank.ts';
import type { Models } from '../state/models.ts';
import { createSettingsModel } from '../state/settings-model.ts';
import { createSittingModel } from '../state/sitting-model.ts';
import { createSettingsRepository } from '../storage/settings-repository.ts';
import { createSittingRepository } from '../storage/sitting-repository.ts';
import { createTransactions } from '../storage/transaction.ts';
import { screens } from './screens.ts';
import type { Shell } from './shell.ts';
import { wire } from './wire.ts';

/** Makes every model once, fills them from the tablet, joins them to the outside, and hands them to the shell. */
export async function createApp(shell: Shell): Promise<void> {
  const words = { ...shell.words, ...restWords };
  const canKeep = signal(true);
  const transactions = createTransactions();
  const failed = () => {
    canKeep.value = false;
  };
  const language = document.documentElement.lang;
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
  const models: Models = {
    clock: deviceClock,
    words,
    bank: createBank(conversations, cues),
    route: shell.route,
    settings: createSettingsModel(createSettingsRepository(transactions, failed), {
      a: words.common.partnerA,
      b: words.common.partnerB,
    }),
    sitting: createSittingModel(deviceClock, createSittingRepository(transactions, failed), () => crypto.randomUUID()),
    canKeep,
    facingFits: signal(false),
    offlineReady: signal(false),
    dayOf: (instant) => day.format(instant),
    timeOf: (instant) => time.format(instant),
  };
  await Promise.all([models.settings.load(), models.sitting.load()]);
  wire(models);
  const Screens = ({ route }: { route: Route }) => {
    const Screen = screens[route.name];
    return (
      <ModelsContext.Provider value={models}>
        <Screen key={keyOf(route)} route={route} />
      </ModelsContext.Provider>
    );
  };
  shell.second.value = {
    models,
    Screens,
    Waiting: () => <Waiting models={models} />,
    progressOf: (conversation) => progressOf(models.sitting.history.value, conversation),
  };
}

const keyOf = (route: Route) => ('conversation' in route ? `${route.name}/${route.conversation}` : route.name);
