import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useGround } from '../motion/ground-room.tsx';
import type { QuietRoom } from '../motion/use-quiet.ts';
import type { LeafParts } from './leaf.tsx';
import './beside.css';
import './beside-rooms.css';

type Tone = 'a' | 'b';

interface BesideProps {
  near: Tone;
  /** The one whose voice it is, or both: the colour comes from their seat. */
  speaking: Tone | 'both' | null;
  /** The quiet line at the top. */
  top: ComponentChildren;
  /** Above the line: what both look at. */
  picture: ComponentChildren;
  band: ComponentChildren;
  /** Below the line, each on the side of their seat: who does what, what they read, their own buttons. */
  person: (tone: Tone) => LeafParts;
  nameOf: (tone: Tone) => string;
  /** Stands in the place of the two, where the table has turned to its sheet. */
  sheet?: ComponentChildren;
  /** Another one for each thing that is shown, which begins at its top. */
  view: string;
  /** Whether the words may go out of sight, where that is so at this step. */
  quiet?: QuietRoom<HTMLDivElement>;
}

/** The same table seen from one side: the question above the line, the two people below it, each over their own buttons. */
export function Beside({ near, speaking, top, picture, band, person, nameOf, sheet, view, quiet }: BesideProps) {
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => scroller.current?.scrollTo(0, 0), [view]);
  const far: Tone = near === 'a' ? 'b' : 'a';
  useGround({ layout: 'beside', near, speaking });
  return (
    <div class={`beside ${sheet === undefined ? '' : 'beside-sheet'}`} ref={scroller}>
      <span class="focus-rest" tabIndex={-1} />
      <div
        class={`beside-page ${speaking === far ? 'beside-far-speaks' : ''} ${quiet?.look ?? ''}`}
        ref={quiet?.room ?? null}
      >
        <header class="beside-top">{top}</header>
        <div class="beside-text">
          <div class="beside-picture" data-words>
            {picture}
          </div>
        </div>
        {band}
        {sheet === undefined ? (
          [near, far].map((tone) => <Person key={tone} tone={tone} name={nameOf(tone)} {...person(tone)} />)
        ) : (
          <div class="beside-rows">{sheet}</div>
        )}
      </div>
    </div>
  );
}

/** One of the two at the table, below the line. */
const Person = ({ tone, name, head, text, foot }: LeafParts & { tone: Tone; name: string }) => (
  <fieldset class={`person tone-${tone}`} aria-label={name}>
    <div data-words="head">{head}</div>
    <div class="person-text" data-words>
      {text}
    </div>
    <div class="person-actions" data-words data-stays>
      {foot}
    </div>
  </fieldset>
);
