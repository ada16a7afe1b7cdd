import { useState } from 'preact/hooks';
import { kinds } from '../../core/kept/kinds.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Notice } from '../../ui/page/notice.tsx';
import { useModels } from '../parts/models-context.ts';

/**
 * Before the first thing is kept in a browser that may clear it (Safari, seven days after the last visit) and that gives
 * the app on the home screen another storage: that it should be there first.
 */
export function InstallFirst() {
  const { words, install, shelf, route } = useModels();
  const [isFirst] = useState(() => !shelf.keepsakes.peek().some(({ kind }) => kinds[kind].isAskedFor));
  if (install.way.value !== 'apple' || !isFirst) return null;
  return (
    <Notice line={words.kept.installFirst}>
      <Button onPress={() => route.go({ name: 'install' })}>{words.kept.installShow}</Button>
    </Notice>
  );
}
