import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const papers = ['README.md', 'src/README.md', 'src/storage/README.md', 'content/README.md', 'tests/README.md'];

/** The paths that a paper names between backticks or as the target of a link; those with a placeholder are no paths. */
const pathsIn = (text: string): string[] =>
  Array.from(text.matchAll(/[`(]((?:[\w.*<>-]+\/)*[\w.*<>-]+\.(?:tsx?|mjs|css|json|ya?ml|md|html|png|lock))[`)]/g))
    .map(([, path = '']) => path)
    .filter((path) => !/[<>*]/.test(path) && path.includes('/'));

const isThere = (path: string, paper: string): boolean =>
  [path, join('src', path), join(dirname(paper), path)].some((place) => existsSync(place));

const missing = (paper: string, text: string) => pathsIn(text).filter((path) => !isThere(path, paper));

describe('every file that a paper names', () => {
  test.each(papers)('is there: %s', (paper) => {
    expect(missing(paper, readFileSync(paper, 'utf8'))).toEqual([]);
  });

  test('is missed once it is moved', () => {
    const text = readFileSync('src/README.md', 'utf8');
    expect(pathsIn(text).length).toBeGreaterThan(10);
    expect(missing('src/README.md', text.replaceAll('core/kept/ids.ts', 'core/ids.ts'))).toEqual(['core/ids.ts']);
  });
});
