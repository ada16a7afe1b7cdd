// The packages that the app carries, with the licence text of each: read from the installed packages, each text once.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages that end up in the app and are no dependency at run time: the typeface, the worker's runtime, the bundler. */
const alsoShipped = [
  '@fontsource-variable/fraunces',
  'rolldown',
  'vite',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

/** Other licences that stand in a licence file behind the package's own. */
const others = /\n(?:# Licenses of bundled dependencies|end of terms and conditions)[\s\S]*/;

/**
 * The names of all packages of which something is in the app, sorted.
 * @param {string} root the repository
 * @returns {string[]}
 */
export function shippedPackages(root) {
  /** @type {Set<string>} */
  const found = new Set();
  const add = (/** @type {string} */ name) => {
    if (found.has(name) || name.startsWith('@types/')) return;
    found.add(name);
    for (const next of Object.keys(manifestOf(root, name).dependencies ?? {})) add(next);
  };
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) add(name);
  return [...new Set([...found, ...alsoShipped])].sort();
}

/**
 * The licences of all that is shipped: `text` is a place in `texts`.
 * @param {string} root the repository
 * @returns {{ works: { name: string, version: string, licence: string, holders: string[], text: number }[], texts: string[][] }}
 */
export function readLicences(root) {
  /** @type {string[][]} */
  const texts = [];
  const works = shippedPackages(root).map((name) => {
    const { version, license } = manifestOf(root, name);
    const { holders, paragraphs } = partsOf(licenceText(root, name));
    if (holders.length === 0 || paragraphs.length === 0) throw new Error(`The licence of ${name} could not be read.`);
    const same = texts.findIndex((text) => text.join('\n') === paragraphs.join('\n'));
    if (same === -1) texts.push(paragraphs);
    return { name, version, licence: license, holders, text: same === -1 ? texts.length - 1 : same };
  });
  return { works, texts };
}

/**
 * The package that a module of the bundle comes from; null for our own.
 * @param {string} moduleId
 */
export function packageOf(moduleId) {
  if (/(?:^|\0)vite\//.test(moduleId)) return 'vite';
  if (/(?:^|\0)rolldown\//.test(moduleId)) return 'rolldown';
  return /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(moduleId)?.[1]?.replace('\\', '/') ?? null;
}

/**
 * The holders of the rights, and the terms as paragraphs; line breaks and the title, which say nothing, are dropped.
 * @param {string} text
 */
function partsOf(text) {
  const paragraphs = text
    .replaceAll('\r', '')
    .replace(others, '')
    .replace(/^-{5,}$/gm, '\n')
    .replace(/^(?:# .*\n.*:\n\s*)?(?:The )?(?:MIT|ISC) License(?: \((?:MIT|ISC)\))?\n/, '')
    .split(/\n\s*\n|(?<=^Copyright .*)\n/)
    .map((paragraph) => paragraph.trim().replace(/\s+/g, ' '))
    .filter((paragraph) => paragraph !== '');
  const isHolder = (/** @type {string} */ paragraph) => /^Copyright /.test(paragraph);
  return { holders: paragraphs.filter(isHolder), paragraphs: paragraphs.filter((each) => !isHolder(each)) };
}

/**
 * @param {string} root
 * @param {string} name
 */
function licenceText(root, name) {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  if (file === undefined) throw new Error(`${name} has no licence text.`);
  return readFileSync(join(folder, file), 'utf8');
}

/**
 * @param {string} root
 * @param {string} name
 */
const manifestOf = (root, name) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
