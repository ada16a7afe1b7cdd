import type { Counts } from '../../core/kept/copy.ts';
import { fill } from '../../core/text/fill.ts';
import type { Words } from '../../state/models.ts';

/**
 * How much there is of each kind, as sentences. The sentence for check-ins has no number in it: who knows their own could
 * tell from it how many the other has kept.
 */
export const countLines = ({ storage }: Words, counts: Counts): readonly string[] =>
  [...counts].map(([kind, count]) => fill(storage[`count-${kind}`], { count }));
