// Looks at a built folder for what the oldest browsers of the app do not know.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { highest, isInFloor, kindestOf } from './compat.mjs';
import { readPage } from './read-page.mjs';
import { readScript } from './read-script.mjs';
import { readStyle } from './read-style.mjs';

/** @typedef {import('./compat.mjs').Lowest} Lowest */
/** @typedef {{ use: string, lowest: Lowest, guard: string | undefined, files: string[] }} Row */

/**
 * What a folder uses beyond the floor, with its guard; how many uses were looked up; the highest versions that all others
 * ask for; what is wrong.
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} guards
 * @returns {{ rows: Row[], count: number, others: Lowest, faults: string[] }}
 */
export function checkFloor(folder, guards) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  const seen = new Set();
  /** @type {string[]} */
  const faults = [];
  let others = { ...sameForAll('0') };
  for (const file of filesOf(folder)) {
    const uses = usesOf(folder, file, faults);
    for (const [use, things] of uses) {
      const lowest = kindestOf(things);
      if (lowest === null) continue;
      seen.add(use);
      if (isInFloor(lowest)) others = highest(others, lowest);
      else {
        const row = rows.get(use) ?? { use, lowest, guard: guards[use] ?? guards[use.split(':')[0] ?? ''], files: [] };
        rows.set(use, { ...row, files: [...row.files, file] });
      }
    }
  }
  for (const { use, guard, files } of rows.values())
    if (guard === undefined)
      faults.push(`${use} in ${files.join(', ')} is beyond the oldest browsers, and no guard is named`);
  for (const name of Object.keys(guards))
    if (![...rows.keys()].some((use) => use === name || use.startsWith(`${name}:`)))
      faults.push(`the guard of ${name} is needed no more`);
  return { rows: [...rows.values()], count: seen.size, others, faults };
}

/** @param {string} version @returns {Lowest} */
const sameForAll = (version) => ({ chrome: version, safari: version, firefox: version });

/** @param {string} folder */
const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:js|css|html)$/.test(file))
    .sort();

/**
 * @param {string} folder
 * @param {string} file
 * @param {string[]} faults
 * @returns {import('./read-script.mjs').Uses}
 */
function usesOf(folder, file, faults) {
  const text = readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.html')) return readPage(text);
  if (file.endsWith('.css')) return readStyle(text);
  try {
    return readScript(text, { isModule: isModule(file), edition: editionOf(file) });
  } catch (error) {
    faults.push(`${file} does not parse in the language of the oldest browsers: ${error}`);
    return new Map();
  }
}

/** Vite puts modules into `assets`; the worker and what stands beside it are plain scripts. */
const isModule = (/** @type {string} */ file) => file.startsWith('assets/');

/**
 * ES2022 is whole in the oldest browsers. What tells of a browser that is older still is written for all of them.
 * @param {string} file
 * @returns {5 | 2022}
 */
const editionOf = (file) => (file === plainScript ? 5 : 2022);

/** The one script that any browser must be able to read. */
const plainScript = 'start.js';
