import type { Cue } from './cue-schema.ts';

/** The cues there have to be, each with the mode it is shown in; whoever adds or drops one changes it here. */
export const cueIds: Readonly<Record<Cue['mode'], readonly string[]>> = {
  card: ['r-finish-thought', 'r-quiet', 'r-picture-it', 'r-no-but', 'r-nothing-owed', 'r-other-side', 'r-end-kind'],
  auto: [
    'r-soft-start',
    'r-reason-waits',
    'r-in-the-break',
    'r-enough-today',
    'r-late',
    'r-rest-between',
    'r-same-loop',
  ],
  tap: [
    'r-one-true-thing',
    'r-try-again',
    'r-close-enough',
    'r-leave-it',
    'r-body',
    'r-pause-called',
    'r-back',
    'r-tears',
    'r-shame',
    'r-can-stop',
  ],
};

/** The signs of someone who has gone away inside: the rules of a talk know them by these ids. */
export const goneAway: readonly string[] = ['gone-blank', 'far-away'];

/** So many stems a listener sees at once; with fewer, one would stand there twice. */
export const fewestStems = 3;
