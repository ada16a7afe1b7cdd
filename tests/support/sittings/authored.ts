import { join } from 'node:path';
import { readLanguage } from '../../../content/languages.ts';

/** The content as its authors wrote it. Unit tests get it from `content:authored` instead, which is read once for all. */
export const { conversations, cues, sources, words } = readLanguage(
  join(import.meta.dirname, '../../../content'),
  'en',
);
