/** The two at the table in every test: `a` in clay, `b` in pine. */
export const names = { a: 'Mira', b: 'Jon' } as const;
