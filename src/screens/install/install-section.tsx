import { useId } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { useModels } from '../models-context.ts';
import { InstallSteps } from './install-steps.tsx';
import './install.css';

/** Why and how the app is put on the home screen; nothing once it is there. */
export function InstallSection() {
  const { words, install } = useModels();
  const { install: own } = words;
  const titleId = useId();
  const way = install.way.value;
  if (way === 'installed') return null;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{own.title}</h2>
      <p>{own.why}</p>
      {way === 'ask' && (
        <div class="actions">
          <Button onPress={() => void install.ask()}>{own.ask}</Button>
        </div>
      )}
      {way === 'menu' && <p class="hint">{own.menu}</p>}
      {(way === 'apple' || way === 'firefox') && <InstallSteps way={way} words={own} />}
    </section>
  );
}
