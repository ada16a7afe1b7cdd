import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageOf, readLicences, shippedPackages } from '../../../scripts/build/licences.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const manifest: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

/** A repository of one dependency, with this licence file. */
const repository = (licence: string) =>
  temporaryFolder({
    'package.json': JSON.stringify({ dependencies: { one: '1' } }),
    'node_modules/one/package.json': JSON.stringify({ version: '1.0.0', license: 'MIT' }),
    'node_modules/one/LICENSE': licence,
    ...Object.fromEntries(
      ['@fontsource-variable/fraunces', 'rolldown', 'vite', 'workbox-precaching', 'workbox-routing']
        .concat('workbox-core', 'workbox-strategies')
        .flatMap((name) => [
          [`node_modules/${name}/package.json`, '{"version":"1.0.0","license":"ISC"}'],
          [`node_modules/${name}/LICENSE.md`, 'Copyright (c) Someone\n\nDo as you like.'],
        ]),
    ),
  });

describe('the licences', () => {
  const { works, texts } = readLicences('.');

  test('are there for every package of which something is in the app, each with its holder and whole terms', () => {
    expect(works.map(({ name }) => name)).toEqual(shippedPackages('.'));
    for (const name of [...Object.keys(manifest.dependencies), 'workbox-core'])
      expect(shippedPackages('.')).toContain(name);
    for (const { name, holders, text } of works) {
      const file = ['LICENSE', 'LICENSE.md'].flatMap((each) => {
        try {
          return [readFileSync(join('node_modules', name, each), 'utf8')];
        } catch {
          return [];
        }
      })[0];
      const inOneLine = file?.replace(/^-{5,}$/gm, '').replace(/\s+/g, ' ');
      for (const part of [...holders, ...(texts[text] ?? [])]) expect(inOneLine, name).toContain(part);
    }
  });

  test('hold each text once', () => {
    expect(new Set(texts.map((text) => text.join('\n'))).size).toBe(texts.length);
    expect(texts.length).toBe(new Set(works.map(({ licence }) => licence)).size);
  });

  test('are read without what is not the package’s own, and two that differ in line breaks are one text', () => {
    const folder = repository(
      'MIT License\n\nCopyright (c) One\n\nDo as\nyou like.\n\n# Licenses of bundled dependencies\nmuch',
    );
    const read = readLicences(folder);
    expect(read.texts).toEqual([['Do as you like.']]);
    expect(read.works.find(({ name }) => name === 'one')).toMatchObject({ holders: ['Copyright (c) One'], text: 0 });
  });

  test('that cannot be read stop the build', () => {
    expect(() => readLicences(repository('MIT'))).toThrow('The licence of one could not be read.');
  });
});

test('a module of the bundle is known by the package it comes from', () => {
  expect(packageOf('/any/node_modules/preact/dist/preact.mjs')).toBe('preact');
  expect(packageOf('/any/node_modules/@preact/signals/dist/signals.mjs?v=1')).toBe('@preact/signals');
  expect(packageOf('/any/node_modules/a/node_modules/b/index.js')).toBe('b');
  expect(packageOf('\0vite/preload-helper.js')).toBe('vite');
  expect(packageOf('\0rolldown/runtime.js')).toBe('rolldown');
  expect(packageOf('/any/src/main.tsx')).toBeNull();
});

test('the dependencies at run time are those that src/README.md gives a reason for, and no other', () => {
  const reasons = readFileSync('src/README.md', 'utf8').split('## Dependencies at run time')[1] ?? '';
  const named: Record<string, string> = {
    preact: 'preact and signals',
    '@preact/signals': 'preact and signals',
    '@preact/signals-core': 'preact and signals',
    idb: 'idb (',
    valibot: 'valibot (',
    'workbox-window': 'workbox-window (',
  };
  expect(Object.keys(manifest.dependencies).toSorted()).toEqual(Object.keys(named).toSorted());
  for (const words of Object.values(named)) expect(reasons).toContain(words);
  expect(reasons).toContain('Nothing else.');
});

test('no package may run a script of its own when it is installed', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
});
