import { other, type Partner } from '../../core/partner.ts';

interface SeatsPictureProps {
  isFacing: boolean;
  /** Who sits at the lower edge where they face each other. */
  near: Partner;
}

/** The table from above: two halves of the mark are the two people, and the tablet lies between or before them. */
export function SeatsPicture({ isFacing, near }: SeatsPictureProps) {
  const placeOf = (partner: Partner) => (isFacing ? (partner === near ? 'near' : 'far') : `beside-${partner}`);
  const [a, b] = [placeOf('a'), placeOf('b')];
  return (
    <svg class="seats-picture" viewBox="0 0 420 320" aria-hidden="true">
      <path class={`seat seat-a seat-${a}`} d="M-52 0a52 52 0 0 0 104 0z" />
      <path class={`seat seat-b seat-${b}`} d="M-52 0a52 52 0 0 0 104 0z" />
      <rect class="seats-table" x="16" y="66" width="388" height="188" rx="44" />
      <rect class="seats-frame" x="134" y="106" width="152" height="108" rx="12" />
      {isFacing ? <Facing near={near} /> : <Beside />}
    </svg>
  );
}

/** The screen in two halves, each with its words turned to its own side. */
const Facing = ({ near }: { near: Partner }) => (
  <>
    <path class={`seats-half tone-${other(near)}`} d="M136 118a10 10 0 0 1 10-10h128a10 10 0 0 1 10 10v41H136z" />
    <path class="seats-horizon" d="M136 160h148" />
    <path class={`seats-words tone-${other(near)}`} d="M168 124h84M184 136h52" />
    <path class={`seats-words tone-${near}`} d="M168 186h84M184 198h52" />
    <Pause at={160} />
  </>
);

/** One picture for both, and below it a side for each. */
const Beside = () => (
  <>
    <path class="seats-words" d="M164 128h92M178 141h64" />
    <path class="seats-horizon" d="M136 176h148" />
    <path class="seats-words tone-a" d="M156 198h34" />
    <path class="seats-words tone-b" d="M230 198h34" />
    <Pause at={176} />
  </>
);

const Pause = ({ at }: { at: number }) => (
  <g class="seats-pause" transform={`translate(210 ${at})`}>
    <rect x="-22" y="-11" width="44" height="22" rx="11" />
    <path d="M-3.500-4.500v9M3.500-4.500v9" />
  </g>
);
