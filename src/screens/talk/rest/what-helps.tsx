import { Button } from '../../../ui/controls/button.tsx';
import type { RestLeaf } from '../../../ui/table/rest/resting.tsx';
import { useModels } from '../../parts/models-context.ts';
import { StopButton } from '../stop-button.tsx';
import { useSend } from '../use-send.ts';

interface WhatHelpsProps {
  /** Called for a slow breath, or for something other than breathing. */
  settle: (way: 'breath' | 'other') => void;
  close: () => void;
}

/** Lines on what helps in a break and what does not, two ways to settle here, and the rarer ways out. */
export function useWhatHelps({ settle, close }: WhatHelpsProps): RestLeaf {
  const { pause, common } = useModels().words;
  const send = useSend();
  return {
    text: (
      <ul class="rest-lines">
        {[pause.breakHelps, pause.breakCalm, pause.breakRest, pause.breakClear, pause.breakRoom].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    ),
    foot: (
      <>
        <Button onPress={() => settle('breath')}>{pause.breathHere}</Button>
        <Button onPress={() => settle('other')}>{pause.noBreath}</Button>
      </>
    ),
    start: (
      <>
        <Button kind="plain" onPress={() => send({ type: 'back' })}>
          {common.back}
        </Button>
        <StopButton />
      </>
    ),
    end: (
      <Button kind="plain" onPress={close}>
        {common.close}
      </Button>
    ),
  };
}
