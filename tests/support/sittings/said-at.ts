import { isTalk } from '../../../src/core/sitting/scene.ts';
import { type TurnWords, turnWords } from '../../../src/screens/talk/words/turn-words.ts';
import { createBank } from '../../../src/state/bank.ts';
import { createSittingModel } from '../../../src/state/sitting/sitting-model.ts';
import { createSettingsModel } from '../../../src/state/tablet/settings-model.ts';
import { FakeClock } from '../fakes/fake-clock.ts';
import { emptyShelf, FakeSettingsStore, FakeSittingStore } from '../fakes/fake-stores.ts';
import { stampAt } from '../kept/stamps.ts';
import { nameWords } from './names.ts';
import { conversations, tableCues, words } from './said.ts';
import { type At, noon } from './sitting-builder.ts';

const bank = createBank(conversations, tableCues, {});
const settings = createSettingsModel(new FakeSettingsStore(), nameWords);

/** The words of a step of the talk, on a tablet that has held so many sittings before. */
export function saidAt({ sitting: { plan, scene } }: At, sittings = 0, timeIsUp = false): TurnWords {
  if (!isTalk(scene)) throw new Error('the talk rests');
  const shelf = emptyShelf();
  for (let number = 1; number <= sittings; number += 1)
    shelf.took({
      kind: 'held',
      body: { id: `0000000${number}-t`, conversation: 'now', ...stampAt(noon), prompts: ['now.01'], finished: true },
    });
  const sitting = createSittingModel(new FakeClock(noon), new FakeSittingStore(), shelf);
  return turnWords({ words, bank, settings, sitting }, { plan, scene }, timeIsUp);
}
