import type { ComponentType } from 'preact';
import type { ConversationId } from '../../../content/conversation-ids.ts';
import type { Progress } from '../../core/path/path.ts';

/** Which invitation was turned away last, and what to do where another one is. */
export interface Turned {
  readonly turnedFrom: string | null;
  readonly onTurn: (key: string) => void;
}

/** The parts of home that know what is kept on this tablet. */
export interface HomeParts {
  /** The one invitation, and a line for whatever is amiss. */
  readonly HomeKept: ComponentType<Turned>;
  /** What may be done some time: a new version, a place on the home screen. */
  readonly HomeOffers: ComponentType;
  progressOf(conversation: ConversationId): Progress;
  /** The conversation that the invitation shown is to, else the next one; null where none is shown. */
  invited(turnedFrom: string | null): ConversationId | null;
}
