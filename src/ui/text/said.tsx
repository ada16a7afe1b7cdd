/**
 * Words in an element that stays while they change. Other words are another element: a page translator has put nodes of its
 * own in the place of the text, and would keep the old words for ever.
 */
export const Said = ({ words }: { words: string }) => <span key={words}>{words}</span>;
