import { useState } from 'preact/hooks';
import type { Partner } from '../../core/partner.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Page } from '../../ui/page/page.tsx';
import { Status } from '../../ui/page/status.tsx';
import { useModels } from '../parts/models-context.ts';

interface ToKeepProps {
  partner: Partner;
  onKeep: () => Promise<boolean>;
  onLeave: () => void;
  onBack: () => void;
}

/** Nothing of a check-in is written before it is wanted here. */
export function ToKeep({ partner, onKeep, onLeave, onBack }: ToKeepProps) {
  const { words } = useModels();
  const { checkIn, common } = words;
  const [failed, setFailed] = useState(false);
  return (
    <Page isCentred class="centred-short" tone={partner} title={checkIn.keepTitle}>
      <p>{checkIn.keepLine}</p>
      <p class="hint">{checkIn.open}</p>
      <Actions isCentred>
        <Button onPress={() => void onKeep().then((isKept) => setFailed(!isKept))}>{checkIn.keep}</Button>
        <Button onPress={onLeave}>{checkIn.keepNot}</Button>
      </Actions>
      <Button kind="plain" onPress={onBack}>
        {common.back}
      </Button>
      <Status>{failed && checkIn.failed}</Status>
    </Page>
  );
}
