import { Button } from '../../ui/controls/button.tsx';
import { Threshold } from '../../ui/page/threshold.tsx';
import { ElsewhereLine } from './elsewhere-line.tsx';
import { useModels } from './models-context.ts';

/** Stands in for what writes while another window of the app is the one that does. */
export function ElsewhereScreen() {
  const models = useModels();
  const { words, route } = models;
  return (
    <Threshold title={words.trouble.elsewhereTitle}>
      <ElsewhereLine models={models} />
      <Button kind="solid" onPress={() => route.go({ name: 'home' })}>
        {words.common.home}
      </Button>
    </Threshold>
  );
}
