import type { Partner } from './partner.ts';
import type { Instant } from './timer.ts';

/** What a check-in asks, in our own words (brief 7). */
export const items = ['settled', 'heavy', 'heard', 'rely', 'close', 'hopeful'] as const;
export type Item = (typeof items)[number];

/** Five worded steps, from the least to the most; no number is ever shown. */
export type Step = 1 | 2 | 3 | 4 | 5;

/** How one partner answered, for their own eyes. What they would rather not say is not in it. */
export interface CheckIn {
  readonly id: string;
  readonly partner: Partner;
  readonly on: Instant;
  readonly answers: Readonly<Partial<Record<Item, Step>>>;
}

/** How the last answers lie beside those before them. */
export type Band = 'lower' | 'same' | 'higher';

/** One answer among those that are drawn. */
export interface Point {
  readonly on: Instant;
  readonly step: Step;
  /** The median of this answer and the two before it. */
  readonly middle: number;
}

const fewest = 4;
const threeWeeks = 21 * 86_400_000;

/** One partner's answers to one item in the order given; null before four of them over three weeks (brief 7). */
export function pointsOf(checkIns: readonly CheckIn[], partner: Partner, item: Item): readonly Point[] | null {
  const own = checkIns.flatMap(({ partner: whose, on, answers }) => {
    const step = whose === partner ? answers[item] : undefined;
    return step === undefined ? [] : [{ on, step }];
  });
  const days = own.map(({ on }) => on);
  if (own.length < fewest || Math.max(...days) - Math.min(...days) < threeWeeks) return null;
  return own.map((each, index) => ({
    ...each,
    middle: median(own.slice(Math.max(0, index - 2), index + 1).map(({ step }) => step)),
  }));
}

/** The median of the last three answers beside the median of all before them: half a step or less is the same. */
export function bandOf(points: readonly Point[]): Band {
  const last = median(points.slice(-3).map(({ step }) => step));
  const before = median(points.slice(0, -3).map(({ step }) => step));
  if (Math.abs(last - before) <= 0.5) return 'same';
  return last < before ? 'lower' : 'higher';
}

function median(steps: readonly number[]): number {
  const sorted = steps.toSorted((x, y) => x - y);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
