import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent, passageFindings } from '../../../content/editorial/check.ts';
import { describeFinding } from '../../../content/editorial/finding.ts';
import { promptPassages } from '../../../content/editorial/passages.ts';
import { promptFaults } from '../../../content/editorial/prompt-rules.ts';
import { type Conversation, type Prompt, promptSchema } from '../../../content/schema.ts';
import { buildConversation, buildPrompt } from './build-content.ts';
import { badConversations, badPrompts, goodPrompts } from './golden-prompts.ts';

const errorsIn = (conversation: Conversation) =>
  checkContent([conversation], null).filter(({ kind }) => kind === 'error');
const faultsOf = (prompt: Prompt, conversation: Conversation['id']) =>
  promptFaults(prompt, conversation)
    .filter(({ kind }) => kind === 'error')
    .map(({ rule, field }) => `${rule} ${field}`);

describe('golden prompts', () => {
  test.each(goodPrompts)('no error in a prompt that is %s', (_kind, id, prompt) => {
    expect(faultsOf(prompt, id)).toEqual([]);
    expect(promptPassages(prompt, 'golden').flatMap(passageFindings)).toEqual([]);
    const listened = errorsIn(buildConversation(id, [prompt])).filter(({ rule }) => rule === 'E20' || rule === 'E23');
    expect(listened.map(describeFinding)).toEqual([]);
  });

  test.each(badPrompts)('$rule alone refuses one in $in: $why', ({ rule, in: id, changes }) => {
    expect(faultsOf(buildPrompt(changes), id)).toEqual([rule]);
  });

  test.each(badConversations)('%s refuses a conversation: %s', (rule, _why, conversation) => {
    expect(errorsIn(conversation).map((finding) => `${finding.rule} ${finding.field}`)).toContain(rule);
  });

  test('the rules about whole prompts have at least two bad ones each', () => {
    const all = [...badPrompts.map(({ rule }) => rule), ...badConversations.map(([rule]) => rule)];
    const thin = ['E18', 'E19', 'E20', 'E21', 'E22', 'E23', 'E29'].filter(
      (rule) => all.filter((each) => each.startsWith(rule)).length < 2,
    );
    expect(thin).toEqual([]);
  });
});

test('the example in content/README.md is a prompt and breaks no rule', () => {
  const readme = readFileSync(resolve('content/README.md'), 'utf8');
  const [example] = v.parse(v.tuple([promptSchema]), parse(/```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''));
  expect(promptPassages(example, 'README.md').flatMap(passageFindings)).toEqual([]);
  expect(promptFaults(example, 'now')).toEqual([]);
});
