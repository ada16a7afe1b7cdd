// node scripts/verify.mjs FOLDER-or-URL [LIST=dist/BUILD.txt] : whether a folder, or a site in the world, is the build of that list.
import { existsSync, readFileSync } from 'node:fs';
import { fingerprints, readList, sha256 } from './fingerprints.mjs';

/** Hosts read this file and do not hand it out. */
const notServed = '_headers';

const [place, listFile = 'dist/BUILD.txt'] = process.argv.slice(2);
if (place === undefined || !existsSync(listFile)) {
  const why = place === undefined ? '' : `There is no ${listFile}: build first, or name the list. `;
  console.error(`${why}usage: node scripts/verify.mjs FOLDER-or-URL [LIST]`);
  process.exit(2);
}

const list = readList(readFileSync(listFile, 'utf8'));
const isSite = /^https?:/.test(place);
const faults = isSite ? await siteFaults(place) : folderFaults(place);
for (const fault of faults) console.log(fault);
const told = isSite && list.has(notServed) ? ` (${notServed} is not served, and was not looked at)` : '';
console.log(`${place}: ${faults.length === 0 ? `the same ${list.size} files` : `${faults.length} faults`}${told}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function folderFaults(folder) {
  const found = fingerprints(folder);
  const strangers = [...found.keys()].filter((path) => !list.has(path)).map((path) => `not in the list: ${path}`);
  const faults = Array.from(list, ([path, hash]) => {
    if (!found.has(path)) return `missing: ${path}`;
    return found.get(path) === hash ? null : `differs: ${path}`;
  });
  return [...faults.filter((fault) => fault !== null), ...strangers];
}

async function siteFaults(address) {
  const base = new URL(address.endsWith('/') ? address : `${address}/`);
  const faults = [];
  for (const [path, hash] of list) {
    if (path === notServed) continue;
    try {
      const url = new URL(path.split('/').map(encodeURIComponent).join('/'), base);
      const response = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(30_000) });
      if (!response.ok) faults.push(`missing: ${path} (${response.status})`);
      else if (sha256(new Uint8Array(await response.arrayBuffer())) !== hash) faults.push(`differs: ${path}`);
    } catch (error) {
      faults.push(`missing: ${path} (${error.cause?.message ?? error.message})`);
    }
  }
  return faults;
}
