import { Button } from '../../ui/controls/button.tsx';
import { Page } from '../../ui/page/page.tsx';
import { Status } from '../../ui/page/status.tsx';
import { useModels } from './models-context.ts';

/** Stands in for what writes while another window of the app is the one that does. */
export function ElsewhereScreen() {
  const { words, route } = useModels();
  return (
    <Page isCentred title={words.trouble.elsewhereTitle}>
      <Status>{words.trouble.elsewhere}</Status>
      <Button kind="solid" onPress={() => route.go({ name: 'home' })}>
        {words.common.home}
      </Button>
    </Page>
  );
}
