import type { FirstWords, RestWords } from 'content:words';
import type { Prompt } from '../../../content/schema.ts';
import { trimCues } from '../../../content/trim.ts';
import { floor } from '../../../scripts/build/floor.mjs';
import { fill } from '../../../src/core/text/fill.ts';
import * as authored from './authored.ts';
import { names } from './names.ts';

/** Every word of the interface, read from the same file as the app's. */
export const words = authored.words as unknown as FirstWords & RestWords;

/** The words of the page itself, as they stand there. */
export const pageWords = Object.fromEntries(
  Object.entries(authored.words.start ?? {}).map(([key, sentence]) => [key, fill(sentence, floor)]),
);

if (authored.cues === null) throw new Error('there are no cues');

/** The twelve conversations as they are written. */
export const { conversations } = authored;
/** What is said around the prompts, as it is written. */
export const { cues } = authored;
/** What is said around the prompts, as the app carries it. */
export const tableCues = trimCues(authored.cues);

const prompts = new Map(conversations.flatMap((each) => each.prompts).map((prompt) => [prompt.id, prompt]));

/** The prompt with this id. */
export function promptOf(id: string): Prompt {
  const prompt = prompts.get(id);
  if (prompt === undefined) throw new Error(`no prompt ${id}`);
  return prompt;
}

/** The name of the conversation with this id, as people read it. */
export const nameOf = (id: string): string => conversations.find((each) => each.id === id)?.name ?? id;

/** Lines as a tablet shows them that has held no sitting: of those that rotate the first. */
export const firstWording = {
  /** What the first of the two is asked in the close, and then the other one, where the one in clay began. */
  closeFirst: fill(words.talk.closeKind, { name: names.b }),
  closeSecond: fill(words.talk.closeKind, { name: names.a }),
} as const;

/** The wordings of a cue, as one pattern that a line of the screen can match. */
export function cueLine(id: string): RegExp {
  const wordings = cues?.cues.find((cue) => cue.id === id)?.wordings;
  if (wordings === undefined) throw new Error(`no cue ${id}`);
  return new RegExp(`^(${wordings.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$`);
}
