import type { PathEntry } from '../../../../content/schema.ts';

/** A point of the land: how far along the path, in conversations, and how deep, in rem. */
export type Point = readonly [along: number, depth: number];

/** The depth in rem above which everything is light, as deep as the marks of the light ones never reach. */
export const lightDepth = 5.6;

/** The depth of a conversation by its levels alone, in rem: what is light lies close together, well above the rest. */
function levelDepth({ levels }: PathEntry): number {
  const level = (levels[0] + levels[1]) / 2;
  return levels[1] <= 2 ? 1.6 + level * 1.2 : level * 3.1 - 0.1;
}

/** Where each conversation lies: as deep as its level, drawn a little toward its neighbours, as land lies. */
export function landOf(path: readonly PathEntry[]): readonly Point[] {
  const depths = path.map(levelDepth);
  return depths.map((depth, index) => {
    const [before = depth, after = depth] = [depths[index - 1], depths[index + 1]];
    return [index + 0.5, round(0.6 * depth + 0.2 * before + 0.2 * after)];
  });
}

/** A smooth curve through all points, as the path of an SVG; between two it never runs back. */
export function curveThrough(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined) return '';
  const parts = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? first;
    const before = points[index - 1] ?? [fromX, fromY];
    const after = points[index + 2] ?? [x, y];
    const third = (x - fromX) / 3;
    return `C${[
      fromX + third,
      fromY + ((y - before[1]) / (x - before[0] || 1)) * third,
      x - third,
      y - ((after[1] - fromY) / (after[0] - fromX || 1)) * third,
      x,
      y,
    ]
      .map(round)
      .join(' ')}`;
  });
  return `M${first.join(' ')}${parts.join('')}`;
}

/** Where the curve goes below this depth for the first time, and where it comes above it for the last time. */
export function crossings(points: readonly Point[], depth: number): readonly [down: number, up: number] {
  const found = points.slice(1).flatMap(([x, y], index) => {
    const [fromX = x, fromY = y] = points[index] ?? [];
    const isCrossed = fromY < depth !== y < depth;
    return isCrossed ? [round(fromX + ((depth - fromY) / (y - fromY)) * (x - fromX))] : [];
  });
  return [found[0] ?? 0, found.at(-1) ?? points.length];
}

const round = (value: number): number => Math.round(value * 100) / 100;
