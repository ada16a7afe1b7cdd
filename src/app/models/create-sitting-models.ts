import { lastHard } from '../../core/path/path.ts';
import { createVoiceMemory } from '../../device/memory/voice-memory.ts';
import { deviceClock } from '../../device/page/clock.ts';
import { createVoice } from '../../device/powers/voice.ts';
import type { Shelf } from '../../state/kept/shelf.ts';
import type { Bank } from '../../state/models.ts';
import { createAloneModel } from '../../state/sitting/alone-model.ts';
import { createReminderModel } from '../../state/sitting/reminder-model.ts';
import { createSittingModel } from '../../state/sitting/sitting-model.ts';
import { createVoiceModel } from '../../state/sitting/voice-model.ts';
import type { RouteModel } from '../../state/tablet/route-model.ts';
import type { SettingsModel } from '../../state/tablet/settings-model.ts';
import type { createStorage } from '../create-storage.ts';

interface Parts {
  readonly bank: Bank;
  /** The language of the app in the region of the tablet, such as `en-GB`. */
  readonly locale: string;
  readonly storage: ReturnType<typeof createStorage>;
  readonly route: RouteModel;
  readonly settings: SettingsModel;
  readonly shelf: Shelf;
}

/** The models of a sitting: its steps, its reminders, the voice that reads aloud, and what is for one pair of eyes. */
export function createSittingModels({ bank, locale, storage, route, settings, shelf }: Parts) {
  const sitting = createSittingModel(deviceClock, storage.sitting, shelf);
  return {
    sitting,
    reminders: createReminderModel({
      clock: deviceClock,
      store: storage.reminders,
      sitting,
      settings,
      route,
      written: bank.cues.reminders,
      hardBefore: () => lastHard(sitting.history.value, bank.conversations),
    }),
    alone: createAloneModel(deviceClock),
    voice: createVoiceModel(createVoice(locale), createVoiceMemory()),
  };
}
