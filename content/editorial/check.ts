import type { CueFile } from '../cue-schema.ts';
import type { Conversation } from '../schema.ts';
import { bankFindings, conversationFindings } from './bank-rules.ts';
import { cueFindings, missingCueFindings } from './cue-rules.ts';
import type { Finding } from './finding.ts';
import { graphFindings } from './graph-rules.ts';
import { wrongLength } from './length-rules.ts';
import {
  conversationFile,
  conversationPassages,
  cuePassages,
  livePrompts,
  type Passage,
  plainText,
} from './passages.ts';
import { promptFaults } from './prompt-rules.ts';
import { longWords, meanLength, readingGrade } from './reading.ts';
import { nearPairs, sharedRuns, wordRuns } from './similarity.ts';
import { brokenTextRules } from './text-rules.ts';

/** How to check: `whole` when nothing may be missing, `today` (a day such as 2026-11-23) to judge dates, `foreign` texts nothing may be taken from. */
export type CheckOptions = { readonly whole?: boolean; readonly today?: string; readonly foreign?: readonly string[] };

/** The highest reading grade of the bank and of one conversation, and the highest mean length of a prompt (rule E15). */
export const readingLimits = { bank: 5, conversation: 6, words: 12 } as const;

/** Everything the editorial rules find in the content; errors stop the build, warnings ask an editor to look. */
export function checkContent(
  conversations: readonly Conversation[],
  cues: CueFile | null,
  options: CheckOptions = {},
): Finding[] {
  const { whole = false, today, foreign = [] } = options;
  const passages = [...conversations.flatMap(conversationPassages), ...(cues ? cuePassages(cues) : [])];
  return [
    ...passages.flatMap(passageFindings),
    ...originalFindings(passages, foreign),
    ...conversations.flatMap(promptFindings),
    ...likenessFindings(passages),
    ...conversations.flatMap(readingFindings),
    ...bankReadingFindings(conversations),
    ...conversations.flatMap((conversation) => conversationFindings(conversation, today)),
    ...graphFindings(conversations, whole),
    ...bankFindings(conversations, whole),
    ...(cues ? cueFindings(cues) : []),
    ...(whole ? missingCueFindings(cues) : []),
  ];
}

/** The prompts, gentler wordings and follow-ups of a conversation in use: its reading grade is taken from these. */
export function askedTexts(conversation: Conversation): string[] {
  return livePrompts(conversation).flatMap((prompt) =>
    [prompt.text, prompt.gentler, ...prompt.followUps].map(plainText),
  );
}

/** Every rule about wording and length that one passage breaks. */
export function passageFindings(passage: Passage): Finding[] {
  const { file, id, field } = passage;
  const findings = brokenTextRules(passage).map(({ rule, found }): Finding => {
    const kind = rule.id.startsWith('W') ? 'warning' : 'error';
    return { rule: rule.id, kind, file, id, field, message: `${rule.what}: "${found}" in "${passage.text}"` };
  });
  const length = wrongLength(passage);
  if (length !== null)
    findings.push({
      rule: field === 'gentler' ? 'E19' : 'E13',
      kind: 'error',
      file,
      id,
      field,
      message: `${length}: "${passage.text}"`,
    });
  const long = passage.group === 'prompt' ? longWords(passage.text) : [];
  if (long.length > 2)
    findings.push({
      rule: 'W15',
      kind: 'warning',
      file,
      id,
      field,
      message: `more than two long words: ${long.join(', ')}`,
    });
  return findings;
}

function originalFindings(passages: readonly Passage[], foreign: readonly string[]): Finding[] {
  const runs = new Set(foreign.flatMap((text) => [...wordRuns(text)]));
  if (runs.size === 0) return [];
  return passages.flatMap(({ file, id, field, text }) =>
    sharedRuns(text, runs).map(
      (run): Finding => ({
        rule: 'E17',
        kind: 'error',
        file,
        id,
        field,
        message: `shares five words in a row with another text: "${run}"`,
      }),
    ),
  );
}

function promptFindings(conversation: Conversation): Finding[] {
  const file = conversationFile(conversation.id);
  return livePrompts(conversation).flatMap((prompt) =>
    promptFaults(prompt, conversation.id).map((fault): Finding => ({ ...fault, file, id: prompt.id })),
  );
}

function likenessFindings(passages: readonly Passage[]): Finding[] {
  const asked = passages.filter(({ group, field }) => group === 'prompt' && field !== 'followUps');
  return nearPairs(asked, 0.6).map(({ one, other, likeness }): Finding => {
    const beside = one.id === other.id ? `its own ${one.field}` : `the ${one.field} of ${one.id}`;
    const message = `too like ${beside} (${likeness.toFixed(2)}): "${other.text}" and "${one.text}"`;
    return { rule: 'E17', kind: 'error', file: other.file, id: other.id, field: other.field, message };
  });
}

function readingFindings(conversation: Conversation): Finding[] {
  const texts = askedTexts(conversation);
  const say = (message: string): Finding => ({
    rule: 'E15',
    kind: 'error',
    file: conversationFile(conversation.id),
    id: conversation.id,
    field: 'prompts',
    message,
  });
  const grade = readingGrade(texts);
  const mean = meanLength(texts);
  return [
    ...(grade > readingLimits.conversation
      ? [say(`reading grade ${grade.toFixed(1)}, at most ${readingLimits.conversation}`)]
      : []),
    ...(mean > readingLimits.words
      ? [say(`${mean.toFixed(1)} words in the mean, at most ${readingLimits.words}`)]
      : []),
  ];
}

function bankReadingFindings(conversations: readonly Conversation[]): Finding[] {
  const grade = readingGrade(conversations.flatMap(askedTexts));
  if (grade <= readingLimits.bank) return [];
  return [
    {
      rule: 'E15',
      kind: 'error',
      file: 'conversations',
      id: 'bank',
      field: 'prompts',
      message: `reading grade ${grade.toFixed(1)}, at most ${readingLimits.bank}`,
    },
  ];
}
