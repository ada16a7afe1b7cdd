import type { Partner } from '../../core/partner.ts';
import { fill } from '../../core/text/fill.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useModels } from '../parts/models-context.ts';
import { NotYet } from '../parts/reading-line.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { Answering } from './answering.tsx';
import { Cover } from './cover.tsx';
import '../parts/reading.css';

/** A check-in of one partner: covered until they are alone with the tablet, and gone with the next cover. */
export function CheckInScreen({ partner }: { partner: Partner }) {
  const { words, route, settings, alone, shelf } = useModels();
  const { checkIn, common } = words;
  if (!settings.settings.value.checkIns) {
    return (
      <main class="centred">
        <ScreenTitle>{checkIn.offTitle}</ScreenTitle>
        <p class="hint">{checkIn.offLine}</p>
        <div class="actions side-actions">
          <Button onPress={() => route.go({ name: 'settings' })}>{words.home.settings}</Button>
          <Button onPress={() => route.go({ name: 'home' })}>{common.home}</Button>
        </div>
      </main>
    );
  }
  if (alone.who.value !== partner) {
    const line = fill(checkIn.coverLine, { name: settings.names.value[partner] });
    return <Cover partner={partner} line={line} onBack={() => route.go({ name: 'overTime' })} />;
  }
  if (shelf.isWhole.value) return <Answering partner={partner} />;
  return (
    <main class="centred">
      <NotYet />
    </main>
  );
}
