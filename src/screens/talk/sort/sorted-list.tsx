import { other, type Partner } from '../../../core/partner.ts';
import { type Scope, topicsOf } from '../../../core/sitting/scope.ts';
import { fill } from '../../../core/text/fill.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { ScreenTitle } from '../../../ui/page/screen-title.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useSend } from '../use-send.ts';
import { SoloPage } from './solo-page.tsx';
import { TopicList } from './topic-list.tsx';

/** The end of the sorting: what the other one will read, and nothing of the rest. */
export function SortedList({ whose, scope, back }: { whose: Partner; scope: Scope; back: () => void }) {
  const { words, settings } = useModels();
  const { sort, common } = words;
  const send = useSend();
  const need = topicsOf(scope, 'need');
  return (
    <SoloPage
      tone={whose}
      view="list"
      back={back}
      foot={
        <>
          <Button onPress={() => send({ type: 'sorted', scope })}>{sort.done}</Button>
          <Button kind="plain" onPress={back}>
            {common.back}
          </Button>
        </>
      }
    >
      <ScreenTitle>{need.length === 0 ? sort.doneNone : sort.doneTitle}</ScreenTitle>
      <TopicList topics={need} />
      {need.length > 0 && <p class="hint">{fill(sort.doneLine, { name: settings.names.value[other(whose)] })}</p>}
      {topicsOf(scope, 'later').length > 0 && <p class="hint">{sort.laterLine}</p>}
    </SoloPage>
  );
}
