import type { Models } from '../../state/models.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Notice } from '../../ui/page/notice.tsx';

/** Says on home that words are not on disk yet, and leads to them; the words themselves stand behind the touch. */
export function UnkeptLine({ models: { textSavers, route, words } }: { models: Models }) {
  if (textSavers.stuck.value.length === 0) return null;
  return (
    <Notice line={words.trouble.unkept}>
      <Button onPress={() => route.go({ name: 'kept' })}>{words.trouble.unkeptShow}</Button>
    </Notice>
  );
}
