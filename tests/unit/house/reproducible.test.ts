import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, matchesGlob, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprints, readList, sourceOf } from '../../../scripts/build/fingerprints.mjs';
import { headersFor } from '../../../scripts/build/headers.mjs';
import { sourceHash } from '../../../scripts/build/source-hash.mjs';
import { picturedScreens } from '../../../src/device/install/start-up-pictures.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'common-ground-build-'));
const folders = [newFolder(), newFolder()] as const;
/** In bytes. */
const heaviestPicture = 120_000;
const read = (file: string) => readFileSync(join(folders[0], file), 'utf8');

const budgets: { path: string[] }[] = JSON.parse(readFileSync('package.json', 'utf8'))['size-limit'];

/** The files of the build that a budget's patterns name, sorted. */
const filesOf = (patterns: readonly string[]) =>
  [...fingerprints(folders[0]).keys()].filter((file) => {
    const fits = (pattern: string) => matchesGlob(`dist/${file}`, pattern.replace(/^!/, ''));
    return patterns.filter(fits).every((pattern) => !pattern.startsWith('!')) && patterns.some(fits);
  });

/** Builds as `npm run build` does, into this folder. */
function build(folder: string) {
  // A test runner says what kind of build it wants by this; `npm run build` says nothing.
  const { NODE_ENV: _kind, ...env } = process.env;
  const node = (...words: string[]) => execFileSync(process.execPath, words, { env, stdio: 'pipe' });
  node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir');
  node('scripts/build/stamp.mjs', folder);
}

beforeAll(() => {
  const before = sourceHash('.');
  folders.forEach(build);
  expect(sourceHash('.'), 'the source was changed while it was built').toBe(before);
}, 300_000);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('a build', () => {
  test('made twice is the same, byte for byte', () => {
    const [one, two] = folders.map((folder) => fingerprints(folder));
    expect(one?.size).toBeGreaterThan(15);
    expect(two).toEqual(one);
    expect(readFileSync(join(folders[1], 'BUILD.txt'), 'utf8')).toBe(read('BUILD.txt'));
  });

  test('is listed whole in BUILD.txt, and its head names the source that a script of the app carries', () => {
    expect(readList(read('BUILD.txt'))).toEqual(fingerprints(folders[0]));
    const source = sourceOf(read('BUILD.txt'));
    expect(source).toBe(sourceHash('.'));
    const scripts = [...readList(read('BUILD.txt')).keys()].filter((path) => /^assets\/.*\.js$/.test(path));
    expect(scripts.filter((path) => read(path).includes(source ?? 'none'))).toHaveLength(1);
  });

  test('carries the pages’ policy of public/_headers in the page, and the whole file for hosts', () => {
    const rules = readFileSync('public/_headers', 'utf8');
    expect(read('_headers')).toBe(rules);
    const policy = headersFor(rules, '/')['Content-Security-Policy'] ?? '';
    const [, meta = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(read('index.html')) ?? [];
    // A policy in the page cannot speak of frames around it; all else is the same.
    expect(meta.replaceAll('&#39;', "'")).toBe(policy.replace("frame-ancestors 'none'; ", ''));
  });

  test('gives the worker the fingerprint of each file that it is to keep', () => {
    const entries = keptFiles();
    expect(entries.map(({ url }) => url)).toContain('index.html');
    for (const { url, integrity } of entries) {
      const hash = createHash('sha384').update(readFileSync(join(folders[0], url)));
      expect(`sha384-${hash.digest('base64')}`, url).toBe(integrity);
    }
  });

  test('names the policy before anything that it could load', () => {
    const page = read('index.html');
    const policy = page.indexOf('Content-Security-Policy');
    for (const tag of ['<script', '<link', '<style'])
      expect(page.search(tag) === -1 || page.search(tag) > policy).toBe(true);
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bon\w+=|\bstyle=/);
  });

  test('names no path of this machine, and lets the worker keep neither lists nor pictures of hosts and stores', () => {
    for (const path of readList(read('BUILD.txt')).keys())
      if (/\.(?:js|html|css|webmanifest|txt)$/.test(path)) expect(read(path).includes(resolve('.')), path).toBe(false);
    expect(read('sw.js')).not.toMatch(/BUILD\.txt|_headers|screenshots\//);
  });

  test('is weighed by the files that it has: those of the first screen, and those that the worker keeps', () => {
    const [first, kept] = budgets.map(({ path }) => filesOf(path));
    const page = read('index.html');
    const named = Array.from(page.matchAll(/(?:src|rel="stylesheet"[^>]* href)="\.\/([^"]+)"/g), ([, path]) => path);
    expect(named).toHaveLength(3);
    expect(first).toEqual(['index.html', ...named].toSorted());
    // The first script loads no other one before it runs.
    expect(read(named.find((path) => path?.startsWith('assets/index')) ?? '')).not.toMatch(/\bimport["{]|\bfrom["']/);
    expect(kept).toEqual(['sw.js', ...keptFiles().map(({ url }) => url)].toSorted());
  });

  test('has of the worker’s runtime only the parts whose licence is shown', () => {
    const parts = new Set(Array.from(read('sw.js').matchAll(/workbox:([\w-]+):/g), ([, part]) => part));
    expect([...parts].toSorted()).toEqual(['core', 'precaching', 'routing', 'strategies']);
  });
});

/** The files that the worker of the first build is to keep, as its script lists them. */
function keptFiles(): { url: string; integrity: string }[] {
  const [list = ''] = /\[\{"[^\]]*\}\]/.exec(read('sw.js')) ?? [];
  return JSON.parse(list);
}

/** The scripts of the first build in one of its folders, as text by path. */
function scriptsIn(pattern: RegExp): [string, string][] {
  const paths = [...readList(read('BUILD.txt')).keys()].filter((path) => pattern.test(path));
  return paths.map((path) => [path, read(path)]);
}

describe('the files of a build', () => {
  test('hold no call in the pages’ scripts that could send anything', () => {
    const scripts = scriptsIn(/^assets\/.*\.js$/);
    expect(scripts.length).toBeGreaterThan(1);
    for (const [path, text] of scripts)
      expect(text, path).not.toMatch(
        /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|new \w*RTC|RTCPeerConnection\(|\beval\(/,
      );
  });

  test('name in no script an address but those of two namespaces, a licence and a remark of the worker’s runtime', () => {
    const known = ['http://www.w3.org/', 'http://scripts.sil.org/OFL', 'https://bit.ly/wb-precache'];
    for (const [path, text] of scriptsIn(/\.js$/)) {
      const addresses = text.match(/\b(?:https?|wss?):\/\/[^\s"'`)]+/g) ?? [];
      expect(
        addresses.filter((address) => !known.some((each) => address.startsWith(each))),
        path,
      ).toEqual([]);
    }
  });

  test('speak to an iPad by the names of properties that it knows, and leave the two looks to no newer browser', () => {
    const paths = [...readList(read('BUILD.txt')).keys()].filter((path) => /^assets\/index-.*\.css$/.test(path));
    const style = paths.map(read).join();
    expect(style).toContain('-webkit-text-size-adjust');
    expect(style).not.toContain('light-dark(');
    for (const look of ['light', 'evening'])
      expect(style).toMatch(new RegExp(`data-palette=${look}\\]\\{--lightningcss-`));
  });

  test('hold the pictures that the manifest names, of the size it says, and keep none of them for offline', () => {
    const { icons, screenshots, shortcuts } = JSON.parse(read('manifest.webmanifest'));
    expect(screenshots.map(({ form_factor }: { form_factor: string }) => form_factor)).toEqual(
      expect.arrayContaining(['wide', 'narrow']),
    );
    const ofShortcuts = shortcuts.flatMap((each: { icons: object[] }) => each.icons);
    for (const { src, sizes } of [...icons, ...screenshots, ...ofShortcuts]) {
      const png = readFileSync(join(folders[0], src));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
      expect(png.length, src).toBeLessThanOrEqual(heaviestPicture);
    }
    expect(read('sw.js')).toContain('pwa-512x512.png');
    expect(read('sw.js')).not.toMatch(/screenshots\/|start-up\//);
  });

  test('hold a picture to start with for every screen that is known, both ways, by day and by evening', () => {
    const sizes = picturedScreens.flatMap((size) => [size, size.split('x').reverse().join('x')]);
    const wanted = sizes.flatMap((size) => [`start-up/${size}.png`, `start-up/${size}-evening.png`]);
    const there = readList(read('BUILD.txt'));
    expect(wanted.filter((path) => !there.has(path))).toEqual([]);
  });
});
