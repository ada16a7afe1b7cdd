import { readdirSync, readFileSync } from 'node:fs';
import { firstSettings } from '../../../src/core/settings.ts';
import type { StoredRecord } from '../../../src/storage/database.ts';
import { recordOf } from '../../../src/storage/formats/keepsake-formats.ts';

const folder = new URL('../../fixtures/', import.meta.url);
const parse = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

/** The names of all golden files: the kind stands first in each, the version of its format last. */
export const goldenNames: readonly string[] = readdirSync(new URL('formats', folder))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

/** A record as an earlier version of the app wrote it, read from its golden file. */
export const golden = (name: string): StoredRecord => parse(`formats/${name}.json`);

/** The record of a keepsake in a golden file once it is written again, in the version of today. */
export const goldenToday = (name: string): StoredRecord => recordOf(parse(`expected/${name}.json`));

/** The value that a golden file is to be read as, in the shape of today. A setting that was added since has its first value. */
export function expected(name: string): unknown {
  const value = parse(`expected/${name}.json`);
  return name.startsWith('settings-') ? { ...firstSettings, ...value } : value;
}

/** Everything of one kind of file from one version of the app: a copy, or a whole database. */
export const whole = (name: 'copy-v1' | 'database-v1') => readFileSync(new URL(`whole/${name}.json`, folder));
