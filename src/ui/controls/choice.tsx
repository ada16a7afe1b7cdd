import type { ComponentChildren } from 'preact';
import './choice.css';

interface ChoiceProps<T extends string> {
  legend: string;
  hint?: string;
  options: readonly {
    readonly value: T;
    readonly label: string;
    readonly line?: string;
    readonly picture?: ComponentChildren;
  }[];
  chosen: T | null;
  onChoose: (value: T) => void;
  hideLegend?: boolean;
}

/** One of a few, as pills of the same weight. */
export function Choice<T extends string>({ legend, hint, options, chosen, onChoose, hideLegend }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend class={hideLegend === true ? 'visually-hidden' : 'choice-legend'}>{legend}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <div class="choice-options">
        {options.map(({ value, label, line, picture }) => (
          <label class={`choice-option ${line === undefined ? '' : 'choice-option-told'}`} key={value}>
            <input type="radio" name={legend} checked={chosen === value} onChange={() => onChoose(value)} />
            <span>
              {picture}
              {label}
              {line !== undefined && <small>{line}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
