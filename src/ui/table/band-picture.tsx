import './band-picture.css';

/** A place in the picture: how far along the time, and how high, each from 0 to 1. */
interface BandPlace {
  readonly along: number;
  readonly up: number;
}

const width = 320;
const height = 84;
const edge = 18;

/** A quiet band over time, with no axis, grid or number. It is never alone: the words beside it say the same. */
export function BandPicture({ tone, places }: { tone: 'a' | 'b'; places: readonly BandPlace[] }) {
  const line = pathOf(places);
  return (
    <svg class={`band-picture tone-${tone}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="band-picture-wash" d={line} />
      <path class="band-picture-line" d={line} />
    </svg>
  );
}

/** A line through the places that leaves and meets each of them level, so that it never swings beyond them. */
function pathOf(places: readonly BandPlace[]): string {
  const points = places.map(({ along, up }) => ({
    x: Math.round(edge + along * (width - 2 * edge)),
    y: Math.round(height - edge - up * (height - 2 * edge)),
  }));
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${x} ${y}`;
      const half = (before.x + x) / 2;
      return `C${half} ${before.y} ${half} ${y} ${x} ${y}`;
    })
    .join('');
}
