import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Page } from '../../ui/page/page.tsx';
import { useModels } from '../parts/models-context.ts';
import { NotFor } from './not-for.tsx';

/** The same text for everyone: no question, nothing kept, nothing to find out. */
export function RightForUsScreen() {
  const { words, route } = useModels();
  const { rightForUs, welcome, common } = words;
  return (
    <Page title={rightForUs.title}>
      <p class="muted">{rightForUs.lead}</p>
      <p>{rightForUs.notFor}</p>
      <NotFor words={words} />
      <p>{rightForUs.body}</p>
      <p>{rightForUs.cannot}</p>
      <p>{welcome.fair}</p>
      <Actions>
        <Button onPress={() => route.go({ name: 'home' })}>{common.home}</Button>
      </Actions>
    </Page>
  );
}
