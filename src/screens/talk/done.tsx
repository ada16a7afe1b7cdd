import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useModels } from '../models-context.ts';
import { ScreenTitle } from '../screen-title.tsx';

/** The sitting is over; what it left is said, and can be forgotten with one touch. */
export function Done() {
  const { words, sitting, route } = useModels();
  const { talk } = words;
  const [forgotten, setForgotten] = useState(false);
  return (
    <main class="newcomer">
      <Mark />
      <ScreenTitle>{talk.doneTitle}</ScreenTitle>
      <p class="hint" role="status">
        {forgotten ? talk.forgotten : talk.doneLine}
      </p>
      <div class="actions side-actions">
        <Button kind="solid" onPress={() => route.go({ name: 'home' })}>
          {talk.doneHome}
        </Button>
        {!forgotten && <Button onPress={() => void sitting.forget().then(setForgotten)}>{talk.forget}</Button>}
      </div>
    </main>
  );
}
