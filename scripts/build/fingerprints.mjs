// The list of what a build is made of: the SHA-256 of every file, in the form that `sha256sum --check` reads too.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The list's own name; it cannot hold itself. */
export const listName = 'BUILD.txt';

/**
 * The SHA-256 in hex of bytes, or of a text in UTF-8.
 * @param {Uint8Array | string} bytes
 */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Every file of a folder by its path from there, but for the list itself, with its SHA-256; sorted by path.
 * @param {string} folder
 * @returns {Map<string, string>}
 */
export function fingerprints(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== listName)
    .sort();
  return new Map(files.map((path) => [path, sha256(readFileSync(join(folder, path)))]));
}

/**
 * The list as text, one line a file.
 * @param {Map<string, string>} list
 */
export const writeList = (list) => Array.from(list, ([path, hash]) => `${hash}  ${path}\n`).join('');

/**
 * The lines of a list that say what was built; `sha256sum` passes over them too.
 * @param {string} text
 */
export const headOf = (text) =>
  text
    .split(/(?<=\n)/)
    .filter((line) => line.startsWith('#'))
    .join('');

/**
 * The SHA-256 of the source that a list's head names, or undefined.
 * @param {string} text
 */
export const sourceOf = (text) => /^# .*, source ([0-9a-f]{64})$/m.exec(text)?.[1];

/**
 * The list of a text: each path with its SHA-256; throws where it is none.
 * @param {string} text
 * @returns {Map<string, string>}
 */
export function readList(text) {
  const lines = text
    .trim()
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      if (hash === undefined || path === undefined) throw new Error(`not a line of ${listName}: ${line.slice(0, 80)}`);
      return [path, hash];
    }),
  );
}
