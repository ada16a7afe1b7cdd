import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Note } from '../../../core/kept/note.ts';
import { other, type Partner } from '../../../core/partner.ts';
import { type Scene, type TalkScene, talkOf } from '../../../core/sitting/scene.ts';

/** A panel that takes the place of everything on a side. */
export interface LargePanel {
  readonly kind: 'help' | 'more' | 'signs' | 'park' | 'draft';
}

/**
 * The panel that is open on a side. It is never kept. `answer` is a line that answers a touch, and stays where that touch
 * leads to the place `at`; `time` is the time that is left, which is true for as long as the clock does not move on.
 */
export type Panel =
  | LargePanel
  | { readonly kind: 'lines' }
  | { readonly kind: 'answer'; readonly text: string; readonly at?: string }
  | { readonly kind: 'time'; readonly text: string };

/** True where something is open on a side, be it one line. */
export const isOpen = ({ kind }: Panel): boolean => kind !== 'lines';

/** What was answered to a touch on this side, or null. */
export const answerOf = (panel: Panel): string | null => ('text' in panel ? panel.text : null);

/** True for a panel that takes the place of everything on a side, false for the lines and what answers a touch among them. */
export const isLarge = (panel: Panel): panel is LargePanel => isOpen(panel) && answerOf(panel) === null;

/** The state of one partner's side: the open panel, the signs touched, and a topic half typed. */
interface SideThings {
  readonly panel: Panel;
  /** What helps to listen on, from the touch that says it is hard to the one that says it is better; else null. */
  readonly hard: string | null;
  readonly signs: readonly string[];
  readonly topic: string;
}

interface Things {
  readonly draft: string;
  /** The draft as it was last kept on purpose, or null. */
  readonly keptDraft: Note | null;
  readonly question: string;
  /** The page that covers the table: one to write a question alone, or the question put to both. */
  readonly over: 'nothing' | 'question' | 'asked';
  /** True where a side asked for a break: the pause it leads to then begins with the choice of its length. */
  readonly wantsBreak: boolean;
  readonly sides: Readonly<Record<Partner, SideThings>>;
}

/** The state of one step that no model keeps: a draft, a question of one's own, and what is open on each side. */
interface TurnDesk extends Things {
  change(part: Partial<Omit<Things, 'sides'>>): void;
  changeSide(owner: Partner, part: Partial<SideThings>): void;
}

export const DeskContext = createContext<TurnDesk | null>(null);

/** The desk of this step. */
export function useDesk(): TurnDesk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('A draft was shown outside of a sitting.');
  return desk;
}

/** One partner's side of the desk. */
export function useSide(owner: Partner) {
  const { sides, changeSide } = useDesk();
  return { ...sides[owner], change: (part: Partial<SideThings>) => changeSide(owner, part) };
}

/** The partner whose things are shown side by side: one with an open panel, else the one whose turn it is. */
export function ownerOf({ sides }: TurnDesk, lead: Partner): Partner {
  return isOpen(sides[other(lead)].panel) && !isOpen(sides[lead].panel) ? other(lead) : lead;
}

const side: SideThings = { panel: { kind: 'lines' }, hard: null, signs: [], topic: '' };
const empty: Things = {
  draft: '',
  keptDraft: null,
  question: '',
  over: 'nothing',
  wantsBreak: false,
  sides: { a: side, b: side },
};

/** The place in a talk to which a desk belongs. */
export const placeOf = ({ cards, card, turn, step }: TalkScene): string =>
  [card, cards[card]?.prompt, turn, step].join('/');

/** What a side has at this place, where it comes from another one. */
const carriedTo = (place: string, { panel }: SideThings): SideThings =>
  panel.kind === 'answer' && panel.at === place ? { ...side, panel } : side;

/** A desk for the step the talk stands at: it outlives a pause and a turn of the table, and is emptied at the next step. */
export function useTurnDesk(scene: Scene | undefined): TurnDesk {
  const talk = scene === undefined ? null : talkOf(scene);
  const place = talk === null ? '' : placeOf(talk);
  const [desk, setDesk] = useState({ ...empty, place });
  const { a, b } = desk.sides;
  const sides = { a: carriedTo(place, a), b: carriedTo(place, b) };
  const here = desk.place === place ? desk : { ...empty, place, sides };
  if (here !== desk) setDesk(here);
  // A change that comes late, from a step that has passed, is dropped.
  const alter = (to: (things: Things) => Partial<Things>) =>
    setDesk((now) => (now.place === place ? { ...now, ...to(now) } : now));
  return {
    ...here,
    change: (part) => alter(() => part),
    changeSide: (owner, part) => alter(({ sides }) => ({ sides: { ...sides, [owner]: { ...sides[owner], ...part } } })),
  };
}
