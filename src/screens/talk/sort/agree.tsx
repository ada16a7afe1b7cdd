import { other, type Partner } from '../../../core/partner.ts';
import { type Scope, topicsOf } from '../../../core/sitting/scope.ts';
import { fill } from '../../../core/text/fill.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { ScreenTitle } from '../../../ui/page/screen-title.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useSend } from '../use-send.ts';
import { SoloPage } from './solo-page.tsx';
import { TopicList } from './topic-list.tsx';

/** The other partner reads what is to be answered and agrees to it, before anything is asked. */
export function Agree({ whose, scope }: { whose: Partner; scope: Scope }) {
  const { words, settings } = useModels();
  const send = useSend();
  const { sort, talk } = words;
  const back = () => send({ type: 'back' });
  const reader = other(whose);
  const need = topicsOf(scope, 'need');
  return (
    <SoloPage
      tone={reader}
      view="agree"
      back={back}
      foot={
        <>
          <Button kind="solid" onPress={() => send({ type: 'agreed' })}>
            {need.length === 0 ? talk.goOn : sort.agree}
          </Button>
          <Button kind="line" onPress={() => send({ type: 'stop' })}>
            {sort.agreeNot}
          </Button>
        </>
      }
    >
      <ScreenTitle>{fill(sort.agreeTitle, { name: settings.names.value[reader] })}</ScreenTitle>
      {need.length > 0 && (
        <div class="agree-list">
          <p class="hint">{sort.agreeLead}</p>
          <TopicList topics={need} />
        </div>
      )}
      <p class="hint">{need.length === 0 ? sort.agreeNone : sort.agreeLine}</p>
      <p class="hint">{sort.agreeStop}</p>
    </SoloPage>
  );
}
