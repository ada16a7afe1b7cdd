import type { PathEntry } from '../../../../content/schema.ts';
import { crossings, curveThrough, lightDepth, type Point } from './land.ts';

/** The height of the wide picture, and where the middle of a mark lies below its depth, in rem. */
const height = 18.5;
const middle = 1;
/** How far the land goes on at both sides of the path, in conversations. */
const beyond = 0.85;

/** The land from the side, for a wide screen: it is stretched along the path, and one unit across it is one rem. */
export function WideLand({ land }: { land: readonly Point[] }) {
  const [first = [0, 0], last = [0, 0]] = [land[0], land.at(-1)];
  const end = land.length + beyond;
  const points: Point[] = [
    [-beyond, first[1] + middle - 0.3],
    ...land.map(([along, depth]): Point => [along, depth + middle]),
    [end, last[1] + middle - 0.9],
  ];
  const line = curveThrough(points);
  const [down, up] = crossings(points, lightDepth);
  return (
    <svg class="land land-wide" viewBox={`0 0 ${land.length} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <linearGradient id="ground" x2="0" y2="1">
        <stop class="land-top" offset="0" />
        <stop class="land-bottom" offset="1" />
      </linearGradient>
      <linearGradient id="ends" x2="1">
        <stop offset="0" stop-color="#000" />
        <stop offset="0.07" stop-color="#fff" />
        <stop offset="0.93" stop-color="#fff" />
        <stop offset="1" stop-color="#000" />
      </linearGradient>
      <mask id="faded" maskUnits="userSpaceOnUse" x={-beyond} y="0" width={end + beyond} height={height}>
        <rect x={-beyond} width={end + beyond} height={height} fill="url(#ends)" />
      </mask>
      <g mask="url(#faded)">
        <path d={`${line}V${height}H${-beyond}z`} fill="url(#ground)" />
        <path class="land-line" d={line} />
      </g>
      <path class="land-light" d={`M${down + 0.2} ${lightDepth}H${up - 0.2}`} />
    </svg>
  );
}

/** The heights of a row, and of a row with the name of a stage above it, in rem; and how far across a depth of one lies. */
const row = 3.5;
const stageRow = 2.75;
const across = 0.36;

/** The same land upright, for a narrow screen: down the list goes the path, and what is deep lies further in. */
export function UprightLand({ land, path }: { land: readonly Point[]; path: readonly PathEntry[] }) {
  let down = 0;
  const points = land.map(([, depth], index): Point => {
    down += path[index - 1]?.stage === path[index]?.stage ? 0 : stageRow;
    down += row;
    return [down - row / 2, depth * across + middle];
  });
  const [first = [0, 0], last = [0, 0]] = [points[0], points.at(-1)];
  const line = curveThrough([[stageRow / 2, first[1]], ...points, [down, last[1] - 0.1]]);
  const light = (lightDepth - middle) * across + middle;
  return (
    <svg class="land land-upright" viewBox={`0 0 6.5 ${down}`} aria-hidden="true">
      {/* Drawn from the side and turned, since a curve never runs back along the path. */}
      <g transform="matrix(0 1 1 0 0 0)">
        <path class="land-line" d={line} />
        <path class="land-light" d={`M0.4 ${light}H${down}`} />
      </g>
    </svg>
  );
}
