import { Button } from '../../ui/controls/button.tsx';
import { HomeLink } from '../parts/home-link.tsx';
import { useModels } from '../parts/models-context.ts';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { CheckIns } from './check-ins.tsx';
import { InstallSection } from './install/install-section.tsx';
import { LayoutChoice } from './layout-choice.tsx';
import { LookChoices } from './look-choices.tsx';
import { NamesFields } from './names-fields.tsx';
import { NearChoice } from './near-choice.tsx';
import { OwnLines } from './own-lines.tsx';
import { PaceChoice } from './pace-choice.tsx';
import { ReminderChoice } from './reminder-choice.tsx';
import { Senses } from './senses.tsx';
import { Updates } from './updates.tsx';
import '../parts/reading.css';
import './settings.css';

/** What the couple can set; each change holds at once. */
export function SettingsScreen() {
  const { words, settings } = useModels();
  const { settings: own } = words;
  return (
    <main class="page reading settings">
      <HomeLink />
      <ScreenTitle>{own.title}</ScreenTitle>
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
      <p class="hint" role="status">
        {!settings.kept.value && own.notKept}
      </p>
      <WaysOn />
    </main>
  );
}

function WaysOn() {
  const { words, route } = useModels();
  return (
    <div class="actions">
      <Button kind="solid" onPress={() => route.go({ name: 'home' })}>
        {words.common.home}
      </Button>
      <Button onPress={() => route.go({ name: 'storage' })}>{words.storage.title}</Button>
      <Button onPress={() => route.go({ name: 'about' })}>{words.about.title}</Button>
      <Button onPress={() => route.go({ name: 'welcome' })}>{words.settings.welcomeAgain}</Button>
    </div>
  );
}
