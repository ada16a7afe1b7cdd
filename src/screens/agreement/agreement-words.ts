import type { Agreement, Change, Terms } from '../../core/kept/agreement.ts';
import { fill } from '../../core/text/fill.ts';
import type { Models } from '../../state/models.ts';

type Told = Pick<Models, 'words' | 'settings' | 'dayOf' | 'clock'>;

/** The sentence that says who does it. */
export const whoDoes = ({ words, settings }: Pick<Models, 'words' | 'settings'>, who: Agreement['who']): string =>
  who === 'both' ? words.agreement.doesBoth : fill(words.agreement.doesOne, { name: settings.names.value[who] });

/** The sentences on its start and its review. A start in the past reads as one only once both have said yes. */
export function daysOf({ words: { agreement }, dayOf, clock }: Told, terms: Terms, isRunning: boolean) {
  const hasBegun = isRunning && terms.startOn <= clock.today();
  return {
    from: fill(hasBegun ? agreement.since : agreement.from, { day: dayOf(terms.startOn) }),
    review: fill(agreement.lookAgain, { day: dayOf(terms.reviewOn) }),
  };
}

/** The sentence that says what changed; it names nobody. What a copy tells is never told as what the two did here. */
export const whatChanged = (
  { words: { agreement } }: Pick<Models, 'words'>,
  { what, fromCopy }: Pick<Change, 'what' | 'fromCopy'>,
): string =>
  fromCopy === true
    ? {
        began: agreement.copyBegan,
        changed: agreement.copyChanged,
        renewed: agreement.copyRenewed,
        ended: agreement.copyEnded,
        resumed: agreement.copyResumed,
      }[what]
    : {
        began: agreement.began,
        changed: agreement.changed,
        renewed: agreement.renewed,
        ended: agreement.endedThen,
        resumed: agreement.resumed,
      }[what];
