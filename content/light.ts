/** The highest level of the lighter sitting that can take a conversation's place, by the highest level of that conversation. */
export const lightHighest = { 1: 1, 2: 1, 3: 2, 4: 2 } as const;
