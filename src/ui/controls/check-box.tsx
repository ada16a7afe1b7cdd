import './check-box.css';

interface CheckBoxProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A box to tick, and what it stands for; the whole line can be touched. */
export function CheckBox({ label, checked, onChange }: CheckBoxProps) {
  return (
    <label class="check-box">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
