import { readFileSync } from 'node:fs';
import type { StoredRecord } from '../../../src/storage/database.ts';

/** A record as an earlier version of the app wrote it, read from its golden file. */
export const golden = (name: string): StoredRecord =>
  JSON.parse(readFileSync(new URL(`../../fixtures/formats/${name}.json`, import.meta.url), 'utf8'));
