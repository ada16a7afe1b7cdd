import type { ComponentChildren } from 'preact';
import type { Partner } from '../../core/partner.ts';
import type { TalkScene } from '../../core/sitting/scene.ts';
import type { Sitting } from '../../core/sitting/sitting.ts';
import type { LeafParts } from '../../ui/table/frame/leaf.tsx';
import type { Passed } from '../../ui/table/horizon.tsx';
import type { TurnWords } from './words/turn-words.ts';

/** What a step puts on the table, in either layout. */
export interface TalkTableProps {
  sitting: Sitting;
  scene: TalkScene;
  /** The partner whose voice it is; both, or null, where the step belongs to both. */
  lead: Partner | 'both' | null;
  /** What stands on one partner's half where they face each other. */
  leaf: (partner: Partner) => LeafParts;
  /** Where they sit side by side: what both look at, above the line, and what each reads and touches below it. */
  picture: ComponentChildren;
  person: (partner: Partner) => LeafParts;
  /** How far the turn has come, where someone talks against a time. */
  passed?: Passed | null;
  /** The question, where it can be seen. */
  question?: TurnWords['question'];
}
