import { useModels } from '../../parts/models-context.ts';
import { SettingPage } from '../setting-page.tsx';
import { InstallWays } from './install-ways.tsx';

/** Why and how the app is put on the home screen of this tablet. */
export function InstallScreen() {
  const { words, install } = useModels();
  const { install: own } = words;
  const isThere = install.way.value === 'installed';
  return (
    <SettingPage title={own.title} from="thisTablet">
      <p>{isThere ? own.isThereLine : own.why}</p>
      {!isThere && <InstallWays />}
    </SettingPage>
  );
}
