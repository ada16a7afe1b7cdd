import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Status } from '../../../ui/page/status.tsx';
import { correctNothing, unaided } from '../../../ui/text/unaided.ts';
import '../../../ui/controls/field.css';
import './names-fields.css';

interface LineFieldProps {
  /** What stands above the field. */
  children: ComponentChildren;
  /** The line as it is kept. */
  kept: string;
  placeholder?: string;
  class?: string;
  autocapitalize: 'words' | 'sentences';
  /** Says that this is too long to be kept; null where it fits. */
  tooLong: (typed: string) => string | null;
  onKeep: (typed: string) => void;
}

/**
 * A field for one line, which is kept when it is left. A line that is too long is said to be, and not kept: what was kept
 * before stays, and so do the words in the field.
 */
export function LineField({
  children,
  kept,
  placeholder,
  class: more = '',
  autocapitalize,
  tooLong,
  onKeep,
}: LineFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const said = typed === null ? null : tooLong(typed);
  return (
    <div class={`name-field ${more}`}>
      <label>
        {children}
        <input
          type="text"
          class="field"
          value={typed ?? kept}
          placeholder={placeholder}
          autocomplete="off"
          autocapitalize={autocapitalize}
          spellcheck={false}
          dir="auto"
          {...unaided}
          ref={correctNothing}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onChange={({ currentTarget }) => {
            if (tooLong(currentTarget.value) !== null) return;
            onKeep(currentTarget.value);
            setTyped(null);
          }}
        />
      </label>
      <Status>{said}</Status>
    </div>
  );
}
