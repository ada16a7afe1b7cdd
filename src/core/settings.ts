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
  /** The words of the table go out of sight while someone speaks, until a touch brings them back. */
  readonly goesQuiet: boolean;
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
  goesQuiet: true,
  lookForUpdates: true,
  ownLines: { listen: '', quiet: '', here: '' },
  leftOut: [],
  checkIns: false,
  followUps: 0,
};

/** The longest name, in characters as people count them. */
export const longestName = 24;
/** The most words in a line of the couple's own. */
const mostWords = 20;
/** The most UTF-16 units: a character of many parts is one to the eye, and can be longer than a page. */
const mostUnits = { name: 24 * 12, line: 240 };

/** Invisible signs that are taken out of a name; the two joiners stay, since Persian, Sinhala and families of emoji need them. */
const unseen = /(?![\u200c\u200d])[\p{Cf}\p{Cs}]/gu;
const seen = /[^\p{Cc}\p{Cf}\p{M}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

/** A name as it was meant: no line breaks, no doubled or outer spaces; what is longer than a name can be is cut off. */
export function tidyName(typed: string): string {
  const characters = charactersOf(onOneLine(typed)).slice(0, longestName);
  const name = withinUnits(characters, mostUnits.name).join('').trim();
  return seen.test(name) ? name : '';
}

/** By how many characters a name is too long to be taken as it was typed; 0 where it fits. */
export function tooMuchOfName(typed: string): number {
  const characters = charactersOf(onOneLine(typed));
  return characters.length - withinUnits(characters.slice(0, longestName), mostUnits.name).length;
}

/** A line of the couple's own as it is kept: single spaces; what is longer than 20 words is cut off. */
export function tidyOwnLine(typed: string): string {
  const line = onOneLine(typed).split(' ').slice(0, mostWords).join(' ');
  return withinUnits(charactersOf(line), mostUnits.line).join('').trim();
}

/** By how many characters a line is too long to be taken as it was typed; 0 where it fits. */
export const tooMuchOfLine = (typed: string): number =>
  charactersOf(onOneLine(typed)).length - charactersOf(tidyOwnLine(typed)).length;

const onOneLine = (typed: string): string =>
  typed
    .replace(/\p{Cc}/gu, ' ')
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

/** As many whole characters as have room. */
function withinUnits(characters: readonly string[], most: number): readonly string[] {
  let units = 0;
  const end = characters.findIndex((character) => {
    units += character.length;
    return units > most;
  });
  return end < 0 ? characters : characters.slice(0, end);
}
