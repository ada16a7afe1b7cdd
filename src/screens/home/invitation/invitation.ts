import type { ConversationId } from '../../../../content/conversation-ids.ts';

/** A touch and its words. */
export interface Way {
  readonly label: string;
  readonly onPress: () => void;
}

/** One thing that home can invite to. */
export interface Invitation {
  readonly key: string;
  /** The conversation it is to, where it is to one. */
  readonly conversation?: ConversationId;
  readonly eyebrow: string;
  readonly title: string;
  readonly line: string;
  readonly act: Way;
  /** The quiet ways beside it; where there is no way to put it off, home offers to turn to the next one. */
  readonly ways: readonly Way[];
  /** True where turning to the next one is no way to put it off, as one of its own ways does that. */
  readonly isPutOff?: boolean;
}
