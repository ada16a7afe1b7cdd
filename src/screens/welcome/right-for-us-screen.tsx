import { Button } from '../../ui/controls/button.tsx';
import { useModels } from '../parts/models-context.ts';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { NotFor } from './not-for.tsx';
import '../parts/reading.css';

/** The same text for everyone: no question, nothing kept, nothing to find out. */
export function RightForUsScreen() {
  const { words, route } = useModels();
  const { rightForUs, welcome, common } = words;
  return (
    <main class="page reading">
      <ScreenTitle>{rightForUs.title}</ScreenTitle>
      <p class="muted">{rightForUs.lead}</p>
      <p>{rightForUs.notFor}</p>
      <NotFor words={words} />
      <p>{rightForUs.body}</p>
      <p>{rightForUs.cannot}</p>
      <p>{welcome.fair}</p>
      <div class="actions">
        <Button onPress={() => route.go({ name: 'home' })}>{common.home}</Button>
      </div>
    </main>
  );
}
