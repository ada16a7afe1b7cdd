import { other, type Partner } from '../../../core/partner.ts';
import type { Scope } from '../../../core/sitting/scope.ts';
import { fill } from '../../../core/text/fill.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { ScreenTitle } from '../../../ui/page/screen-title.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useSend } from '../use-send.ts';
import { SoloPage } from './solo-page.tsx';
import { Topics } from './topics.tsx';

/** One partner sorts alone what they need to know. The screen is covered until they have the tablet to themselves. */
export function Sort({ whose, scope }: { whose: Partner; scope: Scope }) {
  const { words, settings, alone } = useModels();
  const send = useSend();
  const { sort, common } = words;
  const back = () => send({ type: 'back' });
  const names = settings.names.value;
  if (alone.who.value === whose) return <Topics whose={whose} scope={scope} />;
  return (
    <SoloPage
      key="cover"
      tone={whose}
      view="cover"
      back={back}
      foot={
        <>
          <Button kind="solid" onPress={() => alone.take(whose)}>
            {sort.coverGo}
          </Button>
          <Button kind="plain" onPress={back}>
            {common.back}
          </Button>
        </>
      }
    >
      <ScreenTitle>{fill(sort.coverTitle, { name: names[whose] })}</ScreenTitle>
      <p class="hint">{fill(sort.coverAway, { name: names[other(whose)] })}</p>
      <p class="hint">{sort.coverLine}</p>
    </SoloPage>
  );
}
