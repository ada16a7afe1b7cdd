import { conversations, cues, sources } from 'content:bank';
import { words as restWords } from 'content:words/rest';
import { signal } from '@preact/signals';
import { lastHard, progressOf } from '../core/path.ts';
import { formatRoute, type Route } from '../core/route.ts';
import { deviceClock } from '../device/clock.ts';
import { canVibrate } from '../device/vibration.ts';
import { createVoice } from '../device/voice.ts';
import { Waiting } from '../screens/home/waiting.tsx';
import { ModelsContext } from '../screens/models-context.ts';
import { createBank } from '../state/bank.ts';
import { createParkedModel } from '../state/parked-model.ts';
import { createReminderModel } from '../state/reminder-model.ts';
import { createSettingsModel } from '../state/settings-model.ts';
import { createSittingModel } from '../state/sitting-model.ts';
import { createVoiceModel } from '../state/voice-model.ts';
import { createParkedRepository } from '../storage/parked-repository.ts';
import { createReminderRepository } from '../storage/reminder-repository.ts';
import { createSettingsRepository } from '../storage/settings-repository.ts';
import { createSittingRepository } from '../storage/sitting-repository.ts';
import { createTransactions } from '../storage/transaction.ts';
import { screens } from './screens.ts';
import type { Shell } from './shell.ts';
import { wire } from './wire.ts';

const patienceMs = 5_000;

/** Makes every model once, fills them from the tablet, joins them to the outside, and hands them to the shell. */
export async function createApp(shell: Shell): Promise<void> {
  const words = { ...shell.words, ...restWords };
  const canKeep = signal(true);
  const transactions = createTransactions();
  const failed = () => {
    canKeep.value = false;
  };
  const newId = () => crypto.randomUUID();
  const language = document.documentElement.lang;
  const locale = navigator.languages.find((each) => each.split('-')[0] === language) ?? language;
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const bank = createBank(conversations, cues, sources);
  const colourNames = { a: words.common.partnerA, b: words.common.partnerB };
  const settings = createSettingsModel(createSettingsRepository(transactions, failed), colourNames);
  const sitting = createSittingModel(deviceClock, createSittingRepository(transactions, failed), newId);
  const models = {
    clock: deviceClock,
    words,
    bank,
    route: shell.route,
    settings,
    sitting,
    reminders: createReminderModel({
      clock: deviceClock,
      store: createReminderRepository(transactions, failed),
      sitting,
      settings,
      cues: cues.cues,
      hardBefore: () => lastHard(sitting.history.value, conversations),
    }),
    parked: createParkedModel(createParkedRepository(transactions, failed), newId),
    voice: createVoiceModel(createVoice(language)),
    can: { vibrate: canVibrate(), stayAwake: 'wakeLock' in navigator },
    canKeep,
    facingFits: signal(false),
    offlineReady: signal(false),
    breathes: signal(false),
    dayOf: (instant: number) => day.format(instant),
    timeOf: (instant: number) => time.format(instant),
  };
  const loaded = Promise.all([settings.load(), sitting.load(), models.reminders.load(), models.parked.load()]);
  // A disk that does not answer must not keep the table closed; what it holds comes as soon as it does.
  await Promise.race([loaded, new Promise<void>((resolve) => deviceClock.after(patienceMs, resolve))]);
  wire(models);
  const Screens = ({ route }: { route: Route }) => {
    const Screen = screens[route.name];
    return (
      <ModelsContext.Provider value={models}>
        <Screen key={formatRoute(route)} route={route} />
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
