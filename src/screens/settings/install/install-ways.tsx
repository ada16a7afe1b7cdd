import { Button } from '../../../ui/controls/button.tsx';
import { Actions } from '../../../ui/page/actions.tsx';
import { useModels } from '../../parts/models-context.ts';
import { InstallSteps } from './install-steps.tsx';
import './install.css';

/** The way that this browser has to put the app on the home screen; nothing once it is there. */
export function InstallWays() {
  const { words, install } = useModels();
  const { install: own } = words;
  const way = install.way.value;
  return (
    <>
      {way === 'ask' && (
        <Actions>
          <Button kind="solid" onPress={() => void install.ask()}>
            {own.ask}
          </Button>
        </Actions>
      )}
      {way === 'menu' && <p class="hint">{own.menu}</p>}
      {(way === 'apple' || way === 'firefox') && <InstallSteps way={way} words={own} />}
    </>
  );
}
