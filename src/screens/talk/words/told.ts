import type { CueId } from 'content:cues';
import type { StemPlace } from '../../../../content/cue-schema.ts';
import type { TablePrompt } from '../../../../content/schema.ts';
import type { Card } from '../../../core/sitting/card.ts';
import type { Words } from '../../../state/models.ts';
import type { Action, SideWords } from './side-words.ts';

/** Everything the words of a step are made from. */
export interface Told {
  readonly talk: Words['talk'];
  readonly card: Card | undefined;
  readonly prompt: TablePrompt | undefined;
  readonly listenerName: string;
  /** The beginnings of sentences that stand at a place, and where the listener finds those to meet it with. */
  readonly stems: (place: StemPlace) => readonly string[];
  readonly meets: StemPlace;
  readonly timeIsUp: boolean;
  /** The one who pictures the answer first in *What happened*, or null. */
  readonly filters: 'speaker' | 'listener' | null;
  /** True for the second of two who speak to one question. */
  readonly isSecond: boolean;
  /** True for the light card at the end of a talk that had something hard. */
  readonly isLightEnd: boolean;
  /** True where the gentler wording is chosen. */
  readonly isGentler: boolean;
  /** The wording of a card line for this card. */
  readonly cardLine: (id: CueId) => string;
}

/** A step in words, for the one who speaks and the one who listens. */
export interface StepWords {
  /** The one who has the next move. */
  readonly lead: 'speaker' | 'listener';
  /** Whether the prompt lies open on the table. */
  readonly open: boolean;
  readonly speaker: SideWords;
  readonly listener: SideWords;
}

/** How hard the card is, from 1 to 4. */
export const levelOf = ({ card }: Told) => card?.level ?? 1;

/** The one thing to do next. */
export const onward = (label: string, type: 'next' | 'start' | 'said' | 'heard' = 'next'): Action => ({
  label,
  event: { type },
  solid: true,
});

/** The line that lets someone picture the answer before it is asked or heard, where it is theirs to do so. */
export const pictureLine = ({ filters, cardLine }: Told, side: 'speaker' | 'listener') =>
  filters === side ? { line: cardLine(side === 'speaker' ? 'r-picture-it' : 'r-picture-heard'), isCue: true } : null;
