import { type Item, items, type Step } from '../../../src/core/kept/check-in.ts';
import { words } from '../sittings/said.ts';
import type { Tablet } from './tablet.tsx';

const { checkIn } = words;

/** The question of a check-in that lies open; undefined where none does. */
export const questionOf = (tablet: Tablet): Item | undefined =>
  items.find((item) => tablet.all('heading', checkIn[`ask-${item}`]).length > 0);

/** Answers the questions of a check-in as they come, and leaves out those with no answer here; tells which were asked. */
export async function answerAll(tablet: Tablet, answers: Partial<Record<Item, Step>> = {}): Promise<Item[]> {
  const asked: Item[] = [];
  for (let item = questionOf(tablet); item !== undefined; item = questionOf(tablet)) {
    asked.push(item);
    const step = answers[item];
    await tablet.touch(step === undefined ? checkIn.unsaid : checkIn[`step-${item}-${step}`]);
  }
  return asked;
}
