import { conversations } from 'content:authored';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeness, nearPairs, sharedRuns, wordRuns } from '../../../content/editorial/similarity.ts';

describe('likeness', () => {
  test('the same sentence in other clothes is 1', () => {
    expect(likeness('What made you smile?', 'what made you  SMILE')).toBe(1);
  });

  test('sentences with no piece in common are 0', () => {
    expect(likeness('abc', 'xyz')).toBe(0);
  });

  test('one changed word stays above the limit, another question stays below', () => {
    expect(
      likeness('What small habit of your partner’s would you miss?', 'What small habit of your partner’s do you miss?'),
    ).toBeGreaterThan(0.6);
    expect(
      likeness('What small habit of your partner’s would you miss?', 'When did you last laugh together?'),
    ).toBeLessThan(0.3);
  });

  test('is the same both ways and lies between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const value = likeness(one, other);
        expect(value).toBe(likeness(other, one));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('near pairs name both and leave the rest alone', () => {
    const items = ['What helps you rest?', 'Where did you grow up as a child?', 'What helps you to rest?'].map(
      (text) => ({ text }),
    );
    expect(nearPairs(items, 0.6).map(({ one, other }) => [one.text, other.text])).toEqual([
      ['What helps you rest?', 'What helps you to rest?'],
    ]);
  });
});

describe('runs of five words', () => {
  test('are found whatever the case, marks, line breaks and apostrophes', () => {
    const foreign = wordRuns("They said: “Don't go, stay\nwith us tonight.” And so on.");
    expect(sharedRuns('DON’T go — stay with us!', foreign)).toEqual(["don't go stay with us"]);
  });

  test('four words in a row are nobody’s property', () => {
    expect(sharedRuns('go stay with us', wordRuns('go stay with us tonight'))).toEqual([]);
  });

  test('a text of four words has none', () => {
    expect(wordRuns('only four words here').size).toBe(0);
  });
});

describe.concurrent('scripts/content/check-original.mjs', () => {
  const run = (text: string) =>
    new Promise<{ code: number; out: string }>((done) => {
      const dir = mkdtempSync(join(tmpdir(), 'original-'));
      writeFileSync(join(dir, 'other.txt'), text);
      execFile(
        process.execPath,
        [resolve('scripts/content/check-original.mjs'), join(dir, 'other.txt')],
        (error, out) => {
          rmSync(dir, { recursive: true });
          done({ code: typeof error?.code === 'number' ? error.code : 0, out });
        },
      );
    });

  test('fails when a prompt stands in the other text, and says which', async () => {
    const prompt = conversations[0]?.prompts[0];
    const { code, out } = await run(`An article. ${prompt?.text.toUpperCase()} More of it.`);
    expect(code).toBe(1);
    expect(out).toContain(`${prompt?.id} text`);
    expect(out).not.toMatch(/^0 shared/m);
  });

  test('passes a text that shares nothing', async () => {
    const { code, out } = await run('Zinc boats rarely sing about quartz, said Mrs Ojukwu to seven owls.');
    expect(out).toMatch(/^0 shared runs of five words; \d{4} texts in \d+ files/m);
    expect(code).toBe(0);
  });
});
