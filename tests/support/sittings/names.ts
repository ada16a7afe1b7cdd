/** The two at the table in every test: `a` in clay, `b` in pine. */
export const names = { a: 'Mira', b: 'Jon' } as const;

/** The words by which the two are called, as the settings model takes them. */
export const nameWords = {
  colours: { a: 'Clay', b: 'Pine' },
  withColour: { a: '{name} (clay)', b: '{name} (pine)' },
} as const;
