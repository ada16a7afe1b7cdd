import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadContent } from '../../../content/load.ts';

const content = loadContent(join(import.meta.dirname, '..', '..', '..', 'content'));

test('all prompts and cues together weigh less than 60 kB, packed by brotli', () => {
  const packed = brotliCompressSync(JSON.stringify([content.conversations, content.cues])).length;
  expect(packed).toBeLessThan(60_000);
  // A bank that weighs next to nothing was not read.
  expect(packed).toBeGreaterThan(20_000);
});
