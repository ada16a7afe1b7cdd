import type { ConversationId, Level } from '../../../content/schema.ts';
import type { Topic } from '../../../content/topics.ts';
import type { Hurt, Partner } from '../partner.ts';

/** A prompt as it is dealt tonight: who speaks to it and for how long (ms, 0 for no timer); its words are looked up by id. */
export interface Card {
  readonly prompt: string;
  readonly level: Level;
  readonly speakers: readonly [Partner] | readonly [Partner, Partner];
  readonly sayBack: 'required' | 'optional' | 'none';
  readonly turnMs: number;
  readonly apology: boolean;
  readonly lighter: Card | null;
  /** There where it is dealt only for what is on the agreed list: of what, and on whose, the speaker's or their partner's. */
  readonly listed?: { readonly topics: 'any' | readonly Topic[]; readonly whose: 'speaker' | 'partner' };
}

/** True at levels 1 and 2: such a card is laid open at once, and two of them have one check. */
export const isLight = ({ level }: Pick<Card, 'level'>): boolean => level <= 2;

/** The plan of one sitting: its cards in order, and spares that take the place of one skipped or not on the list. */
export interface Plan {
  readonly conversation: ConversationId;
  readonly hurt: Hurt;
  readonly first: Partner;
  /** True where the one who was hurt sorts first what they need to know, and the other agrees to the list. */
  readonly scope: boolean;
  readonly cards: readonly Card[];
  readonly spares: readonly Card[];
}
