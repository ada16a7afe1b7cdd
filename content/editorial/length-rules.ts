import { type Passage, words } from './passages.ts';

type Limit = { readonly min: number; readonly max: number };

const limits: Readonly<Record<string, Limit>> = {
  text: { min: 4, max: 22 },
  gentler: { min: 3, max: 14 },
  followUps: { min: 2, max: 22 },
  forSpeaker: { min: 3, max: 45 },
  forListener: { min: 3, max: 45 },
  caution: { min: 3, max: 40 },
  pauseWhen: { min: 1, max: 16 },
  forecast: { min: 2, max: 10 },
  why: { min: 4, max: 25 },
  asks: { min: 3, max: 25 },
  wordings: { min: 2, max: 18 },
  stems: { min: 2, max: 18 },
  signs: { min: 1, max: 18 },
};

/** How many words a passage may have (rules E13 and E19); at level 3 and 4 a prompt is shorter still. */
export function limitOf(passage: Passage): Limit | undefined {
  const limit = limits[passage.field];
  return passage.field === 'text' && passage.level >= 3 ? { min: 4, max: 20 } : limit;
}

/** A message where a passage has too few or too many words, else null. */
export function wrongLength(passage: Passage): string | null {
  const limit = limitOf(passage);
  const count = words(passage.text).length;
  if (!limit || (count >= limit.min && count <= limit.max)) return null;
  return `${count} words, allowed are ${limit.min} to ${limit.max}`;
}
