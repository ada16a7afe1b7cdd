import type { CueId } from 'content:cues';
import { speakerOf, talkOf } from '../../../core/sitting/scene.ts';
import type { Models } from '../../../state/models.ts';
import { cueHere } from '../words/cue-text.ts';

/** A small touch by which one says something of oneself, never of the other. */
type Tap = 'hardToHear' | 'cameOutSharp' | 'bigFeelings' | 'startOver' | 'bodyLoud';

const cueOf: Record<Exclude<Tap, 'hardToHear'>, CueId> = {
  cameOutSharp: 'r-try-again',
  bigFeelings: 'r-tears',
  startOver: 'r-try-again',
  bodyLoud: 'r-body',
};

/** The one line that answers a tap: it names a move. Where the one who owns it finds it hard to hear, it is about shame. */
export function tapAnswer(models: Models, tap: Tap): string {
  const here = models.sitting.sitting.value;
  const talk = here === null ? null : talkOf(here.scene);
  if (here === null || talk === null) return '';
  const { hurt } = here.plan;
  const speaker = speakerOf(talk);
  const owns = (hurt === 'a' || hurt === 'b') && speaker === hurt;
  const id = tap === 'hardToHear' ? (owns ? 'r-shame' : 'r-one-true-thing') : cueOf[tap];
  return cueHere(models, id);
}
