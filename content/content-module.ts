import type { Language } from './languages.ts';
import { pathEntryOf, trimConversation, trimCues } from './trim.ts';
import { firstSections, pageSections } from './words.ts';

/**
 * The JavaScript of one module of a language: `path` (what home shows), `bank` (every prompt and cue), `words/first` and
 * `words/rest`; tests also read `authored`, which is all of it as it is written. Throws an Error for any other name, and
 * for a language without cues.
 */
export function contentModule(name: string, { conversations, cues, sources, words }: Language): string {
  if (cues === null) throw new Error('cues.yaml is missing');
  switch (name) {
    case 'path':
      return `export const path = ${literal(conversations.map(pathEntryOf))};`;
    case 'bank':
      return [
        `export const conversations = ${literal(conversations.map(trimConversation))};`,
        `export const cues = ${literal(trimCues(cues))};`,
        `export const sources = ${literal(sources)};`,
      ].join('\n');
    case 'words/first':
    case 'words/rest': {
      const isFirst = name === 'words/first';
      const sections = Object.entries(words).filter(
        ([section]) => !pageSections.includes(section) && firstSections.includes(section) === isFirst,
      );
      return `export const words = ${literal(Object.fromEntries(sections))};`;
    }
    case 'authored':
      return Object.entries({ conversations, cues, sources, words })
        .map(([key, value]) => `export const ${key} = ${literal(value)};`)
        .join('\n');
    default:
      throw new Error(`no such content module: ${name}`);
  }
}

/** JSON is JavaScript, but for two line separators that older parsers refuse. */
const literal = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
