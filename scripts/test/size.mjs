// npm run size [-- FOLDER] : what a built folder weighs on the wire (brotli, quality 11), and whether that is within the budgets.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** One congestion window of a new connection (ten packets): the first screen comes in one go. In bytes. */
const firstScreenBudget = 14_600;
/** Everything the tablet keeps to work with no network. In bytes. */
const precacheBudget = 300_000;

const folder = process.argv[2] ?? 'dist';

try {
  const within = [
    report('First screen', firstScreenFiles(), firstScreenBudget),
    report('Precache', precacheFiles(), precacheBudget),
  ];
  process.exitCode = within.every(Boolean) ? 0 : 1;
} catch (error) {
  console.error(`${folder} could not be weighed: ${error.message}`);
  process.exitCode = 1;
}

/** index.html with the scripts and stylesheets it names. */
function firstScreenFiles() {
  const tags = text('index.html').match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const needed = tags.filter((tag) => tag.startsWith('<script') || /\brel="(?:stylesheet|modulepreload)"/.test(tag));
  const named = needed.map((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1]).filter((name) => name !== undefined);
  if (named.length === 0) throw new Error('index.html names no script');
  return ['index.html', ...named];
}

/** sw.js, the runtime it loads, and every file of its precache manifest. */
function precacheFiles() {
  const worker = text('sw.js');
  const manifest = /precacheAndRoute\(\s*\[([\s\S]*?)\]/.exec(worker)?.[1] ?? '';
  const files = Array.from(manifest.matchAll(/["']?\burl["']?\s*:\s*["']([^"']+)["']/g), (match) => match[1]);
  if (files.length === 0) throw new Error('sw.js has no precache manifest');
  const runtime = Array.from(worker.matchAll(/["']\.\/(workbox-[\w-]+)(?:\.js)?["']/g), (match) => `${match[1]}.js`);
  return ['sw.js', ...runtime, ...files];
}

function report(title, files, budget) {
  const unique = [...new Set(files.map((file) => file.replace(/^\.?\//, '')))];
  const weighed = unique.map((file) => ({ file, bytes: weight(file) })).toSorted((x, y) => y.bytes - x.bytes);
  const sum = weighed.reduce((total, { bytes }) => total + bytes, 0);
  const room = budget - sum;
  const line = (bytes, words) => `${String(bytes).padStart(9)}  ${words}`;
  console.log(title);
  for (const { file, bytes } of weighed) console.log(line(bytes, file));
  console.log(line(sum, `of ${budget} bytes, ${room < 0 ? `${-room} too many` : `${room} left`}`));
  return room >= 0;
}

function text(file) {
  return readFileSync(join(folder, file), 'utf8');
}

function weight(file) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(readFileSync(join(folder, file)), { params }).length;
}
