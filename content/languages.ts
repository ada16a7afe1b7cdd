import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './editorial/finding.ts';
import { languageFindings, type Said } from './editorial/language-rules.ts';
import { loadContent } from './load.ts';
import { parseWords } from './words.ts';

/** The language everything is written in first; the others follow it. */
const source = 'en';

/** What is wrong between the source and each language folder beside it in `dir`. */
export function translationFindings(dir: string): Finding[] {
  return readdirSync(dir)
    .filter((name) => name !== source && existsSync(join(dir, name, 'conversations')))
    .sort()
    .flatMap((name) =>
      languageFindings(saidIn(dir, source), saidIn(dir, name)).map(
        (finding): Finding => ({ ...finding, file: `${name}/${finding.file}` }),
      ),
    );
}

function saidIn(dir: string, language: string): Said {
  const file = join(dir, language, 'words.yaml');
  return { ...loadContent(dir, language), words: parseWords(readFileSync(file, 'utf8'), `${language}/words.yaml`) };
}
