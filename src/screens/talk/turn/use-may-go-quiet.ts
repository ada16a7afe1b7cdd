import type { Partner } from '../../../core/partner.ts';
import type { TalkScene } from '../../../core/sitting/scene.ts';
import { useModels } from '../../parts/models-context.ts';
import { isOpen, useDesk } from '../desk/turn-desk.tsx';

/**
 * Tells whether the words of one side may go out of sight: while someone speaks, as long as there is time and nothing lies
 * open on that side. No reminder comes in these steps.
 */
export function useMayGoQuiet(scene: TalkScene): (partner: Partner) => boolean {
  const models = useModels();
  const { sides } = useDesk();
  const { goesQuiet } = models.settings.settings.value;
  const isTold = goesQuiet && scene.step === 'speak' && !models.sitting.timeIsUp.value;
  return (partner) => isTold && !isOpen(sides[partner].panel) && sides[partner].hard === null;
}
