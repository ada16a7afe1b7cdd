import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What one turn has lying about: a draft, and the way to a page of one's own. Nothing of it is kept. */
export interface TurnDesk {
  readonly draft: string;
  write(draft: string): void;
  /** Covers the table, so that one partner can write a question alone. */
  cover(): void;
}

export const DeskContext = createContext<TurnDesk | null>(null);

/** The desk of this turn; it outlives a turn of the table and goes with the step. */
export function useDesk(): TurnDesk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('A draft was shown outside of a turn.');
  return desk;
}
