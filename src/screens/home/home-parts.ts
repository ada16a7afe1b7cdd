import type { ComponentType } from 'preact';
import type { ConversationId } from '../../../content/conversation-ids.ts';
import type { Progress } from '../../core/path/path.ts';

/** The parts of home that know what is kept on this tablet. */
export interface HomeParts {
  /** The one invitation, and a line for whatever is amiss. */
  readonly HomeKept: ComponentType;
  /** What may be done some time: a new version, a place on the home screen. */
  readonly HomeOffers: ComponentType;
  progressOf(conversation: ConversationId): Progress;
  /** The conversation that the invitation is to, where it is to one. */
  invited(): ConversationId | null;
}
