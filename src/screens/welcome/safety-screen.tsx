import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Page } from '../../ui/page/page.tsx';
import { DashList } from '../../ui/text/dash-list.tsx';
import { beginTalk, planTalk } from '../forecast/begin-talk.ts';
import { useModels } from '../parts/models-context.ts';
import './welcome.css';

/** The second page of the welcome: for whom this is not, in the same words for everyone. It asks for no answer. */
export function SafetyScreen() {
  const models = useModels();
  const { words, route, settings, sitting, shelf, bank } = models;
  const { welcome, common } = words;
  const first = bank.conversation('start');
  const goOn = async () => {
    const isNew = !settings.settings.value.welcomed && sitting.waiting.value === null && shelf.held.value.length === 0;
    await settings.change({ welcomed: true });
    if (isNew && first !== undefined) await beginTalk(models, planTalk(models, first));
    else route.go({ name: 'home' });
  };
  return (
    <Page
      class="safety"
      title={welcome.safetyTitle}
      back={{ label: common.back, onPress: () => route.go({ name: 'welcome' }) }}
    >
      <DashList lines={[welcome.safety1, welcome.safety2, welcome.safety3, welcome.safety4]} />
      <p class="muted">{welcome.safetyLine}</p>
      <Actions>
        <Button kind="solid" onPress={() => void goOn()}>
          {welcome.safetyGo}
        </Button>
        <Button onPress={() => route.go({ name: 'rightForUs' })}>{welcome.safetyAll}</Button>
      </Actions>
    </Page>
  );
}
