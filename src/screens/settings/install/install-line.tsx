import type { Models } from '../../../state/models.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Notice } from '../../../ui/page/notice.tsx';

/** One quiet line on home, once the two have held a sitting; it can be put away for good. */
export function InstallLine({ models: { install, sitting, route, words } }: { models: Models }) {
  if (!install.hints.value || sitting.history.value.length === 0) return null;
  return (
    <Notice line={words.install.line}>
      <Button onPress={() => route.go({ name: 'install' })}>{words.install.show}</Button>
      <Button kind="plain" onPress={() => install.putAway()}>
        {words.install.putAway}
      </Button>
    </Notice>
  );
}
