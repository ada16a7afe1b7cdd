import { Button } from './button.tsx';
import './undo.css';

interface UndoProps {
  /** What was done. */
  line: string;
  button: string;
  onUndo: () => void;
}

/** The way back after something was taken away. No time runs out on it. */
export function Undo({ line, button, onUndo }: UndoProps) {
  return (
    <div class="undo">
      <p role="status">{line}</p>
      <Button onPress={onUndo}>{button}</Button>
    </div>
  );
}
