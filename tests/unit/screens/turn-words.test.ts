import { describe, expect, test } from 'vitest';
import type { ConversationId } from '../../../content/schema.ts';
import type { Hurt, Partner } from '../../../src/core/partner.ts';
import { planSitting } from '../../../src/core/plan.ts';
import { say } from '../../../src/core/say.ts';
import { isTalk } from '../../../src/core/scene.ts';
import type { Scope, Topic } from '../../../src/core/scope.ts';
import { turnWords } from '../../../src/screens/talk/turn-words.ts';
import { createBank } from '../../../src/state/bank.ts';
import { createSettingsModel } from '../../../src/state/settings-model.ts';
import { FakeSettingsStore } from '../../support/fake-stores.ts';
import { conversations, cues, promptOf, words } from '../../support/said.ts';
import { type At, type Move, open, wait, walk } from '../../support/sitting-builder.ts';

const { talk, sort } = words;
const bank = createBank(conversations, cues, {});
const settings = createSettingsModel(new FakeSettingsStore(), { a: 'Clay', b: 'Pine' });
const said = ({ sitting: { scene } }: At) => {
  if (!isTalk(scene)) throw new Error('the talk rests');
  return turnWords({ words, bank, settings }, scene, false);
};
const listed = (...topics: readonly Topic[]) =>
  say(talk.onTheList, { topics: topics.map((topic) => sort[`topic-${topic}`]).join(' · ') });

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
  });
  const sorting = Object.values(scopes).flatMap((scope): Move[] => [{ type: 'sorted', scope }, 'agreed']);
  return walk(open(plan), 'begin', ...sorting, 'ready');
}
const own: Scope = { money: 'need' };
const others: Scope = { began: 'need', ended: 'need' };
const ofBoth = { a: own, b: others };
const toMore = ['start', 'said', wait(5_000), 'next', 'heard', 'moreYes'] as const satisfies readonly Move[];
const toSwap = ['start', 'said', wait(5_000), 'next', 'heard', 'moreNo', 'next'] as const satisfies readonly Move[];

describe('the agreed list on a card', () => {
  test('where one was hurt, is theirs, whoever speaks', () => {
    for (const prompt of ['facts.03', 'facts.06'])
      expect(said(walk(offerOf(prompt, 'a', { a: own }), 'start')).list, prompt).toBe(listed('money'));
  });

  test('where both were hurt, is that of the one who asks, and on an answer that of the one who hears it', () => {
    const asking = offerOf('facts.03', 'both', ofBoth);
    expect(said(walk(asking, 'start')).list).toBe(listed('money'));
    expect(said(walk(asking, ...toSwap, 'next')).list).toBe(listed('began', 'ended'));
    const answering = offerOf('facts.06', 'both', ofBoth);
    expect(said(walk(answering, 'start')).list).toBe(listed('began', 'ended'));
    expect(said(walk(answering, ...toSwap, 'next')).list).toBe(listed('money'));
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
