// node scripts/host/verify.mjs FOLDER-or-URL [LIST=dist/BUILD.txt] : whether a folder, or a site in the world, is the build of that list.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprints, readList, sha256, sourceOf } from '../build/fingerprints.mjs';
import { headersFor } from '../build/headers.mjs';
import { sourceHash } from '../build/source-hash.mjs';

/** @typedef {{ faults: string[], remarks: string[] }} Comparison */

/** Hosts read this file and do not hand it out. */
const notServed = '_headers';

const [place, listFile = 'dist/BUILD.txt'] = process.argv.slice(2);
if (place === undefined || !existsSync(listFile)) {
  const why = place === undefined ? '' : `There is no ${listFile}: build first, or name the list. `;
  console.error(`${why}usage: node scripts/host/verify.mjs FOLDER-or-URL [LIST]`);
  process.exit(2);
}

const text = readFileSync(listFile, 'utf8');
const list = readList(text);
const isSite = /^https?:/.test(place);
const { faults, remarks } = isSite ? await compareSite(place) : compareFolder(place);
const source = sourceOf(text);
if (source !== undefined) {
  const here = sourceHash(join(import.meta.dirname, '../..'));
  remarks.push(
    `source ${source}: ${source === here ? 'that of this checkout, as it stands' : 'not that of this checkout'}`,
  );
}
for (const line of [...faults, ...remarks]) console.log(line);
const told = isSite && list.has(notServed) ? ` (${notServed} is not served, and was not looked at)` : '';
console.log(`${place}: ${faults.length === 0 ? `the same ${list.size} files` : `${faults.length} faults`}${told}`);
process.exitCode = faults.length > 0 ? 1 : 0;

/**
 * @param {string} folder
 * @returns {Comparison}
 */
function compareFolder(folder) {
  const found = fingerprints(folder);
  const strangers = [...found.keys()].filter((path) => !list.has(path)).map((path) => `not in the list: ${path}`);
  const faults = Array.from(list, ([path, hash]) => {
    if (!found.has(path)) return `missing: ${path}`;
    return found.get(path) === hash ? null : `differs: ${path}`;
  });
  return { faults: [...faults.filter((fault) => fault !== null), ...strangers], remarks: [] };
}

/**
 * @param {string} address
 * @returns {Promise<Comparison>}
 */
async function compareSite(address) {
  const base = new URL(address.endsWith('/') ? address : `${address}/`);
  const rulesFile = join(dirname(listFile), notServed);
  const rules = existsSync(rulesFile) ? readFileSync(rulesFile, 'utf8') : '';
  const faults = [];
  /** @type {Map<string, string[]>} */
  const unsent = new Map();
  for (const { path, url, hash, name } of questions(base)) {
    try {
      const response = await ask(url);
      if (!response.ok) faults.push(`missing: ${name} (${response.status})`);
      else if (sha256(new Uint8Array(await response.arrayBuffer())) !== hash) faults.push(`differs: ${name}`);
      for (const [header, value] of Object.entries(headersFor(rules, path))) {
        if (response.headers.get(header) !== value) unsent.set(header, [...(unsent.get(header) ?? []), name]);
      }
    } catch (error) {
      faults.push(`missing: ${name} (${reasonOf(error)})`);
    }
  }
  for (const path of await madeUp(base)) faults.push(`answers for a file that is not there: ${path}`);
  // A host that sends no headers still has the right files: the policy in the page then stands alone.
  const remarks = Array.from(unsent, ([name, paths]) => `not sent as in ${notServed}: ${name}, for ${few(paths)}`);
  remarks.push('a host can answer this check in one way and a tablet in another: the last word is the tablet’s own');
  return { faults, remarks };
}

/**
 * Every address that is compared: each file by its own, and the front page by those at which people open it.
 * @param {URL} base
 * @returns {{ path: string, url: URL, hash: string, name: string }[]} `path` is what the rules for headers are about
 */
function questions(base) {
  const files = Array.from(list).filter(([path]) => path !== notServed);
  const ofFiles = files.map(([path, hash]) => ({
    path: `/${path}`,
    url: new URL(path.split('/').map(encodeURIComponent).join('/'), base),
    hash,
    name: path,
  }));
  const front = list.get('index.html');
  if (front === undefined) return ofFiles;
  const shared = new URL(`?${randomUUID()}`, base);
  return [
    { path: '/', url: base, hash: front, name: 'the front page, /' },
    { path: '/', url: shared, hash: front, name: 'the front page with something behind a ?' },
    ...ofFiles,
  ];
}

/**
 * Asks as a tablet's browser does, since a host may have another page for those.
 * @param {URL} url
 */
function ask(url) {
  const agent = 'Mozilla/5.0 (iPad; CPU OS 17_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.7';
  return fetch(url, {
    cache: 'no-store',
    signal: AbortSignal.timeout(30_000),
    headers: {
      'User-Agent': `${agent} Mobile/15E148 Safari/604.1`,
      Accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    },
  });
}

/**
 * The made-up paths that a site has an answer for. A page in place of a lost file is no harm to a tablet that knows the
 * file's fingerprint, but in place of the worker it keeps every new version away.
 * @param {URL} base
 */
async function madeUp(base) {
  const name = randomUUID();
  const answered = [];
  for (const path of [name, `${name}/sw.js`]) {
    const url = new URL(path, base);
    const response = await ask(url).catch(() => null);
    if (response?.ok) answered.push(path);
  }
  return answered;
}

/**
 * The cause behind a refused connection, in words.
 * @param {unknown} error
 */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/**
 * Up to three of them by name, and how many more.
 * @param {string[]} paths
 */
function few(paths) {
  const more = paths.length - 3;
  return more > 0 ? `${paths.slice(0, 3).join(', ')} and ${more} more` : paths.join(', ');
}
