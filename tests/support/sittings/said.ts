import type { FirstWords, RestWords } from 'content:words';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../../content/load.ts';
import type { Prompt } from '../../../content/schema.ts';
import { parseWords } from '../../../content/words.ts';

const content = join(import.meta.dirname, '../../../content');
const file = join(content, 'en', 'words.yaml');

/** Every word of the interface, read from the same file as the app's. */
export const words = parseWords(readFileSync(file, 'utf8'), file) as unknown as FirstWords & RestWords;

const loaded = loadContent(content);
if (loaded.cues === null) throw new Error('there are no cues');

/** The twelve conversations as they are written. */
export const { conversations } = loaded;
/** What is said around the prompts. */
export const { cues } = loaded;

const prompts = new Map(conversations.flatMap((each) => each.prompts).map((prompt) => [prompt.id, prompt]));

/** The prompt with this id. */
export function promptOf(id: string): Prompt {
  const prompt = prompts.get(id);
  if (prompt === undefined) throw new Error(`no prompt ${id}`);
  return prompt;
}

/** The name of the conversation with this id, as people read it. */
export const nameOf = (id: string): string => conversations.find((each) => each.id === id)?.name ?? id;

const first = (wordings: readonly string[] | undefined) => wordings?.[0] ?? '';

/** The first wording of the lines that rotate: a tablet that has held no sitting shows these. */
export const firstWording = {
  closeHeard: first(cues?.closing.heard),
  closeKind: first(cues?.cues.find(({ id }) => id === 'r-end-kind')?.wordings),
  lighter: first(cues?.check.lighter),
} as const;
