import { end, holding, restore } from '../../core/kept/agreement.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { useModels } from '../parts/models-context.ts';
import { daysOf, whoDoes } from './agreement-words.ts';
import type { OpenAgreement } from './use-agreement.ts';

/** Shows the terms both said yes to while new ones are being written; the two can keep or end them at any time. */
export function Before({ open: { agreement, change } }: { open: OpenAgreement }) {
  const models = useModels();
  const { agreement: own } = models.words;
  const terms = holding(agreement);
  if (terms === null) return null;
  const { from, review } = daysOf(models, terms, true);
  return (
    <section class="before" aria-label={own.holds}>
      <h2>{own.holds}</h2>
      <p class="prompt" dir="auto">
        {terms.act}
      </p>
      <p class="agreement-facts">
        <span>{whoDoes(models, terms.who)}</span> <span>{from}</span> <span>{review}</span>
      </p>
      <Actions>
        <Button onPress={() => change(restore)}>{own.leaveAsItWas}</Button>
        <Button onPress={() => change(end)}>{own.end}</Button>
      </Actions>
    </section>
  );
}
