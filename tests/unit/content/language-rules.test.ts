import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageFindings, type Said } from '../../../content/editorial/language-rules.ts';
import { translationFindings } from '../../../content/languages.ts';
import type { Prompt } from '../../../content/schema.ts';
import { buildConversation, buildCues, buildPrompt } from './build-content.ts';

const words = { home: { title: 'Home', hello: 'Hello {name}, hello {other}' } };
const signs = [{ id: 'hot-face', text: 'Hot face' }];
const said = (changes: Partial<Prompt> = {}, rest: Partial<Said> = {}): Said => ({
  conversations: [buildConversation('roots', [buildPrompt({ id: 'roots.01', level: 3, rev: 2, ...changes })])],
  cues: buildCues({ signs }),
  words,
  ...rest,
});
const found = (translation: Said, source = said()): string[] =>
  languageFindings(source, translation).map(({ rule, id, message }) => `${rule} ${id} ${message}`);

describe('a translation', () => {
  test('that has the ids, placeholders and revs of its source is right', () => {
    const hello = { home: { title: 'Heim', hello: '{other}, {name}: hallo' } };
    expect(found(said({ text: 'Was war heute gut?' }, { words: hello }))).toEqual([]);
  });

  test('may not lack a prompt, a sign or a word, nor have one of its own', () => {
    expect(
      found(said({ id: 'roots.02' }, { cues: buildCues(), words: { home: { hello: words.home.hello } } })),
    ).toEqual([
      'E25 roots.01 is missing',
      'E25 hot-face is missing',
      'E25 home.title is missing',
      'E25 roots.02 is not in the source',
    ]);
  });

  test('may not lose or invent a placeholder', () => {
    const home = { title: 'Heim', hello: 'Hallo {name}' };
    expect(found(said({ forSpeaker: '{A} beginnt.' }, { words: { home } }))).toEqual([
      'E25 roots.01 has the placeholders "{A}", the source has ""',
      'E25 home.hello has the placeholders "{name}", the source has "{name} {other}"',
    ]);
  });

  test('may not be ahead of its source', () => {
    expect(found(said({ rev: 3 }))).toEqual(['E25 roots.01 follows rev 3, which the source has not reached']);
  });

  test('that is old is shown at level 2 with a warning, and at level 3 not at all', () => {
    const message = 'roots.01 follows rev 1, the source is at 2';
    expect(found(said({ rev: 1, level: 2 }), said({ level: 2 }))).toEqual([`W25 ${message}`]);
    expect(found(said({ rev: 1 }))).toEqual([`E25 ${message}: at level 3 and 4 it may not be shown`]);
    expect(found(said({ rev: 1, status: 'retired' }))).toEqual([]);
  });
});

test('a language folder beside the source is compared with it, and pictures are no language', () => {
  const dir = mkdtempSync(join(tmpdir(), 'languages-'));
  try {
    for (const name of ['en', 'xx']) cpSync(resolve('content/en'), join(dir, name), { recursive: true });
    cpSync(resolve('content/pictures'), join(dir, 'pictures'), { recursive: true });
    expect(translationFindings(dir)).toEqual([]);
    const file = join(dir, 'xx', 'conversations', 'facts.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('rev: 3', 'rev: 2'));
    expect(translationFindings(dir).map(({ rule, file: at, id }) => `${rule} ${at} ${id}`)).toEqual([
      'E25 xx/conversations/facts.yaml facts.01',
    ]);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
