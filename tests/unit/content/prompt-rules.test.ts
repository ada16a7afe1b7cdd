import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent, passageFindings } from '../../../content/editorial/check.ts';
import { describeFinding } from '../../../content/editorial/finding.ts';
import { promptPassages } from '../../../content/editorial/passages.ts';
import { promptFaults } from '../../../content/editorial/prompt-rules.ts';
import { type Conversation, promptSchema } from '../../../content/schema.ts';
import { buildConversation, buildPrompt } from './build-content.ts';

const rulesOf = (conversations: Conversation[], options = {}): string[] =>
  checkContent(conversations, null, options).map(({ rule, field }) => `${rule} ${field}`);

describe('rules about one prompt', () => {
  const own = (changes: Parameters<typeof buildPrompt>[0]) => [
    buildConversation('own', [buildPrompt({ id: 'own.01', level: 3, ...changes })]),
  ];

  test.each<[string, Conversation[]]>([
    [
      'E18 caution',
      [buildConversation('own', [{ ...buildPrompt({ id: 'own.01', level: 3 }), caution: undefined } as never])],
    ],
    [
      'E18 lighter',
      [buildConversation('own', [{ ...buildPrompt({ id: 'own.01', level: 3 }), lighter: undefined } as never])],
    ],
    ['E18 pauseWhen', own({ pauseWhen: [] })],
    ['E18 sayBack', own({ sayBack: 'none' })],
    ['E18 sayBack', own({ apology: true, sayBack: 'required', turn: { default: 150, min: 60, max: 240 } })],
    ['E18 turn', own({ turn: { default: 120, min: 45, max: 200 } })],
    ['E18 turn', own({ turn: { default: 40, min: 45, max: 180 } })],
    ['E18 notWhen', [buildConversation('facts', [buildPrompt({ id: 'facts.01', level: 4, notWhen: [] })])]],
    ['E29 notes', own({ notes: true })],
    ['E19 gentler', own({ gentler: 'What small kind act did you notice this week?' })],
    [
      'E19 gentler',
      [
        buildConversation('facts', [
          buildPrompt({ id: 'facts.01', level: 4, gentler: 'What is one thing that happened?' }),
        ]),
      ],
    ],
    ['E21 speaker', [buildConversation('warm', [buildPrompt({ speaker: 'hurt', first: 'hurt' })])]],
    ['E21 first', own({ speaker: 'broke', first: 'hurt' })],
    ['E21 apology', own({ apology: true, speaker: 'hurt', first: 'hurt' })],
    ['E07 why', own({ why: { text: 'Research says that being heard comes first.' } })],
  ])('%s is found', (expected, conversations) => {
    expect(rulesOf(conversations)).toContain(expected);
  });

  test('a whole prompt of each level has no fault of its own', () => {
    const prompts = ([1, 2, 3, 4] as const).map((level, index) =>
      buildPrompt({
        id: `roots.0${index + 1}`,
        level,
        text: `Say one thing about day number ${index}${index}${index}.`,
      }),
    );
    const own = checkContent([buildConversation('roots', prompts)], null).filter(
      ({ id, rule, kind }) => id.startsWith('roots.') && rule !== 'E17' && kind === 'error',
    );
    expect(own.map(describeFinding)).toEqual([]);
  });
});

test('the example in content/README.md is a prompt and breaks no rule', () => {
  const readme = readFileSync(resolve('content/README.md'), 'utf8');
  const [example] = v.parse(v.tuple([promptSchema]), parse(/```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''));
  expect(promptPassages(example, 'README.md').flatMap(passageFindings)).toEqual([]);
  expect(promptFaults(example, 'now')).toEqual([]);
});
