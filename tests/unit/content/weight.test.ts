import { conversations, cues } from 'content:authored';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

test('all prompts and cues together weigh less than 60 kB, packed by brotli', () => {
  const packed = brotliCompressSync(JSON.stringify([conversations, cues])).length;
  expect(packed).toBeLessThan(60_000);
  // A bank that weighs next to nothing was not read.
  expect(packed).toBeGreaterThan(20_000);
});
