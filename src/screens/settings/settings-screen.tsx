import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Page } from '../../ui/page/page.tsx';
import { Status } from '../../ui/page/status.tsx';
import { useModels } from '../parts/models-context.ts';
import { CheckIns } from './check-ins.tsx';
import { InstallSection } from './install/install-section.tsx';
import { LayoutChoice } from './layout-choice.tsx';
import { LookChoices } from './look-choices.tsx';
import { NamesFields } from './names/names-fields.tsx';
import { NearChoice } from './near-choice.tsx';
import { OwnLines } from './own-lines.tsx';
import { PaceChoice } from './pace-choice.tsx';
import { ReminderChoice } from './reminder-choice.tsx';
import { Senses } from './senses.tsx';
import { Updates } from './updates.tsx';
import './settings.css';

/** All settings; each change takes effect at once. */
export function SettingsScreen() {
  const { words, settings } = useModels();
  const { settings: own } = words;
  return (
    <Page class="settings" title={own.title}>
      <section>
        <h2>{own.names}</h2>
        <NamesFields />
      </section>
      <LayoutChoice legend={own.table} />
      <NearChoice />
      <LookChoices />
      <PaceChoice />
      <OwnLines />
      <ReminderChoice />
      <Senses />
      <CheckIns />
      <InstallSection />
      <Updates />
      <Status>{!settings.kept.value && own.notKept}</Status>
      <WaysOn />
    </Page>
  );
}

function WaysOn() {
  const { words, route } = useModels();
  return (
    <Actions>
      <Button kind="solid" onPress={() => route.go({ name: 'home' })}>
        {words.common.home}
      </Button>
      <Button onPress={() => route.go({ name: 'storage' })}>{words.storage.title}</Button>
      <Button onPress={() => route.go({ name: 'about' })}>{words.about.title}</Button>
      <Button onPress={() => route.go({ name: 'welcome' })}>{words.settings.welcomeAgain}</Button>
    </Actions>
  );
}
