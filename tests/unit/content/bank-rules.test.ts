import { describe, expect, test } from 'vitest';
import type { Cue } from '../../../content/cue-schema.ts';
import { checkContent } from '../../../content/editorial/check.ts';
import type { Conversation } from '../../../content/schema.ts';
import { buildConversation, buildCues, buildPrompt } from './build-content.ts';

const reader = { name: 'A reader', role: 'reader' } as const;
/** A cue of a card with these wordings. */
const quiet = (...wordings: string[]): Cue => ({
  id: 'r-quiet',
  trigger: 'ready',
  mode: 'card',
  wordings,
  evidence: 'pacing',
});
const rulesOf = (conversations: Conversation[], options = {}): string[] =>
  checkContent(conversations, null, options).map(({ rule, field }) => `${rule} ${field}`);

describe('rules about a conversation and the bank', () => {
  const warm = (count: number, changes: Parameters<typeof buildPrompt>[0] = {}) =>
    buildConversation(
      'warm',
      Array.from({ length: count }, (_, index) =>
        buildPrompt({ id: `warm.${String(index + 1).padStart(2, '0')}`, ...changes }),
      ),
    );
  const now = (changes: Parameters<typeof buildPrompt>[0], id = 'now.01') =>
    buildConversation('now', [buildPrompt({ id, level: 2, ...changes })]);

  test.each<[string, Conversation[]]>([
    ['E22 prompts', [warm(3)]],
    ['E22 article', [warm(2, { article: 6 })]],
    ['E20 lighter', [now({ lighter: 'warm.77' }), warm(1)]],
    [
      'E20 after',
      [
        buildConversation('now', [buildPrompt({ id: 'now.01' })], { after: { warm: 1 } }),
        { ...warm(1), after: { now: 1 } },
      ],
    ],
    ['E20 light', [buildConversation('now', [buildPrompt({ id: 'now.01', level: 2 })], { light: 'warm' }), warm(1)]],
    ['E20 light', [{ ...warm(1), light: 'own' }, buildConversation('own', [buildPrompt({ id: 'own.01', level: 3 })])]],
    [
      'E15 prompts',
      [
        warm(1, {
          text: 'Which considerable responsibilities necessitate communication?',
          gentler: 'Immediate necessities?',
          followUps: [],
        }),
      ],
    ],
  ])('%s is found', (expected, conversations) => {
    expect(rulesOf(conversations)).toContain(expected);
  });

  test('three steps down to level 1 are one too many', () => {
    const chain = [
      buildPrompt({ id: 'roots.01', level: 4, lighter: 'roots.02' }),
      buildPrompt({ id: 'roots.02', level: 3, lighter: 'roots.03' }),
      buildPrompt({ id: 'roots.03', level: 2, lighter: 'roots.04' }),
      buildPrompt({ id: 'roots.04', level: 1 }),
    ];
    const found = checkContent([buildConversation('roots', chain)], null).filter(({ rule }) => rule === 'E20');
    expect(found.map(({ id }) => id)).toEqual(['roots.01']);
  });

  test('a lighter prompt of a conversation that is not there yet counts only when all must be there', () => {
    expect(rulesOf([now({ lighter: 'warm.01' })])).not.toContain('E20 lighter');
    expect(rulesOf([now({ lighter: 'warm.01' })], { whole: true })).toContain('E20 lighter');
  });

  test('with whole, missing conversations and missing questions of the twelve are errors', () => {
    const found = checkContent([warm(20)], null, { whole: true });
    expect(found.filter(({ rule, field }) => rule === 'E22' && field === 'id')).toHaveLength(11);
    expect(found.filter(({ rule, field }) => rule === 'E22' && field === 'article')).toHaveLength(12);
  });

  test('a retired prompt is neither counted nor checked nor led to', () => {
    const retired = buildPrompt({ id: 'warm.02', status: 'retired', text: 'Why did you cheat?' });
    const found = checkContent(
      [buildConversation('warm', [buildPrompt(), retired]), now({ lighter: 'warm.02' })],
      null,
    );
    expect(found.filter(({ id }) => id === 'warm.02')).toEqual([]);
    expect(found.map(({ message }) => message)).toContain('1 in use, at least 12 are needed');
    expect(found.map(({ rule, id }) => `${rule} ${id}`)).toContain('E20 now.01');
  });

  test.each([
    [{ reviewedBy: [reader], reviewed: '2024-11-22' }, true],
    [{ reviewedBy: [reader], reviewed: '2026-01-10', written: '2026-01-01' }, false],
    [{ reviewedBy: [], reviewed: '2026-11-23' }, true],
    [{ reviewedBy: [reader], reviewed: '2025-12-31', written: '2026-01-01' }, true],
    [{ reviewedBy: [] }, false],
  ])('dates of %o are judged on 2026-11-23', (changes, wrong) => {
    const conversation = warm(1);
    const provenance = { ...conversation.provenance, written: '2024-01-01', ...changes };
    expect(rulesOf([{ ...conversation, provenance }], { today: '2026-11-23' }).includes('E24 provenance')).toBe(wrong);
  });

  test('a card line needs three wordings and a cue id stands once', () => {
    const found = checkContent([], buildCues({ cues: [quiet('Quiet is fine here.'), quiet('Quiet is fine here.')] }));
    expect(found.map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining('used twice'), expect.stringContaining('three take turns')]),
    );
  });

  test('the same wording twice is no second wording', () => {
    const cues = [quiet('Quiet is fine here.', 'quiet is fine here.', 'Take your time.')];
    const found = checkContent([], buildCues({ cues }));
    expect(found.map(({ message }) => message)).toEqual(['the same wording twice']);
  });

  test('there is one apology, and with whole there must be one', () => {
    const apology = (id: string) =>
      buildPrompt({
        id,
        level: 3,
        apology: true,
        speaker: 'broke',
        first: 'broke',
        swap: false,
        sayBack: 'optional',
        turn: { default: 150, min: 60, max: 240 },
      });
    const own = (...ids: string[]) => [buildConversation('own', ids.map(apology))];
    expect(rulesOf(own('own.01'))).not.toContain('E22 apology');
    expect(rulesOf(own('own.01', 'own.02'))).toContain('E22 apology');
    expect(rulesOf([warm(20)], { whole: true })).toContain('E22 apology');
    expect(rulesOf([warm(20)])).not.toContain('E22 apology');
  });

  test('a bank of 20 prompts is too small when it is said to be whole', () => {
    const bank = (options: object) =>
      checkContent([warm(20)], null, options).filter(({ id, field }) => id === 'bank' && field === 'prompts');
    expect(bank({ whole: true })).toHaveLength(1);
    expect(bank({})).toEqual([]);
  });

  test('a prompt is not called reviewed when nobody reviewed it', () => {
    expect(rulesOf([warm(1, { status: 'reviewed' })])).toContain('E24 status');
  });

  test.each([
    [2, [reader], false],
    [3, [reader], true],
    [3, [reader, reader], true],
    [4, [{ ...reader, role: 'counsellor' }], true],
    [3, [reader, { ...reader, role: 'counsellor' }], false],
    [4, [{ ...reader, role: 'advocate' }, reader], false],
  ] as const)('at level %i, “reviewed” by %o is judged by who they are', (level, reviewedBy, wrong) => {
    const conversation = buildConversation('roots', [buildPrompt({ id: 'roots.01', level, status: 'reviewed' })]);
    const provenance = { ...conversation.provenance, reviewedBy: [...reviewedBy], reviewed: '2026-11-24' };
    expect(rulesOf([{ ...conversation, provenance }]).includes('E24 status')).toBe(wrong);
  });

  test('warnings name what an editor should look at', () => {
    const own = buildPrompt({
      id: 'own.01',
      level: 3,
      speaker: 'broke',
      first: 'broke',
      followUps: [],
      gentler: 'What is one small and kind and plain act that you saw today?',
    });
    expect(rulesOf([buildConversation('own', [own])])).toEqual(
      expect.arrayContaining(['W18 followUps', 'W19 gentler']),
    );
    expect(rulesOf([warm(2)])).toContain('E17 gentler');
    expect(
      checkContent([warm(2)], null).filter(({ rule, kind }) => rule.startsWith('W') !== (kind === 'warning')),
    ).toEqual([]);
  });

  test('one in five cards of level 3 saying that hearing is not agreeing is too few for an editor', () => {
    const silent = Array.from({ length: 6 }, (_, index) =>
      buildPrompt({ id: `own.0${index + 1}`, level: 3, forListener: 'Say what you heard.' }),
    );
    const one = { ...buildPrompt({ id: 'own.07', level: 3 }), forListener: 'Hearing it is not agreeing to it.' };
    expect(rulesOf([buildConversation('own', [...silent, one])])).toContain('W23 forListener');
    expect(rulesOf([buildConversation('own', [...silent.slice(0, 3), one])])).not.toContain('W23 forListener');
  });

  test('too few warm prompts to close every sitting on are an error', () => {
    expect(rulesOf([warm(7)])).toContain('E22 closers');
    expect(rulesOf([warm(8)])).not.toContain('E22 closers');
  });

  test('a bank above grade 5 is refused even where its conversation is still allowed', () => {
    const heavy = {
      text: 'Which moment brought comfort and safety to you both?',
      gentler: 'Which moment brought safety?',
      followUps: [],
    };
    const found = checkContent([warm(1, heavy)], null).filter(({ rule }) => rule === 'E15');
    expect(found.map(({ id }) => id)).toEqual(['bank']);
  });
});
