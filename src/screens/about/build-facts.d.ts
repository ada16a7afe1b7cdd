declare module 'build:facts' {
  /** The SHA-256 of the source that this build was made of. */
  export const source: string;
  export const licences: {
    /** `text` is a place in `texts`. */
    readonly works: readonly {
      readonly name: string;
      readonly version: string;
      readonly licence: string;
      readonly holders: readonly string[];
      readonly text: number;
    }[];
    readonly texts: readonly (readonly string[])[];
  };
}
