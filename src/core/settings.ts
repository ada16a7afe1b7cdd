import type { Names } from './names.ts';
import { partners } from './partner.ts';
import type { Pace } from './sitting/pacing.ts';
import { charactersOf } from './text/characters.ts';

const paces = ['shorter', 'usual', 'longer', 'none'] as const satisfies readonly Pace[];

/** The settings that are one of a few values, with all that each can be. */
export const choices = {
  /** How the two sit: across the table from each other, or next to each other. */
  layout: ['facing', 'sideBySide'],
  /** The partner at the lower edge of the screen when they face each other. */
  near: partners,
  /** Light, evening, or what the tablet itself is set to. */
  palette: ['system', 'light', 'evening'],
  /** Size of all text, in per cent of the tablet's own. */
  textSize: [100, 125, 150, 200],
  pace: paces,
  /** How many reminders come: the usual few, or none but a word when a sitting gets long. */
  reminders: ['usual', 'fewest'],
} as const;

type Choices = { readonly [K in keyof typeof choices]: (typeof choices)[K][number] };
/** How the two sit. */
export type Layout = Choices['layout'];
/** The colours of the app. */
export type Palette = Choices['palette'];
/** The size of all text, in per cent of the tablet's own. */
export type TextSize = Choices['textSize'];
/** How many reminders come. */
export type Reminders = Choices['reminders'];

/** The occasions for a line of the couple's own: listening, going quiet, and why they are here. */
export type OwnLine = 'listen' | 'quiet' | 'here';

/** The couple's own settings. An empty name means the name of the colour. */
export interface Settings extends Choices {
  readonly welcomed: boolean;
  readonly names: Names;
  readonly chime: boolean;
  readonly vibration: boolean;
  readonly readAloud: boolean;
  /** New versions are looked for, at most once a day. */
  readonly lookForUpdates: boolean;
  /** Three reminders the couple wrote themselves; an empty one is none. */
  readonly ownLines: Readonly<Record<OwnLine, string>>;
  /** Prompts set aside for good, by id. */
  readonly leftOut: readonly string[];
  /** Check-ins are off until someone wants them. */
  readonly checkIns: boolean;
  /** How many of the follow-ups of the path are behind the two, held or put away. */
  readonly followUps: number;
}

/** The settings of a tablet that nobody has used yet. */
export const firstSettings: Settings = {
  welcomed: false,
  names: { a: '', b: '' },
  layout: 'facing',
  near: 'a',
  palette: 'system',
  textSize: 100,
  pace: 'usual',
  reminders: 'usual',
  chime: false,
  vibration: false,
  readAloud: false,
  lookForUpdates: true,
  ownLines: { listen: '', quiet: '', here: '' },
  leftOut: [],
  checkIns: false,
  followUps: 0,
};

/** The longest name, in characters as people count them. */
export const longestName = 24;

/** Invisible signs that are taken out of a name; the two joiners stay, since Persian, Sinhala and families of emoji need them. */
const unseen = /(?![\u200c\u200d])[\p{Cf}\p{Cs}]/gu;
const seen = /[^\p{Cc}\p{Cf}\p{M}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

/** A name as it was meant: no line breaks, no doubled or outer spaces, at most 24 characters in any script. */
export function tidyName(typed: string): string {
  const tidied = typed
    .replace(/\p{Cc}/gu, ' ')
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  const name = charactersOf(tidied).slice(0, longestName).join('').trim();
  return seen.test(name) ? name : '';
}

const longestOwnLine = 20;

/** A line of the couple's own as it is kept: at most 20 words, with single spaces. */
export const tidyOwnLine = (typed: string): string =>
  typed
    .replace(/\p{Cc}/gu, ' ')
    .replace(unseen, '')
    .normalize('NFC')
    .trim()
    .split(/\s+/u)
    .slice(0, longestOwnLine)
    .join(' ');
