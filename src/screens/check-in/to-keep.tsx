import { useState } from 'preact/hooks';
import { other, type Partner } from '../../core/partner.ts';
import { fill } from '../../core/text/fill.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Status } from '../../ui/page/status.tsx';
import { Threshold } from '../../ui/page/threshold.tsx';
import { useModels } from '../parts/models-context.ts';
import { OnlyFor } from './only-for.tsx';

interface ToKeepProps {
  partner: Partner;
  isHeavyDay: boolean;
  /** Keeps the answers; null where there is nothing to keep, or nothing can be kept. */
  onKeep: (() => Promise<boolean>) | null;
  onLeave: () => void;
  onBefore: () => void;
}

/** The end of a check-in. Nothing of it is written before it is wanted here, and what follows is the same either way. */
export function ToKeep({ partner, isHeavyDay, onKeep, onLeave, onBefore }: ToKeepProps) {
  const { words, settings } = useModels();
  const { checkIn } = words;
  const [failed, setFailed] = useState(false);
  return (
    <Threshold
      class="centred-short washed"
      tone={partner}
      above={<OnlyFor partner={partner} />}
      title={checkIn.endTitle}
    >
      {isHeavyDay && <p>{checkIn.heavyLine}</p>}
      <p>{onKeep === null ? checkIn.endNone : checkIn.endKeep}</p>
      <Actions isCentred isEven>
        {onKeep === null ? (
          <Button onPress={onLeave}>{checkIn.endOver}</Button>
        ) : (
          <>
            <Button onPress={() => void onKeep().then((isKept) => setFailed(!isKept))}>{checkIn.keep}</Button>
            <Button onPress={onLeave}>{checkIn.keepNot}</Button>
          </>
        )}
      </Actions>
      <Status>{failed && checkIn.failed}</Status>
      {onKeep !== null && <p class="hint">{fill(checkIn.endSame, { name: settings.names.value[other(partner)] })}</p>}
      {onKeep !== null && <p class="hint">{checkIn.open}</p>}
      <Button kind="plain" onPress={onBefore}>
        {checkIn.before}
      </Button>
    </Threshold>
  );
}
