import { daysAfter } from '../../../core/day.ts';
import type { RestScene } from '../../../core/sitting/scene.ts';
import { fill } from '../../../core/text/fill.ts';
import type { Models } from '../../../state/models.ts';

/** When the two meant to come back: a sentence around a time of day, or a line with no time in it. */
export interface BreakWords {
  /** The words before and after the time; all of the line where there is none. */
  readonly before: string;
  readonly time: string | null;
  readonly after: string;
  /** The whole, as it is read out. */
  readonly whole: string;
}

/** The words for the time of return: left open, still to come, or come. */
export function breakWords(
  { words: { pause }, sitting, clock, dayOf, timeOf }: Models,
  { returnAt }: RestScene & { step: 'break' },
): BreakWords {
  const line = (whole: string) => ({ before: whole, time: null, after: '', whole });
  if (returnAt === null) return line(pause.returnOpen);
  if (sitting.timeIsUp.value) return line(pause.returnNow);
  const time = timeOf(returnAt);
  const day = clock.dayAt(returnAt);
  const sentence =
    day === clock.today()
      ? pause.returnAt
      : day === daysAfter(clock.today(), 1)
        ? pause.returnTomorrow
        : fill(pause.returnOn, { day: unbroken(dayOf(day)), time: '{time}' });
  const [before = '', after = ''] = sentence.split('{time}');
  return { before: before.trim(), time, after: after.trim(), whole: sentence.replace('{time}', time) };
}

/** A day that stays on one line. */
const unbroken = (day: string): string => day.replaceAll(' ', '\u00a0');
