interface SelectProps {
  label: string;
  options: readonly { readonly value: string; readonly label: string }[];
  chosen: string;
  onChoose: (value: string) => void;
  class: string;
}

/** One of many, in the tablet's own list that folds out. */
export function Select({ label, options, chosen, onChoose, class: look }: SelectProps) {
  return (
    <select
      class={look}
      aria-label={label}
      autocomplete="off"
      value={chosen}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
