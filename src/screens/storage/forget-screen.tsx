import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Threshold } from '../../ui/page/threshold.tsx';
import { useModels } from '../parts/models-context.ts';

/** Asks once more before everything is deleted. The strongest button keeps it. */
export function ForgetScreen() {
  const { words, route, storage } = useModels();
  const { storage: own } = words;
  return (
    <Threshold title={own.forgetTitle}>
      <p>{own.forgetLine}</p>
      <Actions isCentred isEven>
        <Button kind="solid" onPress={() => route.go({ name: 'thisTablet' })}>
          {own.forgetNot}
        </Button>
        <Button onPress={() => void storage.forget()}>{own.forget}</Button>
      </Actions>
      <p class="hint">{own.forgetAddress}</p>
    </Threshold>
  );
}
