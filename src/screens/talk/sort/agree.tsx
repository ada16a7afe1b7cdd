import { other, type Partner } from '../../../core/partner.ts';
import { type Scope, topicsOf } from '../../../core/sitting/scope.ts';
import { fill } from '../../../core/text/fill.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Actions } from '../../../ui/page/actions.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { useModels } from '../../parts/models-context.ts';
import { PauseButton } from '../pause-button.tsx';
import { StopButton } from '../stop-button.tsx';
import { useSend } from '../use-send.ts';
import { topicName } from '../words/topic-name.ts';
import './agree.css';

/** The other partner reads what is to be answered and agrees to it, before anything is asked. */
export function Agree({ whose, scope }: { whose: Partner; scope: Scope }) {
  const { words, settings, route } = useModels();
  const send = useSend();
  const { sort, common, talk } = words;
  const reader = other(whose);
  const need = topicsOf(scope, 'need');
  return (
    <Page
      isPart
      class="many-choices"
      tone={reader}
      title={fill(sort.agreeTitle, { name: settings.names.value[reader] })}
    >
      <p>{need.length === 0 ? sort.agreeNone : sort.agreeLine}</p>
      <ul class="agree-list">
        {need.map((topic) => (
          <li key={topic}>{topicName(sort, topic)}</li>
        ))}
      </ul>
      <p class="hint">{sort.agreeStop}</p>
      <Actions>
        <Button kind="solid" onPress={() => send({ type: 'agreed' })}>
          {need.length === 0 ? talk.goOn : sort.agree}
        </Button>
        <Button onPress={() => send({ type: 'back' })}>{common.back}</Button>
        <StopButton />
        <PauseButton />
        <Button kind="plain" onPress={() => route.go({ name: 'rightForUs' })}>
          {words.home.rightForUs}
        </Button>
      </Actions>
    </Page>
  );
}
