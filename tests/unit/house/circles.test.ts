import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

/** Every import of a file of the house, of values or of types, at once or later. */
const imported = /\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/** For each file of code in a folder, the files that it imports. */
function importsIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
  const importsOf = (file: string) =>
    Array.from(readFileSync(file, 'utf8').matchAll(imported), ([, path]) => resolve(dirname(file), path ?? ''));
  return new Map(files.map((file) => [file, importsOf(file)]));
}

/** The ways from a file over its imports back to itself, one for each circle that is come upon. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]) => {
    const from = way.indexOf(file);
    if (from >= 0) circles.push(way.slice(from));
    if (from >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return circles;
}

test('no file of src imports itself over others, not for a type either', () => {
  const imports = importsIn(resolve('src'));
  expect(circlesIn(imports)).toEqual([]);
  expect(imports.size).toBeGreaterThan(200);
  const missing = [...imports.values()].flat().filter((file) => !existsSync(file));
  expect(missing, 'every import was followed').toEqual([]);
});

test.each([
  ["import type { Two } from './deep/two.ts';", "import type { One } from '../one.ts';"],
  ["import { two } from './deep/two.ts';", "export * from '../one.ts';"],
  ["const two = () => import('./deep/two.ts');", "import {\n  one,\n  type One,\n} from '../one.ts';"],
])('a planted circle is found: %s', (one, two) => {
  const folder = temporaryFolder({
    'one.ts': one,
    'deep/two.ts': two,
    'three.ts': "import { one } from './one.ts';",
  });
  const [circle, ...others] = circlesIn(importsIn(folder));
  expect(circle?.toSorted()).toEqual([join(folder, 'deep/two.ts'), join(folder, 'one.ts')]);
  expect(others).toEqual([]);
});

test('two ways to one file are no circle', () => {
  const folder = temporaryFolder({
    'one.ts': "import './two.ts';\nimport './three.ts';",
    'two.ts': "import './three.ts';",
    'three.ts': '',
  });
  expect(circlesIn(importsIn(folder))).toEqual([]);
});
