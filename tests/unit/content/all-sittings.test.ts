import { conversations, cues, sources } from 'content:bank';
import { describe, expect, test } from 'vitest';
import { type ConversationId, conversationIds } from '../../../content/schema.ts';
import type { PastSitting } from '../../../src/core/kept/past-sitting.ts';
import { type Hurt, partners } from '../../../src/core/partner.ts';
import { planSitting } from '../../../src/core/path/plan.ts';
import type { Plan } from '../../../src/core/sitting/card.ts';
import { cardOf, isTalk, type Scene, speakerOf, type TalkScene } from '../../../src/core/sitting/scene.ts';
import { type Scope, topics } from '../../../src/core/sitting/scope.ts';
import type { SittingEvent } from '../../../src/core/sitting/sitting.ts';
import { step } from '../../../src/core/sitting/step.ts';
import type { SideWords } from '../../../src/screens/talk/words/side-words.ts';
import { turnWords } from '../../../src/screens/talk/words/turn-words.ts';
import { createBank } from '../../../src/state/bank.ts';
import type { Models } from '../../../src/state/models.ts';
import { stampAt } from '../../support/kept/stamps.ts';
import { onwardFrom } from '../../support/sittings/arbitrary-sitting.ts';
import { words } from '../../support/sittings/said.ts';
import { noon, open } from '../../support/sittings/sitting-builder.ts';

const bank = createBank(conversations, cues, sources);
const modelsWith = (said: Models['bank']) =>
  ({
    words,
    bank: said,
    settings: { names: { value: { a: 'Mira', b: 'Jo' } } },
    sitting: { history: { value: [] } },
  }) as unknown as Models;
const models = modelsWith(bank);

/** How long a walk may become before it is called endless. */
const fuse = 400;

const allNeeded: Scope = Object.fromEntries(topics.map((topic) => [topic, 'need']));

/** What leads on, by the long way on the first card, with all on the list: said back three times by one, and more to say for the other. */
function event(scene: Scene): SittingEvent | null {
  if (scene.step === 'sort') return { type: 'sorted', scope: allNeeded };
  if (isTalk(scene) && scene.card === 0 && scene.step === 'sayBack') {
    if (scene.turn === 0 && scene.tries < 2) return { type: 'notQuite' };
    if (scene.turn === 1 && scene.tries === 0) return { type: 'more' };
  }
  return onwardFrom(scene);
}

/** A gap in what one side reads: a heading, a line, a stem or a button without words, or nothing at all. */
function gapsIn({ heading, line, stems = [], actions = [] }: SideWords, mayBeQuiet: boolean): string[] {
  const gap = (what: string, text: string | undefined) =>
    text !== undefined && /^\s*$|[{}]|undefined/.test(text) ? [`${what} "${text}"`] : [];
  return [
    ...gap('heading', heading),
    ...(mayBeQuiet && line === '' ? [] : gap('line', line)),
    ...stems.flatMap((stem) => gap('stem', stem)),
    ...actions.flatMap(({ label }) => gap('button', label)),
    ...(heading || line ? [] : ['nothing to read']),
  ];
}

/** What is missing on the table at a card's step, in both wordings and before and after its time is up. */
function missing(plan: Plan, scene: TalkScene, models: Models): string[] {
  const seen = [true, false].flatMap((gentler) =>
    [true, false].map((timeIsUp) => turnWords(models, { plan, scene: { ...scene, gentler } }, timeIsUp)),
  );
  return seen.flatMap(({ question, list, sides }) => [
    ...(models.bank.prompt(cardOf(scene)?.prompt ?? '') === undefined ? ['no prompt'] : []),
    ...(question?.text === '' || list === '' ? ['words are empty'] : []),
    ...(scene.step === 'speak' && question?.shown !== 'open' ? ['the prompt is covered while it is spoken to'] : []),
    ...partners.flatMap((partner) => gapsIn(sides[partner], scene.step === 'sayBack')),
  ]);
}

/** Sits down once and walks to the end; says what was held and what was missing on the way. */
function sitDown(
  conversation: ConversationId,
  hurt: Hurt,
  history: readonly PastSitting[],
  models: Models,
): { held: PastSitting; gaps: string[] } {
  const first = history.length % 2 === 0 ? 'a' : 'b';
  const plan = planSitting({
    conversation,
    conversations,
    history,
    leftOut: [],
    hurt,
    first,
    pace: 'usual',
    highest: 4,
    hourOfDay: 12,
  });
  const gaps: string[] = [];
  let { sitting, now } = open(plan);
  for (let steps = 0; steps < fuse; steps += 1) {
    const { scene } = sitting;
    if (isTalk(scene) && speakerOf(scene) !== null)
      gaps.push(
        ...missing(plan, scene, models).map((gap) => `${scene.cards[scene.card]?.prompt} ${scene.step}: ${gap}`),
      );
    const next = event(scene);
    if (next === null) break;
    now += 6_000;
    sitting = step(sitting, next, now);
  }
  const { scene } = sitting;
  const isDone = scene.step === 'done';
  const prompts = isDone ? scene.held : [];
  const planned = plan.cards.map(({ prompt }) => prompt);
  if (!isDone || !scene.finished) gaps.push(`${planned.join(', ')}: it came to ${scene.step}, not to its close`);
  if (planned.some((prompt) => !prompts.includes(prompt))) gaps.push(`${planned.join(', ')}: not all were held`);
  return { held: { id: String(history.length), conversation, ...stampAt(noon), prompts, finished: isDone }, gaps };
}

describe.each(conversationIds)('%s, held until every prompt was spoken to', (conversation) => {
  const prompts = bank.conversation(conversation)?.prompts.map(({ id }) => id) ?? [];

  test.each<Hurt>(['a', 'b', 'both', 'unsaid'])('where %s was hurt, lacks no word and reaches each close', (hurt) => {
    const history: PastSitting[] = [];
    const left = () => prompts.filter((id) => !history.some((held) => held.prompts.includes(id)));
    while (left().length > 0 && history.length < prompts.length) {
      const { held, gaps } = sitDown(conversation, hurt, history, models);
      expect(gaps).toEqual([]);
      history.push(held);
    }
    expect(left()).toEqual([]);
    expect(prompts.length).toBeGreaterThanOrEqual(12);
  });
});

test.each([
  ['a stem', createBank(conversations, { ...cues, stems: cues.stems.map((stem) => ({ ...stem, text: '' })) }, sources)],
  ['a prompt', { ...bank, prompt: (id) => (id.startsWith('impact.') ? undefined : bank.prompt(id)) }],
] satisfies [string, Models['bank']][])('%s that is gone is noticed', (_what, spoilt) => {
  expect(sitDown('impact', 'a', [], modelsWith(spoilt)).gaps).not.toEqual([]);
});

test('a cue that is gone is not left out in silence', () => {
  const spoilt = createBank(conversations, { ...cues, cues: cues.cues.filter(({ id }) => id !== 'r-quiet') }, sources);
  expect(() => sitDown('impact', 'a', [], modelsWith(spoilt))).toThrow('r-quiet');
});
