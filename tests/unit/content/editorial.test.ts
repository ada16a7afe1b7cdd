import { describe, expect, test } from 'vitest';
import { checkContent, passageFindings } from '../../../content/editorial/check.ts';
import { describeFinding } from '../../../content/editorial/finding.ts';
import { textRules } from '../../../content/editorial/text-rules.ts';
import { buildConversation, buildPassage, buildPrompt } from './build-content.ts';
import { type Bad, goldenBad } from './golden-bad.ts';
import { goodSentences } from './golden-good.ts';

function rulesFor(bad: Bad): string[] {
  if (bad.near === undefined && bad.foreign === undefined)
    return passageFindings(buildPassage(bad)).map(({ rule }) => rule);
  const prompts = [
    buildPrompt({ text: bad.text, followUps: [] }),
    ...(bad.near ? [buildPrompt({ id: 'warm.02', text: 'How was lunch?', [bad.field ?? 'text']: bad.near })] : []),
  ];
  return checkContent([buildConversation('warm', prompts)], null, { foreign: bad.foreign ? [bad.foreign] : [] }).map(
    ({ rule }) => rule,
  );
}

describe('golden lists', () => {
  test.each(goldenBad)('$rule refuses: $text', (bad) => {
    expect(rulesFor(bad)).toContain(bad.rule);
  });

  test.each(goodSentences)('no error in: $text', (good) => {
    const errors = passageFindings(buildPassage(good)).filter(({ kind }) => kind === 'error');
    expect(errors.map(describeFinding)).toEqual([]);
  });

  test('every rule about wording has at least two bad sentences', () => {
    const count = (id: string) => goldenBad.filter(({ rule }) => rule === id).length;
    const thin = [...textRules.map(({ id }) => id), 'E13', 'E17'].filter((id) => id.startsWith('E') && count(id) < 2);
    expect(thin).toEqual([]);
  });

  test('both lists are long enough to mean something', () => {
    expect(goldenBad.length).toBeGreaterThanOrEqual(45);
    expect(goodSentences.length).toBeGreaterThanOrEqual(45);
  });
});
