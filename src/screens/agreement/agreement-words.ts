import type { Agreement, Change, Terms } from '../../core/kept/agreement.ts';
import { fill } from '../../core/text/fill.ts';
import type { Models } from '../../state/models.ts';

type Told = Pick<Models, 'words' | 'settings' | 'dayOf' | 'clock'>;

/** Who does it, as a sentence. */
export const whoDoes = ({ words, settings }: Pick<Models, 'words' | 'settings'>, who: Agreement['who']): string =>
  who === 'both' ? words.agreement.doesBoth : fill(words.agreement.doesOne, { name: settings.names.value[who] });

/** Its two days, as sentences; a start that has passed is told as such only where it holds. */
export function daysOf({ words: { agreement }, dayOf, clock }: Told, terms: Terms, isRunning: boolean) {
  const hasBegun = isRunning && terms.startOn < clock.endOfDay(clock.now());
  return {
    from: fill(hasBegun ? agreement.since : agreement.from, { day: dayOf(terms.startOn) }),
    review: fill(agreement.lookAgain, { day: dayOf(terms.reviewOn) }),
  };
}

/** What a change was, as a sentence that names nobody. */
export const whatChanged = ({ words: { agreement } }: Pick<Models, 'words'>, what: Change['what']): string =>
  ({
    began: agreement.began,
    changed: agreement.changed,
    renewed: agreement.renewed,
    ended: agreement.endedThen,
    resumed: agreement.resumed,
  })[what];
