import type { Pace } from '../../core/pacing.ts';
import type { Partner } from '../../core/partner.ts';
import { say } from '../../core/say.ts';
import type { Palette, TextSize } from '../../core/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { InstallSection } from '../install/install-section.tsx';
import { useModels } from '../models-context.ts';
import { ScreenTitle } from '../screen-title.tsx';
import { CheckIns } from './check-ins.tsx';
import { LayoutChoice } from './layout-choice.tsx';
import { NamesFields } from './names-fields.tsx';
import { OwnLines } from './own-lines.tsx';
import { Senses } from './senses.tsx';
import { Updates } from './updates.tsx';
import '../reading.css';
import './settings.css';

const sizes: Record<string, TextSize> = { 100: 100, 125: 125, 150: 150, 200: 200 };

/** What the couple can set; each change holds at once. */
export function SettingsScreen() {
  const { words, route, settings } = useModels();
  const { settings: own } = words;
  const { near, palette, textSize, pace, quiet } = settings.settings.value;
  const names = settings.names.value;
  return (
    <main class="page reading settings">
      <ScreenTitle>{own.title}</ScreenTitle>
      <section>
        <h2>{own.names}</h2>
        <NamesFields />
      </section>
      <LayoutChoice legend={own.table} />
      <Choice<Partner>
        legend={own.near}
        chosen={near}
        onChoose={(value) => void settings.change({ near: value })}
        options={[
          { value: 'a', label: names.a },
          { value: 'b', label: names.b },
        ]}
      />
      <Choice<Palette>
        legend={own.look}
        chosen={palette}
        onChoose={(value) => void settings.change({ palette: value })}
        options={[
          { value: 'system', label: own.system },
          { value: 'light', label: own.light },
          { value: 'evening', label: own.evening },
        ]}
      />
      <Choice
        legend={own.text}
        chosen={String(textSize)}
        onChoose={(value) => void settings.change({ textSize: sizes[value] ?? 100 })}
        options={Object.keys(sizes).map((percent) => ({ value: percent, label: say(own.textSize, { percent }) }))}
      />
      <Choice<Pace>
        legend={own.pace}
        hint={own.paceLine}
        chosen={pace}
        onChoose={(value) => void settings.change({ pace: value })}
        options={[
          { value: 'shorter', label: own.shorter },
          { value: 'usual', label: own.usual },
          { value: 'longer', label: own.longer },
          { value: 'none', label: own.none },
        ]}
      />
      <OwnLines />
      <Choice
        legend={own.quiet}
        chosen={quiet ? 'on' : 'off'}
        onChoose={(value) => void settings.change({ quiet: value === 'on' })}
        options={[
          { value: 'off', label: own.quietOff },
          { value: 'on', label: own.quietOn },
        ]}
      />
      <Senses />
      <CheckIns />
      <InstallSection />
      <Updates />
      {!settings.kept.value && (
        <p class="hint" role="status">
          {own.notKept}
        </p>
      )}
      <div class="actions">
        <Button kind="solid" onPress={() => route.go({ name: 'home' })}>
          {words.common.home}
        </Button>
        <Button onPress={() => route.go({ name: 'storage' })}>{words.storage.title}</Button>
        <Button onPress={() => route.go({ name: 'about' })}>{words.about.title}</Button>
        <Button onPress={() => route.go({ name: 'welcome' })}>{own.welcomeAgain}</Button>
      </div>
    </main>
  );
}
