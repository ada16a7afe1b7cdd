import './hills.css';

/** The place of one hill: how far along the time, and how high, each from 0 to 1. */
export interface Hill {
  readonly along: number;
  readonly up: number;
}

const width = 680;
const foot = 114;
const [lowest, highest] = [20, 100];
/** Half of how wide a hill is. With many of them each is narrower, so that they stand as a range. */
const halfOf = (count: number): number => Math.max(34, 88 - 4 * Math.max(0, count - 5));

/**
 * One hill for each answer, strong where it stands at the end of the time. No line runs between them, since nothing is known of the days between.
 * It is never alone: the words beside it say the same.
 */
export function Hills({ tone, hills }: { tone: 'a' | 'b'; hills: readonly Hill[] }) {
  const half = halfOf(hills.length);
  return (
    <svg class={`hills tone-${tone}`} viewBox={`0 0 ${width} 120`} preserveAspectRatio="none" aria-hidden="true">
      {hills.map((hill, index) => {
        const line = lineOf(hill, half);
        const last = hill.along === 1 && index === hills.length - 1 ? 'hill-last' : '';
        return (
          <g key={index}>
            <path class={`hill-ground ${last}`} d={`${line}z`} />
            <path class={`hill-edge ${last}`} d={line} />
          </g>
        );
      })}
      <path class="hills-foot" d={`M0 ${foot}H${width}`} />
    </svg>
  );
}

function lineOf({ along, up }: Hill, half: number): string {
  const x = Math.round(half + 2 + along * (width - 2 * half - 4));
  const top = Math.round(foot - lowest - up * (highest - lowest));
  const [out, near] = [Math.round(half * 0.45), Math.round(half * 0.42)];
  return `M${x - half} ${foot}C${x - out} ${foot} ${x - near} ${top} ${x} ${top}S${x + out} ${foot} ${x + half} ${foot}`;
}
