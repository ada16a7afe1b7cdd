import type { Partner } from '../partner.ts';
import type { Instant } from '../sitting/timer.ts';
import type { Agreement } from './agreement.ts';
import type { CheckIn } from './check-in.ts';
import type { Parked } from './parked.ts';
import type { PastSitting } from './past-sitting.ts';

/** Text the two share, free or from a sitting. */
export interface Note {
  readonly id: string;
  readonly text: string;
  readonly on: Instant;
  /** How often it was written; of two versions the one with more is the later. */
  readonly rev: number;
  readonly sitting: string | null;
}

/** One kind true thing that one of the two, or both, wanted to keep. */
export interface Appreciation extends Note {
  readonly from: Partner | 'both';
}

/** What stands on the shelf, by kind. All that is in it came there because someone asked, but for the trace of a sitting. */
export interface Bodies {
  readonly held: PastSitting;
  readonly parked: Parked;
  readonly note: Note;
  readonly appreciation: Appreciation;
  readonly agreement: Agreement;
  readonly checkIn: CheckIn;
}

/** What a keepsake can be. */
export type Kind = keyof Bodies;

/** One thing that is kept, with its kind. */
export type Keepsake = { [K in Kind]: { readonly kind: K; readonly body: Bodies[K] } }[Kind];

/** Longest note, appreciation and agreed act, in UTF-16 units. */
export const longest = { note: 4_000, appreciation: 600, agreement: 300 } as const;

/** Text as it is kept: whole characters in composed form, no control characters but line ends and tabs, cut at `units`. */
export const tidyText = (typed: string, units: number): string => cutWhole(tidy(typed), units);

/**
 * For how many UTF-16 units more there is room; below zero where tidying would cut the text. Composed form can be longer
 * than what was typed: some letters of Bengali, Hindi and Hebrew become two.
 */
export const roomIn = (typed: string, units: number): number => units - tidy(typed).length;

const tidy = (typed: string): string =>
  typed
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}--[\n\t]]/gv, '')
    .toWellFormed()
    .normalize('NFC');

/** Cut at so many UTF-16 units, never through a pair. */
function cutWhole(text: string, units: number): string {
  const cut = text.slice(0, units);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** What there is to read in a keepsake; empty for what holds no words of the two. */
export function wordsOf({ kind, body }: Keepsake): string {
  if (kind === 'agreement') return [body.act, ...body.changes.map(({ act }) => act)].join('\n');
  return 'text' in body ? body.text : '';
}
