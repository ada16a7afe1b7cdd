import { type Card, isLight } from '../../../src/core/sitting/card.ts';

/** True where both are asked how to go on after this card, when all before it were spoken to. */
export function isCheckAfter(cards: readonly Card[], index: number): boolean {
  const here = cards[index];
  if (here === undefined || index + 1 >= cards.length) return false;
  if (!isLight(here)) return true;
  const firstOfRow = cards.slice(0, index).findLastIndex((card) => !isLight(card)) + 1;
  return (index - firstOfRow) % 2 === 1;
}
