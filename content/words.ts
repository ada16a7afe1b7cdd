import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { cueFileSchema } from './cue-schema.ts';
import { declareCues } from './declare-cues.ts';

/** The sections of words.yaml that the first script needs; the rest comes with the second. */
export const firstSections = ['common', 'home'];

/** The sections that stand in the page itself, and in no script. */
export const pageSections = ['start'];

/** All interface words of one language: section, key, sentence. */
export type WordSections = Record<string, Record<string, string>>;

const placeholder = /\{(\w+)\}/g;

/** The words of a YAML text; throws an Error that names section and key of the first mistake. */
export function parseWords(text: string, file: string): WordSections {
  const tree: unknown = parse(text);
  if (!isRecord(tree)) throw new Error(`${file}: expected sections`);
  return Object.fromEntries(
    Object.entries(tree).map(([section, keys]) => [section, sentences(keys, `${file}: ${section}`)]),
  );
}

function sentences(keys: unknown, where: string): Record<string, string> {
  if (!isRecord(keys)) throw new Error(`${where}: expected keys with sentences`);
  return Object.fromEntries(
    Object.entries(keys).map(([key, sentence]) => {
      if (typeof sentence !== 'string' || sentence.trim() === '')
        throw new Error(`${where}.${key}: expected a sentence`);
      if (/[{}]/.test(sentence.replace(placeholder, ''))) throw new Error(`${where}.${key}: a brace without its pair`);
      return [key, sentence.trim()];
    }),
  );
}

/** The words of one language's folder; throws as `parseWords` does. */
export const readWords = (folder: string): WordSections =>
  parseWords(readFileSync(join(folder, 'words.yaml'), 'utf8'), 'words.yaml');

/**
 * A page with its words: each `{section.key}` becomes that sentence, whose own placeholders are those of `facts`. Throws an
 * Error that names a word or a fact that is missing.
 */
export function fillPage(page: string, words: WordSections, facts: Readonly<Record<string, string>>): string {
  return page.replace(/\{(\w+)\.(\w+)\}/g, (_whole, section: string, key: string) => {
    const sentence = words[section]?.[key];
    if (sentence === undefined) throw new Error(`index.html: there is no word ${section}.${key}`);
    return sentence
      .replace(placeholder, (_place, name: string) => {
        const fact = facts[name];
        if (fact === undefined) throw new Error(`index.html: ${section}.${key} has no {${name}}`);
        return fact;
      })
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;');
  });
}

/** Writes the types of the words and of the cue ids, which every language has alike, into the folder of all content. */
export function writeDeclarations(content: string): void {
  const source = join(content, 'en');
  const cues = v.parse(cueFileSchema, parse(readFileSync(join(source, 'cues.yaml'), 'utf8')));
  writeFileSync(join(content, 'word-modules.d.ts'), declareWords(readWords(source)));
  writeFileSync(join(content, 'cue-modules.d.ts'), declareCues(cues));
}

/** The types of the words, as a declaration file: each sentence knows its placeholders. */
export function declareWords(words: WordSections): string {
  const part = (sections: string[]) =>
    sections.map((section) => `    ${section}: {\n${keysOf(words[section] ?? {})}\n    };`).join('\n');
  const names = Object.keys(words).filter((name) => !pageSections.includes(name));
  const rest = names.filter((name) => !firstSections.includes(name));
  return `// Made from words.yaml by content/words.ts; a test sees that it is current. Do not edit.
declare module 'content:words' {
  /** A sentence with its named placeholders; fill it with fill(). */
  type Sentence<P extends string = never> = string & { readonly placeholders?: P };
  interface FirstWords {
${part(names.filter((name) => firstSections.includes(name)))}
  }
  interface RestWords {
${part(rest)}
  }
}
declare module 'content:words/first' {
  export const words: import('content:words').FirstWords;
}
declare module 'content:words/rest' {
  export const words: import('content:words').RestWords;
}
`;
}

function keysOf(keys: Record<string, string>): string {
  return Object.entries(keys)
    .map(([key, sentence]) => {
      const names = [...new Set(Array.from(sentence.matchAll(placeholder), (match) => `'${match[1]}'`))];
      return `      ${/^\w+$/.test(key) ? key : `'${key}'`}: Sentence${names.length === 0 ? '' : `<${names.join(' | ')}>`};`;
    })
    .join('\n');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
