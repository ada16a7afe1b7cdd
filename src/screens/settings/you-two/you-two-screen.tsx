import { useModels } from '../../parts/models-context.ts';
import { NamesFields } from '../names/names-fields.tsx';
import { SettingPage } from '../setting-page.tsx';
import { CheckIns } from './check-ins.tsx';
import { OwnLines } from './own-lines.tsx';

/** What belongs to the two people: their names, check-ins, and lines in their own words. */
export function YouTwoScreen() {
  const { settings } = useModels().words;
  return (
    <SettingPage title={settings.youTwo} from="settings">
      <NamesFields />
      <CheckIns />
      <OwnLines />
    </SettingPage>
  );
}
