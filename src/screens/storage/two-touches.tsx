import { useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/controls/button.tsx';

interface TwoTouchesProps {
  label: string;
  /** A sentence that says in full what the second touch does. */
  yes: string;
  no: string;
  onYes: () => void;
}

/**
 * What cannot be undone takes two touches: the second one is another button, at another place in the reading order, and
 * never the strongest of the page. The group takes the focus at each, since the button that had it goes.
 */
export function TwoTouches({ label, yes, no, onYes }: TwoTouchesProps) {
  const [isAsked, setAsked] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const ask = (asks: boolean) => {
    setAsked(asks);
    group.current?.focus({ preventScroll: true });
  };
  return (
    <fieldset class="actions" aria-label={label} ref={group} tabIndex={-1}>
      {isAsked ? (
        <>
          <Button onPress={() => ask(false)}>{no}</Button>
          <Button onPress={onYes}>{yes}</Button>
        </>
      ) : (
        <Button onPress={() => ask(true)}>{label}</Button>
      )}
    </fieldset>
  );
}
