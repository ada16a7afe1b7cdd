/** The ids in cues.yaml of the two signs that someone is no longer there to talk: at level 4 they propose to stop. */
export const goneAway: readonly string[] = ['gone-blank', 'far-away'];
