import { join } from 'node:path';
import type { Finding } from './editorial/finding.ts';
import { languageFindings, type Said } from './editorial/language-rules.ts';
import { type Content, loadContent } from './load.ts';
import { readWords } from './words.ts';

/** The language folders that the build reads; the first is the source, which all others follow. */
export const languages: readonly [string, ...string[]] = ['en'];

/** Everything that one language folder says. */
export type Language = Content & Said;

/** Reads the language folder `name` of the folder `dir`; throws an Error that names each mistake in the form of its files. */
export function readLanguage(dir: string, name: string): Language {
  return { ...loadContent(dir, name), words: readWords(join(dir, name)) };
}

/** Every way in which the translations, given by the names of their folders, differ from the source and may not. */
export function translationFindings(source: Said, translations: ReadonlyMap<string, Said>): Finding[] {
  return [...translations].flatMap(([name, translation]) =>
    languageFindings(source, translation).map((finding) => ({ ...finding, file: `${name}/${finding.file}` })),
  );
}
