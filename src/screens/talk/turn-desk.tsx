import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { type Scene, talkOf } from '../../core/scene.ts';

/** What one step has lying about: a draft, a question of one's own. Nothing of it is kept. */
export interface TurnDesk {
  readonly draft: string;
  readonly question: string;
  /** True while the table is covered, so that one partner can write a question alone. */
  readonly isCovered: boolean;
  change(part: Partial<Pick<TurnDesk, 'draft' | 'question' | 'isCovered'>>): void;
}

export const DeskContext = createContext<TurnDesk | null>(null);

/** The desk of this step. */
export function useDesk(): TurnDesk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('A draft was shown outside of a sitting.');
  return desk;
}

const empty = { draft: '', question: '', isCovered: false };

/** A desk for the step the talk stands at: it outlives a pause and a turn of the table, and is emptied at the next step. */
export function useTurnDesk(scene: Scene | undefined): TurnDesk {
  const talk = scene === undefined ? null : talkOf(scene);
  const place = talk === null ? '' : `${talk.card}/${talk.turn}/${talk.step}`;
  const [desk, setDesk] = useState({ ...empty, place });
  if (desk.place !== place) setDesk({ ...empty, place });
  const here = desk.place === place ? desk : { ...empty, place };
  return { ...here, change: (part) => setDesk({ ...here, ...part }) };
}
