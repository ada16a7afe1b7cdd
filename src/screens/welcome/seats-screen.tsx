import type { Layout } from '../../core/settings.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Choice } from '../../ui/controls/choice.tsx';
import { Page } from '../../ui/page/page.tsx';
import { ScreenTitle } from '../../ui/page/screen-title.tsx';
import { useModels } from '../parts/models-context.ts';
import { NameChange } from '../settings/names/name-change.tsx';
import { SeatNames } from './seat-names.tsx';
import './welcome.css';

/** The first page of the welcome: the two write their names where they sit, and choose how they sit. */
export function SeatsScreen() {
  const { words, route, settings, facingFits } = useModels();
  const { welcome, common } = words;
  const { welcomed, layout } = settings.settings.value;
  const back = welcomed ? undefined : { label: common.back, onPress: () => route.go({ name: 'home' }) };
  return (
    <Page class="seats-page" back={back}>
      <div class="seats-lead">
        <ScreenTitle>{welcome.seatsTitle}</ScreenTitle>
        <p>{welcome.seatsLead}</p>
      </div>
      <SeatNames />
      <div class="seats-choice">
        <Choice<Layout>
          legend={welcome.seatsTitle}
          hideLegend
          chosen={layout}
          onChoose={(next) => void settings.change({ layout: next })}
          options={[
            { value: 'facing', label: welcome.facing },
            { value: 'sideBySide', label: welcome.sideBySide },
          ]}
        />
        {!facingFits.value && <p class="hint">{welcome.tooSmall}</p>}
        <NameChange />
        <Button kind="solid" onPress={() => route.go({ name: 'safety' })}>
          {welcome.next}
        </Button>
      </div>
    </Page>
  );
}
