import { fill } from '../../../core/text/fill.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { CheckBox } from '../../../ui/controls/check-box.tsx';
import { Actions } from '../../../ui/page/actions.tsx';
import { Status } from '../../../ui/page/status.tsx';
import { UpdateOffer } from '../../home/update-offer.tsx';
import { useModels } from '../../parts/models-context.ts';
import { SettingPage } from '../setting-page.tsx';

/** Which version this is, how new ones come, and the way to load the app anew. */
export function UpdatesScreen() {
  const models = useModels();
  const { words, updates, settings, clock, dayOf } = models;
  const { updates: own } = words;
  const found = updates.found.value;
  const last = updates.lastLook.value;
  const lines = { newest: own.newest, noAnswer: own.noAnswer, broken: own.broken, found: null, looking: null };
  const line = found === 'looking' ? words.common.oneMoment : found === null ? null : lines[found];
  return (
    <SettingPage title={own.title} from="thisTablet">
      <p>{fill(own.version, { version: updates.version })}</p>
      <UpdateOffer models={models} />
      <section>
        <CheckBox
          label={own.switch}
          checked={settings.settings.value.lookForUpdates}
          onChange={(lookForUpdates) => void settings.change({ lookForUpdates })}
        />
        <p class="hint">{own.switchLine}</p>
        <p class="hint">{own.comes}</p>
      </section>
      <section>
        <Actions>
          <Button onPress={() => void updates.look()}>{own.look}</Button>
        </Actions>
        <Status>{line}</Status>
        {last !== null && <p class="hint">{fill(own.last, { day: dayOf(clock.dayAt(last)) })}</p>}
      </section>
      <section>
        <p class="hint">{own.repairLine}</p>
        <Actions>
          <Button onPress={() => void updates.repair()}>{own.repair}</Button>
        </Actions>
      </section>
    </SettingPage>
  );
}
