import type { ComponentChildren } from 'preact';
import { Press } from '../press/press.tsx';
import './answer-rows.css';

interface AnswerRowsProps<T extends string> {
  options: readonly {
    readonly value: T;
    readonly label: string;
    /** Says the same as the words; an answer without one stands quieter beside the others. */
    readonly picture?: ComponentChildren;
  }[];
  /** The answer given before; null where there is none. */
  given: T | null;
  onAnswer: (value: T) => void;
}

/** The answers to one question, a row each: a touch answers and goes on. */
export function AnswerRows<T extends string>({ options, given, onAnswer }: AnswerRowsProps<T>) {
  return (
    <ul class="answer-rows">
      {options.map(({ value, label, picture }) => (
        <li key={value}>
          <Press
            class={`answer-row ${picture === undefined ? 'answer-row-quiet' : ''}`}
            aria-pressed={value === given ? true : undefined}
            onPress={() => onAnswer(value)}
          >
            <span>{picture}</span>
            <span>{label}</span>
          </Press>
        </li>
      ))}
    </ul>
  );
}
