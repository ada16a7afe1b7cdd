import { useState } from 'preact/hooks';
import type { Partner } from '../../core/partner.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useModels } from '../parts/models-context.ts';
import { ScreenTitle } from '../parts/screen-title.tsx';

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
    <main class={`centred centred-short tone-${partner}`}>
      <ScreenTitle>{checkIn.keepTitle}</ScreenTitle>
      <p>{checkIn.keepLine}</p>
      <p class="hint">{checkIn.open}</p>
      <div class="actions side-actions">
        <Button onPress={() => void onKeep().then((isKept) => setFailed(!isKept))}>{checkIn.keep}</Button>
        <Button onPress={onLeave}>{checkIn.keepNot}</Button>
      </div>
      <Button kind="plain" onPress={onBack}>
        {common.back}
      </Button>
      <p class="hint" role="status">
        {failed && checkIn.failed}
      </p>
    </main>
  );
}
