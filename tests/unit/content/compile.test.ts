import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { compileContent } from '../../../content/compile.ts';

/** A root with the real content in two languages, of which the second says some of it in its own way. */
let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'languages-'));
  mkdirSync(join(root, 'content'));
  for (const name of ['en', 'xx']) cpSync(resolve('content/en'), join(root, 'content', name), { recursive: true });
  change('xx/conversations/now.yaml', 'name: How we are now', 'name: Hoe het nu gaat');
  change('xx/words.yaml', '  home: Home', '  home: Thuis');
});
afterAll(() => rmSync(root, { recursive: true }));

function change(file: string, from: string, to: string) {
  const path = join(root, 'content', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

type Content = ReturnType<typeof compileContent>;
const codeOf = (content: Content, name: string) => content.load(`\0content:${name}`)?.code ?? '';
const load = (code: string): Promise<unknown> => import(`data:text/javascript,${encodeURIComponent(code)}`);

describe('the modules', () => {
  let content: Content;
  beforeAll(() => {
    content = compileContent(root, ['en', 'xx']);
  });

  test('of a named language load, and say what its folder says', async () => {
    const [bank, first, rest, path] = await Promise.all(
      ['xx/bank', 'xx/words/first', 'xx/words/rest', 'xx/path'].map((name) => load(codeOf(content, name))),
    );
    expect(bank).toHaveProperty(
      'conversations',
      expect.arrayContaining([expect.objectContaining({ id: 'now', name: 'Hoe het nu gaat' })]),
    );
    expect(bank).toHaveProperty('cues.reminders', expect.arrayContaining([expect.objectContaining({ id: 'r-late' })]));
    expect(first).toHaveProperty('words.common.home', 'Thuis');
    expect(rest).toHaveProperty('words.welcome.next');
    expect(path).toHaveProperty(
      'path',
      expect.arrayContaining([expect.objectContaining({ id: 'now', name: 'Hoe het nu gaat' })]),
    );
  });

  test('of the source hold nothing of another language, so that none ships before it is imported', () => {
    const all = ['bank', 'words/first', 'words/rest', 'path'].map((name) => codeOf(content, name)).join('\n');
    expect(all).toContain('How we are now');
    expect(all).not.toMatch(/Hoe het nu gaat|Thuis/);
  });

  test('of a language that is not named do not exist', () => {
    expect(() => codeOf(compileContent(root, ['en']), 'xx/bank')).toThrow('no such content module: xx/bank');
  });

  test('hold nothing that only authors need', () => {
    const bank = codeOf(content, 'bank');
    const fields = new Set(Array.from(bank.matchAll(/"(\w+)":/g), ([, field = '']) => field));
    expect(fields).toContain('wordings');
    const forAuthors = [
      'trigger',
      'evidence',
      'mode',
      'rev',
      'intent',
      'article',
      'breach',
      'fits',
      'notes',
      'provenance',
    ];
    expect(forAuthors.filter((field) => fields.has(field))).toEqual([]);
  });
});

describe('a build', () => {
  const start = (...names: [string, ...string[]]) => {
    vi.stubEnv('VITEST', undefined);
    const content = compileContent(root, names);
    content.configResolved({ command: 'build' });
    content.buildStart();
  };
  afterEach(() => vi.unstubAllEnvs());

  test('writes the types of the words and of the cue ids', () => {
    start('en');
    for (const name of ['word-modules.d.ts', 'cue-modules.d.ts'])
      expect(readFileSync(join(root, 'content', name), 'utf8')).toBe(readFileSync(join('content', name), 'utf8'));
  });

  test('stops where a named language lags behind in a hard prompt', () => {
    change('xx/conversations/facts.yaml', 'rev: 3', 'rev: 2');
    expect(() => start('en', 'xx')).toThrow(/xx\/conversations\/facts\.yaml facts\.01 rev: E25/);
    expect(() => start('en')).not.toThrow();
  });

  test('stops at a sentence that breaks a rule', () => {
    change('en/cues.yaml', 'Quiet is fine here.', 'Please calm down.');
    expect(() => start('en')).toThrow(/cues\.yaml r-quiet wordings: E26/);
  });

  test('is not what a test runs on: there a bad sentence loads, and only the tests of the content see it', () => {
    expect(codeOf(compileContent(root, ['en']), 'bank')).toContain('Please calm down.');
  });
});
