/** A topic set aside for *Your turn to ask*; kept because someone asked for it, until it is taken out. */
export interface Parked {
  readonly id: string;
  readonly text: string;
}
