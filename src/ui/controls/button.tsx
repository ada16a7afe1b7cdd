import type { ComponentChildren } from 'preact';
import { Press } from '../press/press.tsx';
import './button.css';

interface ButtonProps {
  children: ComponentChildren;
  onPress: () => void;
  /** `solid` for the one thing to do on a side, `line` for the others, `plain` for what is only kept in reach. */
  kind?: 'solid' | 'line' | 'plain';
  tone?: 'a' | 'b';
  label?: string;
  disabled?: boolean;
  pressed?: boolean;
  /** Whether the thing it unfolds is open. */
  expanded?: boolean;
  /** True for pause and stop, which count at any moment. */
  isAlways?: boolean;
  class?: string;
}

/** A pill to touch. */
export function Button({
  children,
  onPress,
  kind = 'line',
  tone,
  label,
  disabled,
  pressed,
  expanded,
  isAlways = false,
  class: more = '',
}: ButtonProps) {
  return (
    <Press
      class={`button button-${kind} ${tone === undefined ? '' : `tone-${tone}`} ${more}`}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-disabled={disabled}
      isAlways={isAlways}
      onPress={() => {
        if (disabled !== true) onPress();
      }}
    >
      {children}
    </Press>
  );
}
