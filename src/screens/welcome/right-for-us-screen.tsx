import { Page } from '../../ui/page/page.tsx';
import { useModels } from '../parts/models-context.ts';
import { RightForUs } from './right-for-us.tsx';

/** For whom it is and for whom not, as a page of its own. */
export function RightForUsScreen() {
  const { words, route, settings } = useModels();
  // Who has not seen the welcome through goes back into it, and not home.
  const back = settings.settings.value.welcomed ? undefined : { label: words.common.back, onPress: route.back };
  return (
    <Page class="right-for-us" title={words.rightForUs.title} back={back}>
      <RightForUs />
    </Page>
  );
}
