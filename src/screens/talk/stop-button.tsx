import { Button } from '../../ui/controls/button.tsx';
import { useModels } from '../parts/models-context.ts';
import { useSend } from './use-send.ts';
import './corners.css';

/** Stop for today, in the corner of the pages that have no sheet; *More* lay there a moment before, so that it waits like any other. */
export function StopButton() {
  const { words } = useModels();
  const send = useSend();
  return (
    <Button kind="plain" class="corner corner-said" onPress={() => send({ type: 'stop' })}>
      <span>{words.talk.stop}</span>
      <svg viewBox="0 0 22 22" aria-hidden="true">
        <path class="corner-square" d="M7 7h8v8H7z" />
      </svg>
    </Button>
  );
}
