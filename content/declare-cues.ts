import type { CueFile } from './cue-schema.ts';

/** The types of the cue ids, as a declaration file: those that a screen asks for, and those that come unasked. */
export function declareCues({ cues }: Pick<CueFile, 'cues'>): string {
  const idsOf = (isReminder: boolean) =>
    cues
      .filter(({ mode }) => (mode === 'auto') === isReminder)
      .map(({ id }) => `\n    | '${id}'`)
      .join('');
  return `// Made from cues.yaml by content/declare-cues.ts; a test sees that it is current. Do not edit.
declare module 'content:cues' {
  /** A cue that a screen asks for. */
  export type CueId =${idsOf(false)};
  /** A cue that comes unasked, by its rule in src/core/reminders/fitting.ts. */
  export type ReminderId =${idsOf(true)};
}
`;
}
