import { Button } from '../../ui/controls/button.tsx';
import { Threshold } from '../../ui/page/threshold.tsx';
import { useModels } from '../parts/models-context.ts';

/** After a check-in: the tablet goes back to both. The same words, whatever was answered, and whether it was kept. */
export function Between() {
  const { words, route } = useModels();
  const { checkIn } = words;
  return (
    <Threshold class="centred-short" title={checkIn.betweenTitle}>
      <p class="hint">{checkIn.betweenLine}</p>
      <Button kind="solid" onPress={() => route.go({ name: 'overTime' })}>
        {checkIn.betweenDone}
      </Button>
    </Threshold>
  );
}
