import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../../../ui/controls/button.tsx';
import { Actions } from '../../../ui/page/actions.tsx';
import { useModels } from '../../parts/models-context.ts';
import { InstallSteps } from './install-steps.tsx';
import './install.css';

/** Why and how the app is put on the home screen; nothing once it is there. At its own address the page opens on it. */
export function InstallSection() {
  const { words, install, route } = useModels();
  const { install: own } = words;
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  // The title of the page took the focus before, since it stands above.
  useEffect(() => {
    if (route.route.peek().name !== 'install') return;
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView();
  }, []);
  const way = install.way.value;
  if (way === 'installed') return null;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} ref={title} class="install-title" tabIndex={-1}>
        {own.title}
      </h2>
      <p>{own.why}</p>
      {way === 'ask' && (
        <Actions>
          <Button onPress={() => void install.ask()}>{own.ask}</Button>
        </Actions>
      )}
      {way === 'menu' && <p class="hint">{own.menu}</p>}
      {(way === 'apple' || way === 'firefox') && <InstallSteps way={way} words={own} />}
    </section>
  );
}
