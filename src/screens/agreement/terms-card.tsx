import type { Terms } from '../../core/kept/agreement.ts';
import { useModels } from '../parts/models-context.ts';
import { daysOf, whoDoes } from './agreement-words.ts';

interface TermsCardProps {
  terms: Terms;
  /** True where the two have said yes to it. */
  isRunning: boolean;
}

/** The terms of an agreement in full sentences: the act, who does it, its start and its review. */
export function TermsCard({ terms, isRunning }: TermsCardProps) {
  const models = useModels();
  const { from, review } = daysOf(models, terms, isRunning);
  return (
    <div class="terms">
      <p class="prompt" dir="auto">
        {terms.act}
      </p>
      <p>{whoDoes(models, terms.who)}</p>
      <p>{from}</p>
      <p>{review}</p>
    </div>
  );
}
