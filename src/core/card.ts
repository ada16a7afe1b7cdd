import type { ConversationId, Level } from '../../content/schema.ts';
import type { Hurt, Partner } from './partner.ts';

/** A prompt as it is dealt tonight: who speaks to it and for how long (ms, 0 for no timer); its words are looked up by id. */
export interface Card {
  readonly prompt: string;
  readonly level: Level;
  readonly speakers: readonly [Partner] | readonly [Partner, Partner];
  readonly sayBack: 'required' | 'optional' | 'none';
  readonly turnMs: number;
  readonly apology: boolean;
  readonly lighter: Card | null;
}

/** What one sitting is made of: its cards in order, and spares that take the place of a skipped one. */
export interface Plan {
  readonly conversation: ConversationId;
  readonly hurt: Hurt;
  readonly first: Partner;
  /** True where the one who was hurt sorts first what they need to know, and the other agrees to the list. */
  readonly scope: boolean;
  readonly cards: readonly Card[];
  readonly spares: readonly Card[];
}
