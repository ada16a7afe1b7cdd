import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFolder } from './watch.ts';

/** The title by which a page of the second version is known. */
export const secondTitle = 'Common Ground, second version';

/** A copy of the build as a later version of it: another title, and the worker's list says so. */
export function secondVersion(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-second-'));
  cpSync(builtFolder, folder, { recursive: true });
  replaceIn(join(folder, 'index.html'), /<title>[^<]*<\/title>/, `<title>${secondTitle}</title>`);
  replaceIn(join(folder, 'sw.js'), /(url:\s*"index\.html",\s*revision:\s*")[0-9a-f]+/, '$1second');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function replaceIn(path: string, what: RegExp, by: string) {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(what, by);
  if (after === before) throw new Error(`nothing to change in ${path}`);
  writeFileSync(path, after);
}
