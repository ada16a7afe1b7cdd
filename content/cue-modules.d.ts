// Made from cues.yaml by content/declare-cues.ts; a test sees that it is current. Do not edit.
declare module 'content:cues' {
  /** A cue that a screen asks for. */
  export type CueId =
    | 'r-one-true-thing'
    | 'r-try-again'
    | 'r-finish-thought'
    | 'r-quiet'
    | 'r-close-enough'
    | 'r-leave-it'
    | 'r-body'
    | 'r-pause-called'
    | 'r-back'
    | 'r-picture-it'
    | 'r-picture-heard'
    | 'r-no-but'
    | 'r-nothing-owed'
    | 'r-tears'
    | 'r-shame'
    | 'r-other-side'
    | 'r-can-stop'
    | 'r-end-kind';
  /** A cue that comes unasked, by its rule in src/core/reminders/fitting.ts. */
  export type ReminderId =
    | 'r-same-loop'
    | 'r-reason-waits'
    | 'r-in-the-break'
    | 'r-enough-today'
    | 'r-late'
    | 'r-rest-between'
    | 'r-soft-start';
}
