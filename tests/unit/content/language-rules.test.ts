import { describe, expect, test } from 'vitest';
import { languageFindings, type Said } from '../../../content/editorial/language-rules.ts';
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

  test('may not change what is no words: whose prompt it is, how heavy, how long', () => {
    expect(found(said({ speaker: 'hurt', turn: { default: 60, min: 45, max: 180 } }))).toEqual([
      'E25 roots.01 is "hurt", the source has "either"',
      'E25 roots.01 is {"default":60,"min":45,"max":180}, the source has {"default":120,"min":45,"max":180}',
    ]);
    const quicker = buildConversation('roots', [buildPrompt({ id: 'roots.01', level: 3, rev: 2 })], { restHours: 12 });
    expect(found(said({}, { conversations: [quicker] }))).toEqual(['E25 roots is 12, the source has 0']);
  });

  test('may not change when a cue comes, and to whom', () => {
    const late = { id: 'r-late', trigger: 'After 22:00', wordings: ['It is late.'], evidence: 'Rest' };
    const cues = (seenBy: 'both' | 'listener') =>
      buildCues({ signs, cues: [{ ...late, mode: 'auto', seenBy, minLevel: 3 }] });
    expect(found(said({}, { cues: cues('both') }), said({}, { cues: cues('both') }))).toEqual([]);
    expect(found(said({}, { cues: cues('listener') }), said({}, { cues: cues('both') }))).toEqual([
      'E25 r-late is "listener", the source has "both"',
    ]);
  });
});
