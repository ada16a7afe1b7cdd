import { useModels } from '../../parts/models-context.ts';
import { LayoutChoice } from '../layout-choice.tsx';
import { SettingPage } from '../setting-page.tsx';
import { LookChoices } from './look-choices.tsx';
import { NearChoice } from './near-choice.tsx';
import { PaceChoice } from './pace-choice.tsx';
import { QuietChoice } from './quiet-choice.tsx';
import { ReminderChoice } from './reminder-choice.tsx';
import { Senses } from './senses.tsx';
import './the-table.css';

/** How the two sit, how the table looks and sounds, and how long a turn is. */
export function TheTableScreen() {
  const { settings } = useModels().words;
  return (
    <SettingPage title={settings.theTable} from="settings">
      <div class="setting-rows">
        <LayoutChoice legend={settings.seats} />
        <NearChoice />
        <LookChoices />
        <PaceChoice />
        <QuietChoice />
        <ReminderChoice />
        <Senses />
      </div>
    </SettingPage>
  );
}
