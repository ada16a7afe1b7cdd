import { type Day, daysBetween, earlierDay, laterDay } from '../day.ts';
import type { Partner } from '../partner.ts';
import { type CheckIn, checkInsOf, type Item, type Step } from './check-in.ts';

/** How the last answers lie beside those before them. */
type Band = 'lower' | 'same' | 'higher';

/** One answer among those that are drawn. */
export interface Point {
  readonly day: Day;
  readonly step: Step;
}

const fewest = 4;
/** In days. */
const threeWeeks = 21;
/** How far back a picture reaches, in days; a reasoned guess. */
const halfYear = 182;

/**
 * One partner's answers to one item over the last half year, the oldest first. The half year ends with the answer given
 * last; what a clock set wrong put elsewhere is left out.
 */
export function pointsOf(checkIns: readonly CheckIn[], partner: Partner, item: Item): readonly Point[] {
  const all = answersTo(checkIns, partner, item);
  const end = all.at(-1)?.day;
  if (end === undefined) return [];
  const isDrawn = (day: Day) => day <= end && daysBetween(day, end) <= halfYear;
  return all
    .filter(({ day }) => isDrawn(day))
    .sort((x, y) => daysBetween(y.day, x.day))
    .map(({ day, step }) => ({ day, step }));
}

/**
 * The median of the last three answers beside the median of all before them: half a step or less is the same. Null before
 * four of them over three weeks: it is early to say (brief 7).
 */
export function bandOf(points: readonly Point[]): Band | null {
  const [first, end] = [points[0]?.day, points.at(-1)?.day];
  if (first === undefined || end === undefined) return null;
  if (points.length < fewest || daysBetween(first, end) < threeWeeks) return null;
  const last = median(points.slice(-3).map(({ step }) => step));
  const before = median(points.slice(0, -3).map(({ step }) => step));
  if (Math.abs(last - before) <= 0.5) return 'same';
  return last < before ? 'lower' : 'higher';
}

/** Where each day lies on a line of time from 0 to 1. The line ends with the last of all days, and is three weeks long or more. */
export function timeLine(days: readonly Day[]): (day: Day) => number {
  const [any] = days;
  if (any === undefined) return () => 1;
  const [first, last] = [days.reduce(earlierDay, any), days.reduce(laterDay, any)];
  const whole = Math.max(threeWeeks, daysBetween(first, last));
  return (day) => 1 - daysBetween(day, last) / whole;
}

const lookBack = 6;
const steep = 2;

/**
 * True where settled or hopeful fell steeply twice: at two check-ins, among the last six answers to either, by two
 * steps or more from the answer before. How steep and how far back are reasoned guesses (brief 7 says neither).
 */
export function fellTwice(checkIns: readonly CheckIn[], partner: Partner): boolean {
  const falls = (item: Item) => {
    const last = answersTo(checkIns, partner, item).slice(-lookBack);
    return last.filter(({ step }, index) => (last[index - 1]?.step ?? step) - step >= steep).map(({ id }) => id);
  };
  return new Set([...falls('settled'), ...falls('hopeful')]).size >= 2;
}

function answersTo(checkIns: readonly CheckIn[], partner: Partner, item: Item) {
  return checkInsOf(checkIns, partner).flatMap(({ id, day, answers }) => {
    const step = answers[item];
    return step === undefined ? [] : [{ id, day, step }];
  });
}

function median(steps: readonly number[]): number {
  const sorted = [...steps].sort((x, y) => x - y);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
