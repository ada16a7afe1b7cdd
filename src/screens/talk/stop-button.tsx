import { Button } from '../../ui/controls/button.tsx';
import { useModels } from '../parts/models-context.ts';
import { useSend } from './use-send.ts';

/** Stop for today, on the pages that do not have the ways out of the table. */
export function StopButton({ kind = 'line' }: { kind?: 'line' | 'plain' }) {
  const { words } = useModels();
  const send = useSend();
  return (
    <Button kind={kind} isAlways onPress={() => send({ type: 'stop' })}>
      {words.talk.stop}
    </Button>
  );
}
