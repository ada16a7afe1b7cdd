import { LiveRegion } from '../text/live-region.tsx';
import { Button } from './button.tsx';
import './undo.css';

interface UndoProps {
  /** Says what was done; null where there is nothing to undo. */
  line: string | null;
  /** Says for how long it can be undone, where the line does not. */
  time?: string;
  button: string;
  onUndo: () => void;
  /** Runs with true when the focus or a mouse comes to it, and with false when they leave: nobody there is hurried. */
  onHold: (isHeld: boolean) => void;
}

/** The way back after something was done by a slip. */
export function Undo({ line, time, button, onUndo, onHold }: UndoProps) {
  return (
    <LiveRegion class="undo" line={line} {...(time !== undefined && { more: time })}>
      <span
        onFocusIn={() => onHold(true)}
        onFocusOut={() => onHold(false)}
        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onHold(true)}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && onHold(false)}
      >
        <Button onPress={onUndo}>{button}</Button>
      </span>
    </LiveRegion>
  );
}
