import { other, type Partner } from '../../core/partner.ts';
import { fill } from '../../core/text/fill.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Threshold } from '../../ui/page/threshold.tsx';
import { InstallFirst } from '../kept/install-first.tsx';
import { useModels } from '../parts/models-context.ts';

interface CoverProps {
  partner: Partner;
  onBack: () => void;
}

/** Covers a private page until its partner has the tablet to themselves. */
export function Cover({ partner, onBack }: CoverProps) {
  const { words, alone, settings } = useModels();
  const { sort, checkIn, common } = words;
  const names = settings.names.value;
  return (
    <Threshold class="washed" tone={partner} title={fill(sort.coverTitle, { name: names[partner] })}>
      <p class="hint">{fill(sort.coverAway, { name: names[other(partner)] })}</p>
      <p class="hint">{checkIn.open}</p>
      <Actions isCentred>
        <Button kind="solid" onPress={() => alone.take(partner)}>
          {sort.coverGo}
        </Button>
        <Button kind="plain" onPress={onBack}>
          {common.back}
        </Button>
      </Actions>
      <InstallFirst />
    </Threshold>
  );
}
