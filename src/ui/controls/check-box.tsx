import { Press } from '../press/press.tsx';
import { useTouched } from '../press/use-touched.ts';
import './check-box.css';

interface CheckBoxProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A box to tick, and what it stands for; the whole line can be touched. A browser remembers nothing of it. */
export function CheckBox({ label, checked, onChange }: CheckBoxProps) {
  const [shown, show] = useTouched(checked);
  const change = () => {
    show(!shown);
    onChange(!shown);
  };
  return (
    <Press class="check-box" role="checkbox" aria-checked={shown} onPress={change}>
      <span class="check-box-mark" />
      <span>{label}</span>
    </Press>
  );
}
