import { other } from '../partner.ts';
import type { Card, Plan } from './card.ts';
import { spareCount } from './pacing.ts';
import type { TalkScene } from './scene.ts';
import { isOnList, listOf } from './scope.ts';

/**
 * The cards and spares once it is agreed what is to be asked: what is not on the list gives its place to the next prompt of
 * the deck. Nothing is asked without its answer in the same sitting, as long as there is an answer to deal.
 */
export function dealByList(plan: Plan, scene: TalkScene): Pick<TalkScene, 'cards' | 'spares'> {
  const isOwn = ({ prompt }: Card) => prompt.startsWith(`${plan.conversation}.`);
  const own = scene.cards.filter(isOwn);
  const deck = [...own, ...scene.spares].flatMap((card) => onList(card, scene) ?? []);
  const dealt = answered(deck, own.length);
  return {
    cards: scene.cards.flatMap((card) => (isOwn(card) ? (dealt[own.indexOf(card)] ?? []) : card)),
    spares: deck.filter((card) => !dealt.includes(card) && !asks(card)).slice(0, spareCount),
  };
}

/** The card for those of its speakers whose list it is on, or null where it is on none. */
function onList(card: Card, { scopes }: TalkScene): Card | null {
  const { listed } = card;
  if (listed === undefined) return card;
  const [one, two] = card.speakers.filter((speaker) =>
    isOnList(listOf(scopes, listed.whose === 'speaker' ? speaker : other(speaker)), listed.topics),
  );
  return one === undefined ? null : { ...card, speakers: two === undefined ? [one] : [one, two] };
}

const isAny = ({ listed }: Card, whose: 'speaker' | 'partner') => listed?.topics === 'any' && listed.whose === whose;
const asks = (card: Card) => isAny(card, 'speaker');
const answers = (card: Card) => isAny(card, 'partner');

function answered(deck: readonly Card[], count: number): Card[] {
  const dealt = deck.slice(0, count);
  const isOpen = dealt.some(asks) && !dealt.some(answers) && deck.some(answers);
  return isOpen ? deck.filter((card) => !asks(card)).slice(0, count) : dealt;
}
