import { conversations, cues } from 'content:authored';
import { describe, expect, test } from 'vitest';
import { askedTexts, checkContent } from '../../../content/editorial/check.ts';
import { describeFinding } from '../../../content/editorial/finding.ts';
import { wayDown } from '../../../content/editorial/graph-rules.ts';
import { plainText } from '../../../content/editorial/passages.ts';
import { roleBound } from '../../../content/editorial/plan.ts';
import { readingGrade } from '../../../content/editorial/reading.ts';
import { likeness } from '../../../content/editorial/similarity.ts';
import { type ConversationId, conversationIds, type Prompt } from '../../../content/schema.ts';

const prompts = conversations.flatMap((conversation) =>
  conversation.prompts.filter(({ status }) => status !== 'retired'),
);
const byId = new Map<string, Prompt>(prompts.map((prompt) => [prompt.id, prompt]));
const byName = new Map(conversations.map((conversation) => [conversation.id, conversation]));

/** The conversations that have to be held before this one, and those before them. */
function allBefore(id: ConversationId): ConversationId[] {
  const before = conversationIds.filter((each) => byName.get(id)?.after[each] !== undefined);
  return [...before, ...before.flatMap(allBefore)];
}

test('the whole bank, cues included, breaks no editorial rule', () => {
  const today = new Date().toISOString().slice(0, 10);
  const errors = checkContent(conversations, cues, { whole: true, today }).filter(({ kind }) => kind === 'error');
  expect(errors.map(describeFinding)).toEqual([]);
});

test('the same check fails when one sentence is spoilt', () => {
  const spoilt = conversations.map((conversation) => ({
    ...conversation,
    prompts: conversation.prompts.map((prompt) =>
      prompt.id === 'now.03' ? { ...prompt, text: 'Why did you do this to us?' } : prompt,
    ),
  }));
  const errors = checkContent(spoilt, cues, { whole: true }).filter(({ kind }) => kind === 'error');
  expect(errors.map(({ rule, id }) => `${rule} ${id}`)).toEqual(['E02 now.03']);
});

test('no prompt is called reviewed, since no counsellor and no advocate has read one yet', () => {
  expect(conversations.flatMap(({ provenance }) => provenance.reviewedBy)).toEqual([]);
  expect(prompts.filter(({ status }) => status !== 'draft').map(({ id }) => id)).toEqual([]);
  const claimed = conversations.map((each) => ({
    ...each,
    prompts: each.prompts.map((prompt) => ({ ...prompt, status: 'reviewed' as const })),
  }));
  const found = checkContent(claimed, cues, { whole: true }).filter(({ rule }) => rule === 'E24');
  expect(new Set(found.map(({ id }) => id))).toEqual(new Set(conversationIds));
});

describe('the twelve conversations', () => {
  test('are all there, in the order of the path, and each has a name of its own', () => {
    expect(conversations.map(({ id }) => id)).toEqual([...conversationIds]);
    expect(new Set(conversations.map(({ name }) => name)).size).toBe(12);
  });

  test('go from steadying over understanding to rebuilding, and never back', () => {
    const stages = ['steady', 'understand', 'rebuild'];
    const order = conversations.map(({ stage }) => stages.indexOf(stage));
    expect(order).toEqual(order.toSorted());
    expect(new Set(order).size).toBe(3);
  });

  test('wait only for some that stand before them on the path', () => {
    for (const { id } of conversations)
      for (const before of allBefore(id))
        expect(conversationIds.indexOf(before), `${id} after ${before}`).toBeLessThan(conversationIds.indexOf(id));
  });

  test('go to what hurt only once the two have made a start', () => {
    const tender = conversations.filter(({ levels }) => levels[1] >= 3);
    expect(tender.filter(({ id }) => !allBefore(id).includes('start')).map(({ id }) => id)).toEqual([]);
    expect(tender.length).toBeGreaterThan(5);
  });

  test('hear the one who was hurt before the other owns it, and both before facts and causes', () => {
    expect(allBefore('own')).toContain('impact');
    const later: readonly ConversationId[] = ['time', 'facts', 'roots', 'guard'];
    for (const id of later) expect(allBefore(id), id).toEqual(expect.arrayContaining(['impact', 'own']));
  });

  test('advise a day of rest after what is tender, and two after what is hard', () => {
    const understood = conversations.filter(({ stage }) => stage === 'understand');
    for (const { id, levels, restHours, perSitting } of understood) {
      expect(restHours, id).toBe(levels[1] === 4 ? 48 : 24);
      expect(perSitting, id).toBeLessThanOrEqual(2);
    }
    const others = conversations.filter(({ stage }) => stage !== 'understand');
    expect(others.map(({ restHours }) => restHours)).toEqual(others.map(() => 0));
  });

  test('have one of the two begin only where prompts belong to one of the two', () => {
    const begun = conversations.filter(({ first }) => first === 'hurt' || first === 'broke').map(({ id }) => id);
    expect(begun).toEqual(roleBound);
  });

  test('sort a list of what may be asked in What happened alone', () => {
    expect(conversations.filter(({ scope }) => scope).map(({ id }) => id)).toEqual(['facts']);
  });
});

describe.each(conversations)('$id', (conversation) => {
  test('reads at grade 6 or below', () => {
    expect(readingGrade(askedTexts(conversation))).toBeLessThanOrEqual(6);
  });

  test('says in one line what it asks, with no question in it', () => {
    expect(conversation.asks.split(' ').length).toBeLessThanOrEqual(25);
    expect(conversation.asks).not.toContain('?');
  });
});

test('the bank reads at grade 5 or below', () => {
  const grade = readingGrade(conversations.flatMap(askedTexts));
  expect(grade).toBeLessThanOrEqual(5);
  expect(grade).toBeGreaterThan(-1);
});

test('from every prompt, lighter leads down to level 1 in two steps at most', () => {
  for (const prompt of prompts) {
    const levels = wayDown(prompt, byId).map(({ level }) => level);
    expect(levels.at(-1), prompt.id).toBe(1);
    expect(levels.length, prompt.id).toBeLessThanOrEqual(3);
    expect(levels, prompt.id).toEqual([...levels].sort((one, other) => other - one));
    expect(new Set(levels).size, prompt.id).toBe(levels.length);
  }
});

test('no two of all the prompts are more alike than 0.6', () => {
  const near = prompts.flatMap((one, index) =>
    prompts
      .slice(index + 1)
      .flatMap((other) => (likeness(one.text, other.text) > 0.6 ? [`${one.id} ${other.id}`] : [])),
  );
  expect(near).toEqual([]);
});

test('the twelve questions it began with are each carried once', () => {
  const numbers = prompts.flatMap(({ article }) => article ?? []).sort((one, other) => one - other);
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test('one prompt is the apology, and it asks for nothing back', () => {
  const apologies = prompts.filter(({ apology }) => apology);
  expect(apologies.map(({ article, speaker, swap }) => [article, speaker, swap])).toEqual([[11, 'broke', false]]);
});

test('nobody asks for forgiveness, on any card', () => {
  const said = prompts.flatMap(({ text, gentler, followUps, forSpeaker }) =>
    [text, gentler, ...followUps, forSpeaker].map(plainText),
  );
  expect(said.filter((text) => /forgive (me|us|them)/i.test(text.replace(/“[^”]*”/g, '')))).toEqual([]);
});

test('nothing of a level 3 or 4 card may be written down', () => {
  expect(prompts.filter(({ level, notes }) => level >= 3 && notes).map(({ id }) => id)).toEqual([]);
});

test('the openings vary: no two words begin more than a third of a conversation', () => {
  for (const conversation of conversations) {
    const openings = conversation.prompts.map(({ text }) => text.split(' ').slice(0, 2).join(' ').toLowerCase());
    const most = Math.max(...openings.map((opening) => openings.filter((other) => other === opening).length));
    expect(most / openings.length, conversation.id).toBeLessThanOrEqual(1 / 3);
  }
});
