/** Where the old words have gone, in ms, and how long the new ones take to come after that. */
const outMs = 300;
const inMs = 400;

/** The words of a step as they are seen at one moment, before another step takes its place. */
export interface WordsPicture {
  readonly copy: Copy | null;
  readonly pieces: readonly Seen[];
}

/** A copy of the whole step that says nothing, and how far it and its parts were scrolled, in px. */
interface Copy {
  readonly step: HTMLElement;
  readonly top: number;
  readonly parts: readonly (readonly [part: Element, top: number])[];
}

/** One piece of the words: the same if it says the same, looks the same and stands at the same place. */
interface Piece {
  readonly says: string;
  readonly place: DOMRect;
}

/** How much of it is seen, where it was still coming. */
type Seen = Piece & { readonly opacity: string };

/** All that is words in a step: what stands in the rooms that are marked with `data-words`. */
const piecesIn = (step: ParentNode): HTMLElement[] => [...step.querySelectorAll<HTMLElement>('[data-words] > *')];

/** Remembers what is seen, or null where nothing is to move. Where it may not linger, no copy of it is made. */
export function takePicture(step: HTMLElement, mayLinger: boolean): WordsPicture | null {
  if (document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches) return null;
  const pieces = piecesIn(step).map((piece) => ({
    ...asPiece(piece),
    opacity: piece.getAnimations().length > 0 ? getComputedStyle(piece).opacity : '',
  }));
  return { copy: mayLinger ? copyOf(step) : null, pieces };
}

/** Fades the words of the picture out over the new step, and those in that were not there before. */
export function bringIn(step: HTMLElement, before: HTMLElement, { copy, pieces }: WordsPicture) {
  const words = piecesIn(step);
  const news = words.map(asPiece);
  words.forEach((piece, index) => {
    if (!isAmong(pieces, news[index])) fadeIn(piece);
  });
  if (copy === null) return before.replaceChildren();
  piecesIn(copy.step).forEach((piece, index) => {
    if (isAmong(news, pieces[index])) return;
    piece.style.visibility = 'visible';
    piece.style.opacity = pieces[index]?.opacity ?? '';
  });
  copy.step.style.marginBlockStart = `${-copy.top}px`;
  before.replaceChildren(copy.step);
  for (const [part, top] of copy.parts) part.scrollTop = top;
  fadeOut(before, copy.step);
}

const asPiece = (piece: HTMLElement): Piece => ({
  says: `${piece.className} ${piece.innerHTML}`,
  place: piece.getBoundingClientRect(),
});

const isAmong = (pieces: readonly Piece[], own: Piece | undefined): boolean =>
  pieces.some(({ says, place }) => says === own?.says && place.x === own.place.x && place.y === own.place.y);

function copyOf(step: HTMLElement): Copy {
  const copy = step.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new TypeError('A copy of an element is one.');
  const copies = [...copy.querySelectorAll('*')];
  const parts = [...step.querySelectorAll('*')].flatMap((part, index) => {
    const own = copies[index];
    return own === undefined || part.scrollTop === 0 ? [] : [[own, part.scrollTop] as const];
  });
  // It is read by nobody, and no name or label leads to it.
  for (const part of copies) for (const name of ['id', 'role', 'aria-label', 'name']) part.removeAttribute(name);
  return { step: copy, top: scrollY, parts };
}

const fadeIn = (piece: HTMLElement) =>
  piece.animate([{ opacity: 0 }, { opacity: 1 }], {
    delay: outMs,
    duration: inMs,
    easing: 'ease-out',
    fill: 'backwards',
  });

function fadeOut(before: HTMLElement, copy: HTMLElement) {
  const fading = before.animate([{ opacity: 1 }, { opacity: 0 }], {
    duration: outMs,
    easing: 'ease-out',
    fill: 'both',
  });
  const end = () => {
    if (copy.isConnected) before.replaceChildren();
    fading.cancel();
  };
  fading.finished.then(end, () => {});
}
