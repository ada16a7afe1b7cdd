import type { Kind } from '../../core/kept/keepsake.ts';
import { fill } from '../../core/text/fill.ts';
import type { Words } from '../../state/models.ts';

/**
 * How much there is of each kind, as sentences; kinds of which there is nothing are left out. Check-ins go without their
 * number: who knows their own could tell from it how many the other has kept.
 */
export function countLines({ storage: own }: Words, counts: Readonly<Record<Kind, number>>): readonly string[] {
  const line = (sentence: Words['storage']['notes'], count: number) => (count === 0 ? [] : [fill(sentence, { count })]);
  return [
    ...line(own.notes, counts.note),
    ...line(own.appreciations, counts.appreciation),
    ...line(own.agreements, counts.agreement),
    ...(counts.checkIn === 0 ? [] : [own.checkIns]),
    ...line(own.parked, counts.parked),
    ...line(own.helds, counts.held),
  ];
}
