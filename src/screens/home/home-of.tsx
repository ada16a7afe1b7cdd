import { progressOf } from '../../core/path/path.ts';
import type { Models } from '../../state/models.ts';
import { HomeKept } from './home-kept.tsx';
import { HomeOffers } from './home-offers.tsx';
import type { HomeParts } from './home-parts.ts';
import { invitedTo } from './invitation/invitations.ts';

/** The parts of home that know what is kept, on these models. */
export const homeOf = (models: Models): HomeParts => ({
  HomeKept: (turned) => <HomeKept models={models} {...turned} />,
  HomeOffers: () => <HomeOffers models={models} />,
  progressOf(id) {
    const conversation = models.bank.conversation(id);
    return conversation === undefined ? 'none' : progressOf(models.sitting.history.value, conversation);
  },
  invited: (turnedFrom) => (models.readOnlyBecause.value === 'otherWindow' ? null : invitedTo(models, turnedFrom)),
});
