// The SHA-256 of everything that goes into a build, so that an app can say what it was made of before it is made.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sha256 } from './fingerprints.mjs';

/** Files and folders of the repository that decide what a build is. */
const sources = [
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'content',
  'public',
  'scripts/build/build-facts.mjs',
  'scripts/build/floor.mjs',
  'scripts/build/headers.mjs',
  'scripts/build/integrity.mjs',
  'scripts/build/licences.mjs',
  'src',
];

/** Read by people alone, or written anew by every build. */
const aside = /\.md$|^content\/(?:pictures\/|word-modules\.d\.ts$)/;

/**
 * The sources with the SHA-256 of each, as text in the form of BUILD.txt; sorted by path. Ends of lines are those of Unix.
 * @param {string} root the repository
 */
export function sourceList(root) {
  const paths = sources.flatMap((source) => {
    const whole = join(root, source);
    if (!statSync(whole).isDirectory()) return [source];
    return readdirSync(whole, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  });
  const counted = paths.filter((path) => !aside.test(path)).sort();
  return counted.map((path) => `${sha256(plain(readFileSync(join(root, path))))}  ${path}\n`).join('');
}

/**
 * One SHA-256 in hex for all of them.
 * @param {string} root the repository
 */
export const sourceHash = (root) => sha256(sourceList(root));

/**
 * A checkout on Windows may end its lines in another way; that is the same source.
 * @param {Buffer} bytes
 */
const plain = (bytes) => (bytes.includes(0) ? bytes : bytes.toString('utf8').replaceAll('\r\n', '\n'));
