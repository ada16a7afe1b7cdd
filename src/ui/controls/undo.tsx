import { LiveRegion } from '../text/live-region.tsx';
import { Button } from './button.tsx';
import './undo.css';

interface UndoProps {
  /** Says what was done; null where there is nothing to undo. */
  line: string | null;
  button: string;
  onUndo: () => void;
}

/** The way back after something was deleted. No time runs out on it. */
export function Undo({ line, button, onUndo }: UndoProps) {
  return (
    <LiveRegion class="undo" line={line}>
      <Button onPress={onUndo}>{button}</Button>
    </LiveRegion>
  );
}
