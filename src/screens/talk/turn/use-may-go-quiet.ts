import type { Partner } from '../../../core/partner.ts';
import { speakerOf, type TalkScene } from '../../../core/sitting/scene.ts';
import { useModels } from '../../parts/models-context.ts';
import { isOpen, useDesk } from '../desk/turn-desk.tsx';
import { isReminded } from './reminder.tsx';

/** The size of words, in per cent, from which on they stay: whoever wants them so large reads them again. */
const largeWords = 150;

/**
 * Tells whether the words of one side may go out of sight: while someone speaks, as long as there is time, nothing lies open
 * on that side and no reminder is shown there.
 */
export function useMayGoQuiet(scene: TalkScene): (partner: Partner) => boolean {
  const models = useModels();
  const { sides } = useDesk();
  const { goesQuiet, textSize } = models.settings.settings.value;
  const isTold = goesQuiet && textSize < largeWords && scene.step === 'speak' && !models.sitting.timeIsUp.value;
  const speaker = speakerOf(scene);
  return (partner) =>
    isTold &&
    !isOpen(sides[partner].panel) &&
    sides[partner].hard === null &&
    !isReminded(models, partner === speaker ? 'speaker' : 'listener');
}
