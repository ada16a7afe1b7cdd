import { type Agreement, holding, touch, withdraw } from '../../core/kept/agreement.ts';
import { type Partner, partners } from '../../core/partner.ts';
import { fill } from '../../core/text/fill.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Said } from '../../ui/text/said.tsx';
import { useModels } from '../parts/models-context.ts';
import { OriginLine } from '../parts/origin-line.tsx';
import { AgreementFoot } from './agreement-foot.tsx';
import { Before } from './before.tsx';
import { KeptWords } from './kept-words.tsx';
import type { OpenAgreement } from './use-agreement.ts';

interface OfferedProps {
  open: OpenAgreement;
  /** Called with the yes that made it hold. */
  onAgreed: () => void;
}

/** Asks both for a yes, each with a button of their own; either can say that it is not right yet. */
export function OfferedAgreement({ open, onAgreed }: OfferedProps) {
  const { words, settings } = useModels();
  const { agreement: own } = words;
  const { agreement, change } = open;
  const say = (partner: Partner) =>
    change((each, now) => {
      const next: Agreement = touch(each, partner, now);
      if (next.stage === 'running') onAgreed();
      return next;
    });
  const yes = (partner: Partner) => {
    const isSaid = agreement.touched[partner];
    const label = fill(isSaid ? own.saidYes : own.yes, { name: settings.names.value[partner] });
    return (
      <Button
        key={partner}
        tone={partner}
        kind={isSaid ? 'line' : 'solid'}
        class={isSaid ? 'said-yes' : ''}
        onPress={() => say(partner)}
      >
        <Said words={label} />
      </Button>
    );
  };
  return (
    <KeptWords terms={agreement} yes={agreement.touched} isRunning={false} above={<OriginLine of={agreement} />}>
      <div class="equals">{partners.map(yes)}</div>
      <p class="hint">{holding(agreement) === null ? own.offered : own.offeredAnew}</p>
      <Button kind="plain" onPress={() => change(withdraw)}>
        {own.notLikeThis}
      </Button>
      <Before open={open} />
      <AgreementFoot open={open} />
    </KeptWords>
  );
}
