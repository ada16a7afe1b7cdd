import type { FirstWords } from 'content:words';
import { Button } from '../../ui/controls/button.tsx';
import { Threshold } from '../../ui/page/threshold.tsx';
import { Mark } from '../../ui/table/mark.tsx';

/** The first thing anyone sees: a mark, a name, one line, one button. */
export function Newcomer({ words: { common, home }, begin }: { words: FirstWords; begin: () => void }) {
  return (
    <Threshold isBare>
      <Mark />
      <h1>{common.app}</h1>
      <p>{home.newcomer}</p>
      <Button kind="solid" onPress={begin}>
        {home.begin}
      </Button>
      <p class="muted">{home.private}</p>
    </Threshold>
  );
}
