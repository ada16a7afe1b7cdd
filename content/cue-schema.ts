import type { CueId, ReminderId } from 'content:cues';
import * as v from 'valibot';

const line = v.pipe(v.string(), v.trim(), v.minLength(1));
const lines = v.pipe(v.array(line), v.minLength(1));

/** Every cue says for its authors when it comes (`trigger`) and why (`evidence`); neither is on the tablet. */
const written = {
  id: v.pipe(v.string(), v.regex(/^r-[a-z-]+$/)),
  trigger: line,
  wordings: lines,
  evidence: line,
};

/**
 * A line about pace or listening. `card` lines stand on a step's own card and rotate over three wordings, `tap` lines
 * answer a touch, and `auto` lines come unasked, within a budget, to `seenBy` on cards of `minLevel` and above.
 */
export const cueSchema = v.variant('mode', [
  v.strictObject({ ...written, mode: v.picklist(['card', 'tap']) }),
  v.strictObject({
    ...written,
    mode: v.literal('auto'),
    seenBy: v.picklist(['both', 'speaker', 'listener', 'each']),
    minLevel: v.picklist([1, 2, 3, 4]),
  }),
]);

const isPattern = (text: string) => {
  try {
    return new RegExp(text, 'iu').source !== '';
  } catch {
    return false;
  }
};
const pattern = v.pipe(line, v.check(isPattern, 'is no regular expression'));

/** The places of a stem: the say-back, and the line after it by who says it, `meet` where that makes no difference. */
export const stemPlaces = ['sayBack', 'meet', 'hurt', 'broke'] as const;

const choice = v.strictObject({ id: v.pipe(v.string(), v.regex(/^[a-z-]+$/)), text: line });

/** Everything around the prompts: cues, the listener's stems, the signs of a loud body, check and closing lines, and the words that undo an apology. */
export const cueFileSchema = v.strictObject({
  cues: v.array(cueSchema),
  stems: v.array(v.strictObject({ ...choice.entries, at: v.pipe(v.array(v.picklist(stemPlaces)), v.minLength(1)) })),
  signs: v.array(choice),
  check: v.strictObject({ enough: lines }),
  closing: v.strictObject({ afterHard: lines }),
  /** Patterns of words that tend to undo an apology, each by a name for its authors. */
  undoing: v.record(v.string(), pattern),
});

/** A place where stems stand. */
export type StemPlace = (typeof stemPlaces)[number];
/** A cue as it is written. */
export type Cue = v.InferOutput<typeof cueSchema>;
/** The file of the cues as it is written. */
export type CueFile = v.InferOutput<typeof cueFileSchema>;

/** A cue that a screen asks for by its id, as the app carries it. */
export type TableCue = Pick<Cue, 'wordings'> & { readonly id: CueId };
/** A cue that comes unasked, as the app carries it. */
export type Reminder = Pick<Extract<Cue, { mode: 'auto' }>, 'seenBy' | 'minLevel' | 'wordings'> & {
  readonly id: ReminderId;
};
/** Everything said around the prompts, as the app carries it: without what only its authors need. */
export type TableCues = Omit<CueFile, 'cues' | 'undoing'> & {
  readonly cues: readonly TableCue[];
  /** The order decides: the first that fits comes first. */
  readonly reminders: readonly Reminder[];
  /** Regular expressions for words that tend to undo an apology. */
  readonly undoing: readonly string[];
};
