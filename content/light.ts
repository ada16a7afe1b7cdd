/** The highest level of the sitting offered as something lighter, by the conversation's own: below it, and never tender. */
export const lightHighest = { 1: 1, 2: 1, 3: 2, 4: 2 } as const;
