import type { Bank } from '../../state/models.ts';

/** A cue's wording; they rotate by `turn`, so that the same words do not come on every card. */
export function cueText(bank: Bank, id: string, turn: number): string {
  const wordings = bank.cues.cues.find((cue) => cue.id === id)?.wordings ?? [];
  return wordings[turn % Math.max(1, wordings.length)] ?? '';
}
