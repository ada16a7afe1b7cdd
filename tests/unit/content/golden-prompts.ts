import type { Conversation, ConversationId, Prompt } from '../../../content/schema.ts';
import { buildConversation, buildPrompt } from './build-content.ts';

/** A prompt that must be refused, with rule and field that have to say so; `why` is what is wrong with it. */
export type BadPrompt = { rule: string; why: string; in: ConversationId; changes: Partial<Prompt> };

const hard = { caution: 'Keep to one thing. The rest has its own day.', pauseWhen: ['a second subject joins in'] };

/** Whole prompts of every kind that no error may be found in, with what surrounds them. */
export const goodPrompts: readonly [string, ConversationId, Prompt][] = [
  ['light, for either', 'warm', buildPrompt()],
  ['light, with no one to begin', 'start', buildPrompt({ first: 'either' })],
  ['warm, answered by both', 'now', buildPrompt({ id: 'now.02', level: 2 })],
  ['warm, of the one who broke it', 'guard', buildPrompt({ level: 2, ...owned('broke') })],
  ['tender, of the one who was hurt', 'impact', buildPrompt({ level: 3, ...hard, ...owned('hurt') })],
  ['tender, with no follow-up', 'grow', buildPrompt({ level: 3, ...hard, followUps: [] })],
  [
    'tender, with the shortest turn there is',
    'own',
    buildPrompt({ level: 3, turn: { default: 45, min: 45, max: 180 } }),
  ],
  [
    'the apology, which need not be said back',
    'own',
    buildPrompt({
      level: 3,
      ...owned('broke'),
      apology: true,
      sayBack: 'optional',
      turn: { default: 150, min: 60, max: 240 },
    }),
  ],
  ['hard, with a gentler wording in the present', 'facts', buildPrompt({ level: 4, ...hard, ...owned('hurt') })],
  [
    'tender, where there may be nothing yet',
    'time',
    buildPrompt({
      level: 3,
      ...owned('hurt'),
      fits: ['unsure'],
      forSpeaker: 'One is enough. “Nothing yet” is an answer.',
    }),
  ],
  [
    'warm, for two who live in two places',
    'guard',
    buildPrompt({
      level: 2,
      fits: ['apart'],
      text: 'When you are in two places, what contact feels good?',
      forSpeaker: 'Say how often.',
    }),
  ],
  ['hard, not for late evenings', 'roots', buildPrompt({ level: 4, notWhen: ['late'] })],
];

function owned(speaker: 'hurt' | 'broke'): Partial<Prompt> {
  return { speaker, first: speaker, swap: false };
}

const own = (rule: string, why: string, changes: Partial<Prompt>): BadPrompt => ({
  rule,
  why,
  in: 'own',
  changes: { level: 3, ...changes },
});
const facts = (rule: string, why: string, changes: Partial<Prompt>): BadPrompt => ({
  rule,
  why,
  in: 'facts',
  changes: { level: 4, ...changes },
});

/** Prompts nobody shall ever meet; each breaks one rule and no other. */
export const badPrompts: readonly BadPrompt[] = [
  own('E18 caution', 'has none', { caution: undefined }),
  own('E18 lighter', 'leads nowhere', { lighter: undefined }),
  { rule: 'E18 lighter', why: 'leads nowhere', in: 'now', changes: { level: 2, lighter: undefined } },
  own('E18 pauseWhen', 'has none', { pauseWhen: [] }),
  own('E18 sayBack', 'a tender turn that nobody says back', { sayBack: 'none' }),
  own('E18 sayBack', 'an apology that has to be said back', {
    ...owned('broke'),
    apology: true,
    sayBack: 'required',
    turn: { default: 150, min: 60, max: 240 },
  }),
  own('E18 sayBack', 'what one owns that the other has to say back', { ...owned('broke'), sayBack: 'required' }),
  own('E18 sayBack', 'what the one who was hurt says, and nobody has to say back', {
    ...owned('hurt'),
    sayBack: 'optional',
  }),
  { rule: 'E18 sayBack', why: 'a light turn that has to be said back', in: 'warm', changes: { sayBack: 'required' } },
  own('E18 turn', 'longer than anyone listens', { turn: { default: 120, min: 45, max: 200 } }),
  own('E18 turn', 'its default is below its shortest', { turn: { default: 40, min: 45, max: 180 } }),
  {
    rule: 'E18 turn',
    why: 'a light turn of three minutes',
    in: 'warm',
    changes: { turn: { default: 90, min: 30, max: 180 } },
  },
  facts('E18 notWhen', 'hard, and late at night', { notWhen: [] }),
  own('E19 gentler', 'the same question again', { gentler: 'What small kind act did you notice this week?' }),
  facts('E19 gentler', 'goes back to what happened', { gentler: 'What is one thing that happened?' }),
  facts('E19 gentler', 'goes back to the finding out', { gentler: 'How was it to find out?' }),
  { rule: 'E21 speaker', why: 'warm belongs to both', in: 'warm', changes: owned('hurt') },
  { rule: 'E21 first', why: 'it is not theirs first', in: 'warm', changes: { first: 'broke' } },
  { rule: 'E21 first', why: 'either is not the one who was hurt', in: 'impact', changes: { level: 3, first: 'hurt' } },
  own('E21 first', 'the other would begin', { ...owned('broke'), first: 'hurt' }),
  own('E21 swap', 'it would be asked of the other too', { ...owned('broke'), swap: true }),
  own('E22 fits', 'no room for not knowing', { fits: ['unsure'], forSpeaker: 'Any answer is fine.' }),
  own('E22 fits', 'nothing from afar', { fits: ['apart'], forSpeaker: 'Sit where you both are at ease.' }),
  own('E29 notes', 'a tender answer is written down', { notes: true }),
  facts('E29 notes', 'a hard answer is written down', { notes: true }),
  own('E07 why', 'a claim without a source', { why: { text: 'Research says that being heard comes first.' } }),
];

const many = (id: ConversationId, count: number, changes: Partial<Prompt> = {}): Prompt[] =>
  Array.from({ length: count }, (_, index) =>
    buildPrompt({ id: `${id}.${String(index + 1).padStart(2, '0')}`, ...changes }),
  );
const hearing = 'Say back what you heard.';

/** Conversations of whole prompts that are wrong as a whole, with the rule and the field that have to say so. */
export const badConversations: readonly [string, string, Conversation][] = [
  ['E20 lighter', 'to itself', buildConversation('now', [buildPrompt({ id: 'now.01', level: 2, lighter: 'now.01' })])],
  ['E20 lighter', 'from light to light', buildConversation('warm', many('warm', 2, { lighter: 'warm.01' }))],
  ['E20 lighter', 'to nothing', buildConversation('own', many('own', 1, { level: 3, lighter: 'own.77' }))],
  ['E22 prompts', 'one too few to sit down to', buildConversation('warm', many('warm', 11))],
  [
    'E22 prompts',
    'hardly one of its lightest level',
    buildConversation('roots', [...many('roots', 4, { level: 3 }), ...many('roots', 9, { level: 4 })]),
  ],
  ['E22 levels', 'says warm and is light', buildConversation('warm', many('warm', 20), { levels: [1, 2] })],
  ['E22 breach', 'only after money', buildConversation('warm', many('warm', 20, { breach: ['money'] }))],
  ['E22 fits', 'nobody may be unsure', buildConversation('warm', many('warm', 20, { fits: ['apart'] }))],
  [
    'E23 forListener',
    'all have to agree',
    buildConversation('own', many('own', 2, { level: 3, forListener: hearing })),
  ],
  [
    'E23 forListener',
    'so at level 4',
    buildConversation('facts', many('facts', 2, { level: 4, forListener: hearing })),
  ],
];
