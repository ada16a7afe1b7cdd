import { forbiddenWords } from './forbidden-words.ts';
import { idioms } from './idioms.ts';
import { type Group, type Passage, unquoted } from './passages.ts';
import { has, hasUnlessDenied, oneQuestion, type SentenceCheck, stress, twoPart, yesNo } from './sentence-checks.ts';

/** One editorial rule about wording: E stops the build, W asks an editor to look. */
export type TextRule = {
  readonly id: string;
  readonly what: string;
  readonly groups: readonly Group[];
  /** Guidance and cues may quote what they advise against, unless this is set; a prompt may not. */
  readonly evenQuoted?: true;
  readonly check: SentenceCheck;
};

const prompts: readonly Group[] = ['prompt'];
const helping: readonly Group[] = ['guidance', 'cue', 'line'];
const around: readonly Group[] = ['shown', ...helping];
const everywhere: readonly Group[] = ['prompt', ...around];
const words = forbiddenWords;

/** The rules about wording, one row each; length, reading grade and the shape of the bank are checked elsewhere. */
export const textRules: readonly TextRule[] = [
  { id: 'E01', what: 'open: not answered with yes or no', groups: prompts, check: yesNo },
  { id: 'E02', what: 'no "why": ask what was going on', groups: prompts, check: has(words.whys) },
  { id: 'E03', what: 'no accusation', groups: everywhere, check: has(words.accusations) },
  { id: 'E04', what: 'no absolutes', groups: everywhere, check: has(words.absolutes) },
  { id: 'E05', what: 'no labels', groups: everywhere, check: has(words.labels) },
  { id: 'E06', what: 'no demands', groups: prompts, check: has(words.demands) },
  { id: 'E06', what: 'no demands', groups: around, check: hasUnlessDenied(words.demands) },
  { id: 'E07', what: 'no promise of an outcome, no clinic', groups: everywhere, check: has(words.outcomes) },
  { id: 'E07', what: 'nobody is to be fixed', groups: prompts, check: has(/\bfix\w*/i) },
  { id: 'E08', what: 'no gender, no status', groups: everywhere, evenQuoted: true, check: has(words.gender) },
  { id: 'E09', what: 'no pictures, no comparing', groups: prompts, check: has(words.pictures) },
  { id: 'E09', what: 'no pictures', groups: around, check: hasUnlessDenied(words.grossPictures) },
  { id: 'E10', what: 'no pressure', groups: ['prompt', 'shown'], check: has(words.pressure) },
  { id: 'E10', what: 'no pressure', groups: helping, check: hasUnlessDenied(words.pressure) },
  { id: 'E11', what: 'not leading', groups: ['prompt', 'shown'], check: has(words.leading) },
  { id: 'E12', what: 'one question, plainly ended', groups: prompts, check: oneQuestion },
  { id: 'E12', what: 'no shouting, no trailing off', groups: ['prompt', 'guidance', 'shown', 'cue'], check: stress },
  { id: 'E14', what: 'one question at level 4: split it', groups: prompts, check: twoPart(true) },
  { id: 'W14', what: 'two questions in one: look again', groups: prompts, check: twoPart(false) },
  {
    id: 'E16',
    what: 'no idioms',
    groups: everywhere,
    evenQuoted: true,
    check: has(new RegExp(`\\b(?:${idioms.join('|')})\\b`, 'i')),
  },
  { id: 'E26', what: 'no order about a feeling', groups: helping, check: has(words.orders) },
  { id: 'E26', what: 'a cue names a move, not a fault', groups: ['cue'], check: has(words.faults) },
  { id: 'W27', what: 'a judgement dressed as a feeling', groups: ['prompt', 'line'], check: has(words.judgements) },
  {
    id: 'W28',
    what: 'assumes something about their life',
    groups: everywhere,
    evenQuoted: true,
    check: has(words.assumptions),
  },
  { id: 'W12', what: 'straight quotation marks: use “ and ”', groups: everywhere, evenQuoted: true, check: has(/"/) },
];

/** The rules a passage breaks, each with the words it stumbled over. */
export function brokenTextRules(passage: Passage): { rule: TextRule; found: string }[] {
  return textRules.flatMap((rule) => {
    if (!rule.groups.includes(passage.group)) return [];
    const whole = rule.evenQuoted || passage.group === 'prompt';
    const found = rule.check(whole ? passage.text : unquoted(passage.text), passage);
    return found === null ? [] : [{ rule, found: found.trim() }];
  });
}
