import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { loadContent, readContent } from '../../../content/load.ts';
import type { Conversation } from '../../../content/schema.ts';
import { buildConversation, buildCues, buildPrompt } from './build-content.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(dir, 'en', 'conversations'), { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const write = (file: string, value: unknown) =>
  writeFileSync(join(dir, 'en', file), typeof value === 'string' ? value : stringify(value));
const warm = (changes: object = {}, second: object = {}): object => {
  const prompts = [buildPrompt(), { ...buildPrompt({ id: 'warm.02' }), ...second }];
  return { ...buildConversation('warm', [buildPrompt()]), prompts, ...changes };
};
const failure = (): string => {
  try {
    loadContent(dir);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing was refused';
};

describe('what is right', () => {
  test('comes back in the order of the path, with the cues', () => {
    write('conversations/warm.yaml', warm());
    write('conversations/now.yaml', buildConversation('now', [buildPrompt({ id: 'now.01' })]));
    write('conversations/start.yaml', buildConversation('start', [buildPrompt({ id: 'start.01' })]));
    write('cues.yaml', buildCues());
    const { conversations, cues } = loadContent(dir);
    expect(conversations.map(({ id }) => id)).toEqual(['start', 'warm', 'now']);
    expect(cues).toEqual(buildCues());
  });

  test('needs no cues, and fields with a default may be left out', () => {
    const { notWhen: _notWhen, pauseWhen: _pauseWhen, fits: _fits, ...short } = buildPrompt();
    write('conversations/warm.yaml', warm({ prompts: [short] }));
    const { conversations, cues } = loadContent(dir);
    expect(cues).toBeNull();
    expect(conversations[0]?.prompts[0]).toMatchObject({ notWhen: [], pauseWhen: [], fits: [] });
  });

  test('is found under the language asked for', () => {
    mkdirSync(join(dir, 'de', 'conversations'), { recursive: true });
    writeFileSync(join(dir, 'de', 'conversations', 'warm.yaml'), stringify(warm({ name: 'Warm' })));
    expect(loadContent(dir, 'de').conversations.map(({ name }) => name)).toEqual(['Warm']);
    expect(loadContent(dir).conversations).toEqual([]);
  });
});

describe('a mistake is named with file, id and reason', () => {
  const cases: [string, object, string][] = [
    ['an unknown field', warm({}, { colour: 'red' }), 'conversations/warm.yaml, warm.02: unknown field "colour"'],
    [
      'an unknown field inside',
      warm({}, { turn: { default: 60, min: 30, max: 90, step: 5 } }),
      'warm.02: unknown field "turn.step"',
    ],
    [
      'a wrong type',
      warm({}, { swap: 'maybe' }),
      'conversations/warm.yaml, warm.02: "swap" must be true or false, found "maybe"',
    ],
    ['a level that does not exist', warm({}, { level: 5 }), 'warm.02: "level" must be 1 or 2 or 3 or 4, found 5'],
    ['a field left out', warm({}, { gentler: undefined }), 'conversations/warm.yaml, warm.02: "gentler" is missing'],
    ['an empty text', warm({}, { text: '  ' }), 'warm.02: "text" is empty'],
    [
      'a turn of 5 seconds',
      warm({}, { turn: { default: 60, min: 5, max: 90 } }),
      '"turn.min" must be at least 20, found 5',
    ],
    [
      'three follow-ups',
      warm({}, { followUps: ['One?', 'Two?', 'Three?'] }),
      '"followUps" takes at most 2 entries, found 3',
    ],
    ['an id that is none', warm({}, { id: 'warm.2' }), 'warm.2: "id" is not written as it has to be'],
    ['no id at all', warm({}, { id: undefined }), 'prompts number 2: "id" is missing'],
    [
      'a list of words for prompts',
      warm({ prompts: ['hello'] }),
      'prompts number 1: this entry must be a block of fields, found "hello"',
    ],
    [
      'a wrong day',
      warm({ provenance: { kind: 'original', author: 'A', written: 'May', readings: 0, reviewedBy: [] } }),
      'warm: "provenance.written" must be a day such as 2026-11-23, found "May"',
    ],
    ['a duplicate id', warm({}, { id: 'warm.01' }), 'conversations/warm.yaml, warm.01: this id is used twice'],
    [
      'an id of another conversation',
      warm({}, { id: 'now.02' }),
      'conversations/warm.yaml, now.02: this id belongs to another conversation than "warm"',
    ],
    ['a gap in the numbering', warm({}, { id: 'warm.03' }), 'warm.03: a gap in the numbering: expected warm.02 here'],
    [
      'a source nobody knows',
      warm({}, { why: { text: 'Small things count.', source: 'nobody' } }),
      'warm.02: why.source "nobody" is not in sources.yaml',
    ],
    [
      'a file named after another conversation',
      buildConversation('now', [buildPrompt({ id: 'now.01' })]),
      'conversations/warm.yaml, now: the file is not named after its conversation',
    ],
  ];

  test.each(cases)('%s', (_name, value, expected) => {
    write('conversations/warm.yaml', value);
    expect(failure()).toContain(expected);
  });

  test('broken YAML, with its line', () => {
    write('conversations/warm.yaml', 'id: warm\nname: "Warm start\npurpose: x\n');
    expect(failure()).toMatch(/conversations\/warm\.yaml, line \d+: this is not readable YAML: /);
  });

  test('the same key written twice', () => {
    write('conversations/warm.yaml', `${stringify(warm())}name: Again\n`);
    expect(failure()).toMatch(/warm\.yaml, line \d+: this is not readable YAML: .*unique/);
  });

  test('an empty file', () => {
    write('conversations/warm.yaml', '');
    expect(failure()).toContain('conversations/warm.yaml: this entry must be a block of fields, found null');
  });

  test('the same id in two files', () => {
    write('conversations/warm.yaml', warm());
    write('conversations/now.yaml', buildConversation('now', [buildPrompt({ id: 'warm.01' })]));
    expect(failure()).toMatch(/warm\.01: this id (is used twice|belongs to another conversation)/);
  });

  test('a cue that does not fit', () => {
    write('conversations/warm.yaml', warm());
    write('cues.yaml', { ...buildCues(), signs: [{ id: 'loud' }] });
    expect(failure()).toContain('cues.yaml, loud: "text" is missing');
  });

  test.each([
    [{ mode: 'auto', seenBy: 'both' }, '"minLevel" is missing'],
    [{ mode: 'card', minLevel: 3 }, 'unknown field "minLevel"'],
    [{ mode: 'song' }, '"mode" must be "card" or "tap" or "auto", found "song"'],
  ])('a cue with %j', (fields, reason) => {
    const cue = { id: 'r-late', trigger: 'After 22:00', wordings: ['It is late.'], evidence: 'Rest', ...fields };
    write('conversations/warm.yaml', warm());
    write('cues.yaml', { ...buildCues(), cues: [cue] });
    expect(failure()).toContain(`cues.yaml, r-late: ${reason}`);
  });

  test('a pattern that is none', () => {
    write('conversations/warm.yaml', warm());
    write('cues.yaml', { ...buildCues(), undoing: { but: 'but (' } });
    expect(failure()).toContain('cues.yaml: "undoing.but" is no regular expression');
  });

  test('a folder that is not there', () => {
    rmSync(join(dir, 'en'), { recursive: true });
    expect(failure()).toContain('en/conversations: there is no such folder');
  });

  test('all mistakes at once, not the first only', () => {
    write('conversations/warm.yaml', warm({ minutes: 'ten' }, { level: 9 }));
    write('conversations/now.yaml', 'id: [');
    expect(failure()).toMatch(/^The content has \d+ mistakes:/);
    expect(failure()).toContain('"minutes" must be a number');
    expect(failure()).toContain('"level" must be');
    expect(failure()).toContain('conversations/now.yaml');
  });
});

test('a broken file does not hide the others from an editor', () => {
  write('conversations/warm.yaml', warm());
  write('conversations/now.yaml', 'id: [');
  const { conversations, mistakes } = readContent(dir);
  expect(conversations.map(({ id }) => id)).toEqual(['warm']);
  expect(mistakes.map(({ file }) => file)).toEqual(expect.arrayContaining(['conversations/now.yaml']));
});

test('the real content, with one letter of one level changed, is refused', () => {
  cpSync(resolve('content/en'), join(dir, 'en'), { recursive: true });
  const path = join(dir, 'en/conversations/impact.yaml');
  expect(loadContent(dir).conversations.map(({ id }: Conversation) => id)).toContain('impact');
  writeFileSync(path, readFileSync(path, 'utf8').replace('level: 3', 'level: e'));
  expect(failure()).toContain('conversations/impact.yaml, impact.01: "level" must be');
});
