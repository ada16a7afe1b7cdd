/** One of the two people at the table. */
export type Partner = 'a' | 'b';

/** Both, in the order of the colours. */
export const partners: readonly Partner[] = ['a', 'b'];

/** The one who was hurt, as the two said it on the forecast; kept with the sitting and nowhere else. */
export type Hurt = Partner | 'both' | 'unsaid';

/** The other of the two. */
export const other = (partner: Partner): Partner => (partner === 'a' ? 'b' : 'a');
