import { holding, touch, withdraw } from '../../core/kept/agreement.ts';
import { type Partner, partners } from '../../core/partner.ts';
import { fill } from '../../core/text/fill.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Said } from '../../ui/text/said.tsx';
import { useModels } from '../parts/models-context.ts';
import { Before } from './before.tsx';
import { TermsCard } from './terms-card.tsx';
import type { OpenAgreement } from './use-agreement.ts';

/** Asks both for a yes, each with a button of their own; either can say that it is not right yet. */
export function OfferedAgreement({ open }: { open: OpenAgreement }) {
  const { words, settings } = useModels();
  const { agreement: own } = words;
  const { agreement, change } = open;
  const yes = (partner: Partner) => {
    const name = settings.names.value[partner];
    const isSaid = agreement.touched[partner];
    return (
      <Button
        key={partner}
        tone={partner}
        kind={isSaid ? 'line' : 'solid'}
        onPress={() => change((each, now) => touch(each, partner, now))}
      >
        <Said words={fill(isSaid ? own.saidYes : own.yes, { name })} />
      </Button>
    );
  };
  return (
    <>
      <p class="hint">{holding(agreement) === null ? own.offered : own.offeredAnew}</p>
      <TermsCard terms={agreement} isRunning={false} />
      <div class="equals">{partners.map(yes)}</div>
      <Actions>
        <Button onPress={() => change(withdraw)}>{own.notLikeThis}</Button>
      </Actions>
      <Before open={open} />
    </>
  );
}
