import { Button } from '../../ui/controls/button.tsx';
import { useModels } from './models-context.ts';
import { ScreenTitle } from './screen-title.tsx';

/** Stands in for what writes while another window of the app is the one that does. */
export function ElsewhereScreen() {
  const { words, route } = useModels();
  return (
    <main class="centred">
      <ScreenTitle>{words.trouble.elsewhereTitle}</ScreenTitle>
      <p class="hint" role="status">
        {words.trouble.elsewhere}
      </p>
      <Button kind="solid" onPress={() => route.go({ name: 'home' })}>
        {words.common.home}
      </Button>
    </main>
  );
}
