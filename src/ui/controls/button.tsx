import type { ComponentChildren } from 'preact';
import './button.css';

interface ButtonProps {
  children: ComponentChildren;
  onPress: () => void;
  /** `solid` for the one thing to do on a side, `line` for the others, `plain` for what is only kept in reach. */
  kind?: 'solid' | 'line' | 'plain';
  tone?: 'a' | 'b';
  label?: string;
  disabled?: boolean;
  /** Called for a touch while the button is disabled. */
  onAsleep?: () => void;
  pressed?: boolean;
  /** Whether the thing it unfolds is open. */
  expanded?: boolean;
  class?: string;
}

/** A pill to touch. The second touch of a double tap is ignored: it was meant for what stood there before. */
export function Button({
  children,
  onPress,
  kind = 'line',
  tone,
  label,
  disabled,
  onAsleep,
  pressed,
  expanded,
  class: more = '',
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${kind} ${tone === undefined ? '' : `tone-${tone}`} ${more}`}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-disabled={disabled}
      onClick={(event) => {
        if (event.detail > 1) return;
        if (disabled !== true) onPress();
        else onAsleep?.();
      }}
    >
      {children}
    </button>
  );
}
