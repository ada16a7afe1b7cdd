import { useIsPrinting } from '../page/use-printing.ts';
import { correctNothing, unaided } from '../text/unaided.ts';
import './field.css';
import './writing.css';

interface WritingProps {
  label: string;
  value: string;
  onInput: (text: string) => void;
  rows?: number;
  /** True where no heading above says what is asked for: the label stands in the empty field. */
  showsHint?: boolean;
  class?: string;
}

/** A field for private words of any length: nothing in it is cut off, spell-checked, filled in or suggested by anyone. */
export function Writing({ label, value, onInput, rows = 3, showsHint = false, class: more = 'writing' }: WritingProps) {
  const isPrinting = useIsPrinting();
  const field = (
    <textarea
      class={`field ${more}`}
      aria-label={label}
      value={value}
      rows={rows}
      dir="auto"
      spellcheck={false}
      autocomplete="off"
      autocapitalize="sentences"
      placeholder={showsHint ? label : undefined}
      {...unaided}
      ref={correctNothing}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
  // A field shows only as many lines as it is high, so on paper its words stand as a paragraph.
  const onPaper = isPrinting && (
    <p class="writing-on-paper" dir="auto">
      {value}
    </p>
  );
  return (
    <>
      {field}
      {onPaper}
    </>
  );
}
