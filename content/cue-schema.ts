import * as v from 'valibot';

const line = v.pipe(v.string(), v.trim(), v.minLength(1));
const lines = v.pipe(v.array(line), v.minLength(1));

/**
 * A line about pace or listening. `card` lines stand on a step's own card and rotate over three wordings,
 * `auto` lines come unasked within a budget, `tap` lines answer a touch.
 */
export const cueSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^r-[a-z-]+$/)),
  trigger: line,
  seenBy: v.picklist(['both', 'speaker', 'listener', 'each']),
  mode: v.picklist(['card', 'auto', 'tap']),
  minLevel: v.picklist([1, 2, 3, 4]),
  wordings: lines,
  evidence: line,
});

const choice = v.strictObject({ id: v.pipe(v.string(), v.regex(/^[a-z-]+$/)), text: line });

/** Everything said around the prompts: cues, the listener's stems, the signs of a loud body, check and closing lines. */
export const cueFileSchema = v.strictObject({
  cues: v.array(cueSchema),
  stems: v.array(choice),
  signs: v.array(choice),
  check: v.strictObject({ goOn: lines, lighter: lines, enough: lines }),
  closing: v.strictObject({ heard: lines, afterHard: lines }),
});

export type Cue = v.InferOutput<typeof cueSchema>;
export type CueFile = v.InferOutput<typeof cueFileSchema>;
