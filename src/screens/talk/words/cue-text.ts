import type { CueId } from 'content:cues';
import { talkOf } from '../../../core/sitting/scene.ts';
import type { Bank, Models } from '../../../state/models.ts';

/** A cue's wording; they rotate by `turn`, so that the same words do not come on every card. */
export function cueText(bank: Bank, id: CueId, turn: number): string {
  const wordings = bank.cues.cues.find((cue) => cue.id === id)?.wordings ?? [];
  const wording = wordings[turn % wordings.length];
  if (wording === undefined) throw new Error(`There is no cue ${id}.`);
  return wording;
}

/** A cue's wording at the place where the talk stands or rests. */
export function cueHere({ bank, sitting }: Models, id: CueId): string {
  const here = sitting.sitting.value;
  const talk = here === null ? null : talkOf(here.scene);
  return cueText(bank, id, talk === null ? 0 : talk.card + talk.turn);
}
