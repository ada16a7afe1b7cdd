import { useId, useRef } from 'preact/hooks';
import { Press } from '../press/press.tsx';
import { useTouched } from '../press/use-touched.ts';
import './choice.css';

interface ChoiceProps<T extends string> {
  legend: string;
  hint?: string;
  options: readonly {
    readonly value: T;
    readonly label: string;
    readonly line?: string;
    /** The partner whose name it is: it stands in their colour. */
    readonly tone?: 'a' | 'b';
  }[];
  chosen: T | null;
  onChoose: (value: T) => void;
  hideLegend?: boolean;
}

/** How far each arrow key goes; it chooses what it comes to, as in every group of radio buttons. */
const ways: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One of a few, as pills of the same weight. A browser remembers nothing of it. */
export function Choice<T extends string>({ legend, hint, options, chosen, onChoose, hideLegend }: ChoiceProps<T>) {
  const title = useId();
  const pills = useRef<HTMLDivElement>(null);
  const [shown, show] = useTouched<T | null>(chosen);
  const here = options.findIndex(({ value }) => value === shown);
  const choose = (value: T) => {
    show(value);
    onChoose(value);
  };
  const onKey = (event: KeyboardEvent, from: number) => {
    const way = ways[event.key];
    if (way === undefined) return;
    event.preventDefault();
    const to = (from + way + options.length) % options.length;
    pills.current?.querySelectorAll<HTMLElement>('[role="radio"]')[to]?.focus();
    const next = options[to];
    if (next !== undefined) choose(next.value);
  };
  return (
    <div class="choice" role="radiogroup" aria-labelledby={title}>
      <p id={title} class={hideLegend === true ? 'visually-hidden' : 'choice-legend'}>
        {legend}
      </p>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <div class="choice-options" ref={pills}>
        {options.map(({ value, label, line, tone }, index) => (
          <Press
            class={`choice-option ${lookOf(line, tone)}`}
            key={value}
            role="radio"
            aria-checked={index === here}
            tabIndex={index === Math.max(here, 0) ? 0 : -1}
            onPress={() => {
              if (index !== here) choose(value);
            }}
            onKeyDown={(event) => onKey(event, index)}
          >
            <span>
              {label}
              {line !== undefined && <small>{line}</small>}
            </span>
          </Press>
        ))}
      </div>
    </div>
  );
}

/** An option with a line under it takes more room; one that is a name has its partner's colour. */
function lookOf(line: string | undefined, tone: 'a' | 'b' | undefined): string {
  if (tone !== undefined) return `choice-named tone-${tone}`;
  return line === undefined ? '' : 'choice-option-told';
}
