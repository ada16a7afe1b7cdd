import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askedTexts, checkContent } from '../../../content/editorial/check.ts';
import { describeFinding } from '../../../content/editorial/finding.ts';
import { wayDown } from '../../../content/editorial/graph-rules.ts';
import { plainText } from '../../../content/editorial/passages.ts';
import { readingGrade } from '../../../content/editorial/reading.ts';
import { likeness } from '../../../content/editorial/similarity.ts';
import { loadContent } from '../../../content/load.ts';
import { conversationIds, type Prompt } from '../../../content/schema.ts';

const { conversations, cues } = loadContent(resolve('content'));
const prompts = conversations.flatMap((conversation) =>
  conversation.prompts.filter(({ status }) => status !== 'retired'),
);
const byId = new Map<string, Prompt>(prompts.map((prompt) => [prompt.id, prompt]));

/** The table the twelve conversations were planned by; `after` counts sittings held before. */
const plan = {
  start: ['Before we start', 'steady', [1, 2], 18, 'either', {}, 0, 4],
  warm: ['Warm start', 'steady', [1, 1], 20, 'alternate', {}, 0, 4],
  now: ['How we are now', 'steady', [1, 2], 20, 'alternate', { start: 1 }, 0, 3],
  impact: ['What it was like for me', 'understand', [3, 3], 20, 'hurt', { start: 1, warm: 1 }, 24, 2],
  own: ['Owning it', 'understand', [3, 3], 18, 'broke', { impact: 1 }, 24, 2],
  time: ['In your own time', 'understand', [3, 3], 12, 'hurt', { own: 1 }, 24, 2],
  facts: ['What happened', 'understand', [4, 4], 16, 'hurt', { impact: 1, own: 1 }, 48, 2],
  roots: ['What made room for it', 'understand', [3, 4], 16, 'broke', { own: 1 }, 48, 2],
  guard: ['So it does not happen again', 'rebuild', [2, 3], 20, 'broke', { own: 1 }, 0, 3],
  grow: ['Growing', 'rebuild', [2, 3], 16, 'alternate', { now: 2 }, 0, 3],
  ahead: ['Where we are going', 'rebuild', [2, 2], 16, 'alternate', { now: 2 }, 0, 3],
  floor: ['Your turn to ask', 'rebuild', [2, 3], 12, 'alternate', { start: 1 }, 0, 2],
} as const;

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

test('there are 204 prompts in twelve conversations', () => {
  expect(conversations.map(({ id }) => id)).toEqual([...conversationIds]);
  expect(prompts).toHaveLength(204);
});

test('37 are of level 1, 63 of level 2, 80 of level 3 and 24 of level 4', () => {
  expect([1, 2, 3, 4].map((level) => prompts.filter((prompt) => prompt.level === level).length)).toEqual([
    37, 63, 80, 24,
  ]);
});

describe.each(conversations)('$id', (conversation) => {
  test('is as the table of the twelve says', () => {
    const { name, stage, levels, planned, first, after, restHours, perSitting } = conversation;
    expect([name, stage, levels, planned, first, after, restHours, perSitting]).toEqual(plan[conversation.id]);
    expect(conversation.scope).toBe(conversation.id === 'facts');
  });

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

test.each([
  [1, 60, 30, 120],
  [2, 120, 45, 180],
  [3, 120, 45, 180],
  [4, 120, 45, 180],
  [5, 120, 45, 150],
  [6, 90, 30, 120],
  [7, 90, 30, 150],
  [8, 90, 30, 150],
  [9, 90, 45, 120],
  [10, 120, 45, 150],
  [11, 150, 60, 240],
  [12, 120, 45, 180],
])('question %i of the twelve has a turn of %i s, from %i to %i', (article, usual, min, max) => {
  expect(prompts.find((prompt) => prompt.article === article)?.turn).toEqual({ default: usual, min, max });
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
