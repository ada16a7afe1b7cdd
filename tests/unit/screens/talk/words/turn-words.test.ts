import { describe, expect, test } from 'vitest';
import type { ConversationId } from '../../../../../content/schema.ts';
import type { Hurt, Partner } from '../../../../../src/core/partner.ts';
import { planSitting } from '../../../../../src/core/path/plan.ts';
import type { Scope, Topic } from '../../../../../src/core/sitting/scope.ts';
import { fill } from '../../../../../src/core/text/fill.ts';
import { conversations, cues, promptOf, words } from '../../../../support/sittings/said.ts';
import { saidAt as said } from '../../../../support/sittings/said-at.ts';
import { type At, type Move, open, wait, walk } from '../../../../support/sittings/sitting-builder.ts';

const { talk, sort } = words;
const wordingsOf = (id: string) => cues?.cues.find((cue) => cue.id === id)?.wordings ?? [];
const listed = (...topics: readonly Topic[]) =>
  fill(talk.onTheList, { topics: topics.map((topic) => sort[`topic-${topic}`]).join(' · ') });

/** A sitting of *What happened* or another one with this prompt alone, at its first offer. */
function offerOf(prompt: string, hurt: Hurt, scopes: Partial<Record<Partner, Scope>>, first: Partner = 'a'): At {
  const conversation = prompt.split('.')[0] as ConversationId;
  const plan = planSitting({
    conversation,
    conversations,
    history: [],
    leftOut: conversations.flatMap(({ prompts }) => prompts.flatMap(({ id }) => (id === prompt ? [] : [id]))),
    hurt,
    first,
    pace: 'usual',
    highest: 4,
    hourOfDay: 12,
  });
  const sorting = Object.values(scopes).flatMap((scope): Move[] => [{ type: 'sorted', scope }, 'agreed']);
  return walk(open(plan), 'begin', ...sorting, 'ready');
}
const own: Scope = { money: 'need' };
const others: Scope = { began: 'need', ended: 'need' };
const ofBoth = { a: own, b: others };
const toMore = ['start', 'said', wait(5_000), 'next', 'more'] as const satisfies readonly Move[];
const toOther = ['start', 'said', wait(5_000), 'next', 'heard', 'next'] as const satisfies readonly Move[];

describe('the agreed list on a card', () => {
  test('where one was hurt, is theirs, whoever speaks', () => {
    for (const prompt of ['facts.03', 'facts.06'])
      expect(said(walk(offerOf(prompt, 'a', { a: own }), 'start')).list, prompt).toBe(listed('money'));
  });

  test('where both were hurt, is that of the one who asks, and on an answer that of the one who hears it', () => {
    const asking = offerOf('facts.03', 'both', ofBoth);
    expect(said(walk(asking, 'start')).list).toBe(listed('money'));
    expect(said(walk(asking, ...toOther)).list).toBe(listed('began', 'ended'));
    const answering = offerOf('facts.06', 'both', ofBoth);
    expect(said(walk(answering, 'start')).list).toBe(listed('began', 'ended'));
    expect(said(walk(answering, ...toOther)).list).toBe(listed('money'));
  });

  test('stands there as long as the prompt lies open, also while a little more is said', () => {
    const at = offerOf('facts.06', 'a', { a: own });
    expect(said(at).list).toBeNull();
    expect(said(walk(at, 'start', 'said')).list).toBeNull();
    expect(said(walk(at, ...toMore)).list).toBe(listed('money'));
  });

  test('is on no card of another conversation, and not there while nothing is on it', () => {
    expect(promptOf('roots.14').level).toBe(4);
    expect(said(walk(offerOf('roots.14', 'a', {}), 'start')).list).toBeNull();
    expect(said(walk(offerOf('facts.06', 'a', { a: { money: 'later' } }), 'start')).list).toBeNull();
  });
});

describe('before a question of What happened', () => {
  const filter = [...wordingsOf('r-picture-it'), ...wordingsOf('r-picture-heard')];
  const whoFilters = (at: At) => {
    const { a, b } = said(at).sides;
    return [...(filter.includes(a.line ?? '') ? ['a'] : []), ...(filter.includes(b.line ?? '') ? ['b'] : [])];
  };

  test('the one who asks pictures the answer, and the second one who asks does so, too', () => {
    const asking = offerOf('facts.03', 'both', ofBoth);
    expect(whoFilters(asking)).toEqual(['a']);
    expect(whoFilters(walk(asking, ...toOther))).toEqual(['b']);
  });

  test('the one who hears an answer from the list pictures it, but nobody what is owed unasked', () => {
    expect(whoFilters(offerOf('facts.09', 'a', { a: others }))).toEqual(['a']);
    expect(whoFilters(walk(offerOf('facts.08', 'both', ofBoth), ...toOther))).toEqual(['a']);
    expect(whoFilters(offerOf('facts.06', 'a', { a: own }))).toEqual([]);
  });

  test('the one who asks is told to ask, and the one who hears to hear', () => {
    const toAsk = said(offerOf('facts.03', 'both', ofBoth)).sides.a.line;
    expect(wordingsOf('r-picture-it')).toContain(toAsk);
    const toHear = said(offerOf('facts.09', 'a', { a: others })).sides.a.line;
    expect(wordingsOf('r-picture-heard')).toContain(toHear);
    expect(wordingsOf('r-picture-heard').join(' ')).not.toMatch(/\bask\b/i);
  });

  test('and in no other conversation', () => {
    expect(promptOf('roots.14')).toMatchObject({ speaker: 'hurt', level: 4 });
    expect(whoFilters(offerOf('roots.14', 'a', {}))).toEqual([]);
  });
});

describe('over three sittings, each line of a card', () => {
  const impact = offerOf('impact.01', 'unsaid', {});
  test.each([
    ['r-quiet', impact, 'b'],
    ['r-other-side', walk(impact, ...toOther), 'a'],
    ['r-picture-it', offerOf('facts.03', 'a', { a: own }), 'a'],
    ['r-picture-heard', offerOf('facts.09', 'a', { a: others }), 'a'],
    ['r-no-but', walk(offerOf('own.04', 'b', {}), 'start', 'next'), 'a'],
    ['r-nothing-owed', walk(offerOf('own.04', 'b', {}), 'start', 'next'), 'b'],
  ] as const)('has each of its wordings once: %s', (id, at, who) => {
    const lines = [0, 1, 2].map((sittings) => said(at, sittings).sides[who].line);
    expect(lines.toSorted()).toEqual(wordingsOf(id).toSorted());
  });
});
