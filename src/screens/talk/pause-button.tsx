import { Button } from '../../ui/controls/button.tsx';
import { useModels } from '../parts/models-context.ts';
import { useSend } from './use-send.ts';
import './pause-button.css';

/** Pause, in the same place at every step; on the band of the table it reads the same from both ends. */
export function PauseButton({ both = false }: { both?: boolean }) {
  const { words } = useModels();
  const send = useSend();
  return (
    <Button class="pause" isAlways onPress={() => send({ type: 'pause' })}>
      <span>{words.talk.pause}</span>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M5 3h4v14H5zM11 3h4v14h-4z" fill="currentColor" />
      </svg>
      {both && (
        <span class="upside-down" aria-hidden="true">
          {words.talk.pause}
        </span>
      )}
    </Button>
  );
}
