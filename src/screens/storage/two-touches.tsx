import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';

interface TwoTouchesProps {
  label: string;
  /** What the second touch does, said in full. */
  yes: string;
  no: string;
  onYes: () => void;
}

/** What cannot be undone takes two touches: the second one is another button, at another place in the reading order. */
export function TwoTouches({ label, yes, no, onYes }: TwoTouchesProps) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) return <Button onPress={() => setAsked(true)}>{label}</Button>;
  return (
    <fieldset class="actions" aria-label={label}>
      <Button onPress={() => setAsked(false)}>{no}</Button>
      <Button kind="solid" onPress={onYes}>
        {yes}
      </Button>
    </fieldset>
  );
}
