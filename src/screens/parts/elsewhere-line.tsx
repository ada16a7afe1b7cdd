import type { Models } from '../../state/models.ts';
import { Button } from '../../ui/controls/button.tsx';
import { LiveRegion } from '../../ui/text/live-region.tsx';

/** Says that another window is the one that writes, and lets the couple go on here where that one does not answer. */
export function ElsewhereLine({ models: { words, otherIsSilent, goOnHere } }: { models: Models }) {
  const isSilent = otherIsSilent.value;
  return (
    <LiveRegion line={isSilent ? words.trouble.silent : words.trouble.elsewhere}>
      {isSilent && <Button onPress={goOnHere}>{words.trouble.goOn}</Button>}
    </LiveRegion>
  );
}
