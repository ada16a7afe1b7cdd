import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const folders = ['.ci', 'content', 'public', 'scripts', 'src', 'tests'];
const files = ['.gitignore', '.npmrc', 'LICENSE', 'README.md', 'biome.json', 'index.html', 'package-lock.json'].concat(
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
);

test('the top level holds the rooms of the house and the few files that must lie there, and no other', () => {
  const all = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
  const top = new Set(all.map((path) => path.split('/')[0]));
  expect([...top].toSorted()).toEqual([...folders, ...files].toSorted());
});
