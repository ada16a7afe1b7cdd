import { type Passage, sentences } from './passages.ts';

/** A check of one passage: answers the words that break its rule, or null. */
export type SentenceCheck = (text: string, passage: Passage) => string | null;

const auxiliary =
  '(?:do|does|did|is|are|am|was|were|have|has|had|can|could|will|would|shall|should|may|might|must)(?:n’t|not)?';
const subject = '(?:you|your|the|there|it|either|both|each|that|this|they|any|anything|someone)';
const opening =
  '(?:when|if|while|after|before|as|since|once|today|lately|looking|thinking|right now|this|these|in|on|at|over|for)';
const asking = '(?:what|which|who|whom|whose|where|when|how)';

const yesNoStart = new RegExp(`^[“"]?(?:(?:and|but|so|or|now|then|well|please|also),? )?${auxiliary}\\b`, 'i');
const yesNoLate = new RegExp(`^${opening}\\b[^?]*, ${auxiliary} ${subject}\\b[^?]*\\?`, 'i');
const joined = new RegExp(`\\b${asking}\\b.*?\\b(?:and|or)(?: \\w+)? ${asking}\\b|, (?:and|or) by when\\b`, 'i');
const bareQuestion = new RegExp(`^${asking} ${auxiliary} [^?]*\\.$`, 'i');
const askedInvitation = /^(?:say|tell|name|set out|describe|finish|think of|pick|choose|show) .*\?$/i;
const denial = /\b(?:not|no|nobody|nothing|without|never|nor|rather than)\b|n’t\b/i;

/** Finds a pattern anywhere in the passage. */
export function has(pattern: RegExp): SentenceCheck {
  return (text) => pattern.exec(text)?.[0] ?? null;
}

/** Like `has`, but a "not", "no" or "nobody" earlier in the same sentence takes the pressure out of the words. */
export function hasUnlessDenied(pattern: RegExp): SentenceCheck {
  const every = new RegExp(pattern, `${pattern.flags.replace('g', '')}g`);
  return (text) => {
    for (const sentence of sentences(text))
      for (const found of sentence.matchAll(every)) if (!denial.test(sentence.slice(0, found.index))) return found[0];
    return null;
  };
}

/** Finds a sentence that yes or no would answer, also after an opening clause. */
export const yesNo: SentenceCheck = (text) => {
  for (const sentence of sentences(text)) {
    const found = yesNoStart.exec(sentence) ?? yesNoLate.exec(sentence);
    if (found) return found[0];
  }
  return null;
};

/** Finds what shouts or trails off: exclamation marks, emoji, capitals for stress, ellipses. */
export const stress: SentenceCheck = (text) =>
  /!|…|\.\.|\p{Extended_Pictographic}|\b(?!TV\b|OK\b)\p{Lu}{2,}\b|\*|\bso{2,}\b/u.exec(text)?.[0] ?? null;

/** Finds a second question mark, a missing or a wrong closing mark. */
export const oneQuestion: SentenceCheck = (text) => {
  if ((text.match(/\?/g) ?? []).length > 1) return 'two question marks';
  if (!/[.?]”?$/.test(text)) return 'does not end in "?" or "."';
  const last = sentences(text).at(-1) ?? '';
  if (bareQuestion.test(last)) return 'a question without its mark';
  return askedInvitation.test(last) ? 'an invitation with a question mark' : null;
};

/** Finds two questions joined into one: with `atLevel4` in questions of level 4, else in all other prompts. */
export function twoPart(atLevel4: boolean): SentenceCheck {
  return (text, { level }) =>
    (level === 4 && text.includes('?')) === atLevel4 ? (joined.exec(text)?.[0] ?? null) : null;
}
