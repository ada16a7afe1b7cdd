import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runNode } from './run-node.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** For each folder of src: what it may import, and what it may not. */
const imports = {
  core: {
    allowed: ['./card.ts', '../../content/schema.ts'],
    refused: ['../state/ports.ts', '../storage/database.ts', '../device/clock.ts', '../screens/talk/turn.tsx'].concat([
      '../ui/button.tsx',
      '../app/wire.ts',
      'preact',
      'preact/hooks',
      '@preact/signals',
      'idb',
      'valibot',
      'workbox-window',
    ]),
  },
  state: {
    allowed: ['./ports.ts', '../core/card.ts', '@preact/signals-core', 'content:words'],
    refused: [
      '../storage/database.ts',
      '../device/clock.ts',
      '../screens/models-context.ts',
      '../ui/button.tsx',
    ].concat(['../app/wire.ts', 'preact', 'preact/hooks', '@preact/signals', 'idb', 'valibot', 'workbox-window']),
  },
  storage: {
    allowed: ['./formats.ts', '../core/card.ts', '../state/ports.ts', 'idb', 'valibot'],
    refused: ['../device/clock.ts', '../screens/models-context.ts', '../ui/button.tsx', '../app/wire.ts'].concat([
      'preact',
      '@preact/signals-core',
      'workbox-window',
    ]),
  },
  device: {
    allowed: ['./clock.ts', '../core/timer.ts', '../state/ports.ts', 'workbox-window'],
    refused: ['../storage/database.ts', '../screens/models-context.ts', '../ui/button.tsx', '../app/wire.ts'].concat([
      'preact',
      '@preact/signals-core',
      'idb',
      'valibot',
    ]),
  },
  worker: {
    allowed: ['./app-pages.ts', 'workbox-core', 'workbox-precaching', 'workbox-routing'],
    refused: ['../core/card.ts', '../state/ports.ts', '../storage/database.ts', '../device/clock.ts'].concat([
      '../screens/models-context.ts',
      '../ui/button.tsx',
      '../app/wire.ts',
      'preact',
      '@preact/signals-core',
      'idb',
      'valibot',
      'workbox-window',
    ]),
  },
  ui: {
    allowed: ['./role.tsx', './button.css', 'preact', 'preact/hooks'],
    refused: ['../core/card.ts', '../state/ports.ts', '../storage/database.ts', '../device/clock.ts'].concat([
      '../screens/models-context.ts',
      '../app/wire.ts',
      '@preact/signals',
      'idb',
      'valibot',
      'workbox-window',
      'content:words',
    ]),
  },
  'screens/talk': {
    allowed: ['./turn.tsx', '../models-context.ts', '../../ui/button.tsx', '../../core/card.ts', 'preact/hooks'].concat(
      ['../../state/models.ts', '@preact/signals'],
    ),
    refused: ['../../storage/database.ts', '../../device/clock.ts', 'idb', 'valibot', 'workbox-window'],
  },
} as const;
const folders = Object.keys(imports) as (keyof typeof imports)[];

/** Expressions that have no place in the pure folders, though TypeScript knows them there. */
const impure = ['Date.now()', 'new Date()', 'document.title', 'window.name', 'Math.random()', '[Math.random]'];

interface Report {
  readonly diagnostics: { severity: string; category: string; location: { path: string; start: { line: number } } }[];
}

/** Puts the sources (by path from the root) under the repository's linter; says which lines of each these rules refuse. */
async function refusedLines(rules: readonly string[], planted: Record<string, readonly string[]>) {
  const { vcs: _noRepositoryThere, ...config } = JSON.parse(readFileSync('biome.json', 'utf8'));
  const sources = Object.entries(planted).map(([path, lines]) => [path, `${lines.join('\n')}\n`]);
  const folder = temporaryFolder({ 'biome.json': JSON.stringify(config), ...Object.fromEntries(sources) });
  cpSync('scripts/lint', join(folder, 'scripts/lint'), { recursive: true });
  const options = ['--reporter=json', '--max-diagnostics=none', `--config-path=${folder}`];
  const { out } = await runNode('node_modules/@biomejs/biome/bin/biome', 'lint', ...options, folder);
  const { diagnostics }: Report = JSON.parse(out);
  const found = diagnostics.filter(
    ({ severity, category }) => severity === 'error' && rules.some((rule) => category.endsWith(rule)),
  );
  return (path: string) => {
    const own = found.filter(({ location }) => location.path.replaceAll('\\', '/').endsWith(path));
    return [...new Set(own.map(({ location }) => planted[path]?.[location.start.line - 1]))].toSorted();
  };
}

describe('the direction of imports', () => {
  test('is held by the linter: what a folder may not import is refused, and what it may is not', async () => {
    const line = (from: string) => `import '${from}';`;
    const pathOf = (folder: string) => `src/${folder}/planted.ts`;
    const planted = folders.map((folder) => {
      const { allowed, refused } = imports[folder];
      return [pathOf(folder), [...allowed, ...refused].map(line)] as const;
    });
    const refusedIn = await refusedLines(['noRestrictedImports'], Object.fromEntries(planted));
    const expected = folders.map((folder) => [folder, imports[folder].refused.map(line).toSorted()]);
    expect(folders.map((folder) => [folder, refusedIn(pathOf(folder))])).toEqual(expected);
  });

  test('holds for types, for what is passed on and for what is imported late', async () => {
    const lines = [
      "import type { Clock } from '../state/ports.ts';",
      "export { createMoment } from '../state/moment.ts';",
      "export const late = () => import('../state/models.ts');",
    ];
    const refusedIn = await refusedLines(['noRestrictedImports'], { 'src/core/planted.ts': lines });
    expect(refusedIn('src/core/planted.ts')).toEqual(lines.toSorted());
  });
});

describe('the rules and the models', () => {
  test('may read no clock, no page and no chance: the linter refuses it', async () => {
    const line = (expression: string, index: number) => `export const planted${index} = ${expression};`;
    const allowed = ['Math.max(1, 2)', "'document'", '{ Date: 1 }'].map(line);
    const refused = impure.map(line);
    const paths = ['src/core/planted.ts', 'src/state/planted.ts'];
    const planted = Object.fromEntries(paths.map((path) => [path, [...allowed, ...refused]]));
    const refusedIn = await refusedLines(['noRestrictedGlobals', 'plugin'], planted);
    for (const path of paths) expect(refusedIn(path)).toEqual(refused.toSorted());
  });

  test('know nothing of a browser, and nothing that the oldest one lacks: it does not compile there', async () => {
    const config = {
      extends: resolve('src/core/tsconfig.json'),
      include: [],
      files: ['planted.ts', 'allowed.ts', 'newer.ts'],
    };
    const folder = temporaryFolder({
      'tsconfig.json': JSON.stringify(config),
      'allowed.ts': "export const owns = Object.hasOwn({}, 'a');\n",
      'planted.ts': 'export const a = document;\nexport const b = setTimeout;\nexport const c = indexedDB;\n',
      'newer.ts': 'export const d = [2, 1].toSorted();\nexport const e = Map.groupBy([], () => 1);\n',
    });
    const { said } = await runNode('node_modules/typescript/bin/tsc', '-p', folder);
    const mistakes = said.split('\n').filter((line) => line.includes('error TS'));
    expect(mistakes).toHaveLength(5);
    for (const name of ['toSorted', 'groupBy'])
      expect(mistakes).toContainEqual(expect.stringMatching(`newer.ts.*Property '${name}' does not exist`));
    for (const name of ['document', 'setTimeout', 'indexedDB'])
      expect(mistakes).toContainEqual(expect.stringMatching(`planted.ts.*Cannot find name '${name}'`));
  });
});
