import { parse } from 'yaml';

/** The sections of words.yaml that the first script needs; the rest comes with the second. */
export const firstSections = ['common', 'home'];

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

/** The types of the words, as a declaration file: each sentence knows its placeholders. */
export function declareWords(words: WordSections): string {
  const part = (sections: string[]) =>
    sections.map((section) => `    ${section}: {\n${keysOf(words[section] ?? {})}\n    };`).join('\n');
  const names = Object.keys(words);
  const rest = names.filter((name) => !firstSections.includes(name));
  return `// Made from words.yaml by content/words.ts; a test sees that it is current. Do not edit.
declare module 'content:words' {
  /** A sentence with its named placeholders; fill it with say(). */
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
