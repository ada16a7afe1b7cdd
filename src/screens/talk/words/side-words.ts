import type { SittingEvent } from '../../../core/sitting/sitting.ts';

/** A button of the talk: what it says and what it sends. */
export interface Action {
  readonly label: string;
  readonly event: SittingEvent;
  readonly solid?: boolean;
}

/** The words one side of the table reads, and the buttons it can touch, at a step. */
export interface SideWords {
  /** The act of this side at this step, such as Speak or Listen; it stands beside the name. */
  readonly act: string;
  readonly heading?: string | undefined;
  readonly line?: string;
  /** True for a line that is part of the card and gives way to nothing. */
  readonly isCue?: boolean;
  readonly stems?: readonly string[];
  readonly actions?: readonly Action[];
  /** Other ways on from here, to be touched beside the line that names them. */
  readonly ways?: readonly Action[];
}
