import { useRef, useState } from 'preact/hooks';
import type { TableConversation } from '../../../content/schema.ts';
import { fill } from '../../core/text/fill.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Steady } from '../../ui/text/steady.tsx';
import { useModels } from '../parts/models-context.ts';
import type { useForecast } from './use-forecast.ts';

interface ForecastActionsProps {
  conversation: TableConversation;
  state: ReturnType<typeof useForecast>;
}

/** Begin, something lighter, not now. A place that waits in this very talk comes first; one elsewhere is named. */
export function ForecastActions({ conversation, state }: ForecastActionsProps) {
  const { words, bank, route, sitting } = useModels();
  const { forecast } = words;
  const waiting = sitting.waiting.value?.plan.conversation;
  const waitsHere = waiting === conversation.id;
  const light = conversation.light === conversation.id ? undefined : bank.conversation(conversation.light);
  const elsewhere = waiting === undefined || waitsHere ? undefined : bank.conversation(waiting);
  const missing = useMissing(state);
  return (
    <>
      {waitsHere && <p class="hint">{forecast.samePlace}</p>}
      {elsewhere !== undefined && <p class="hint">{fill(forecast.otherPlace, { name: elsewhere.name })}</p>}
      {missing.line}
      <Actions>
        {waitsHere && (
          <Button kind="solid" onPress={() => void state.resume()}>
            {forecast.resume}
          </Button>
        )}
        <Button
          kind={waitsHere ? 'line' : 'solid'}
          disabled={state.missing !== null}
          onAsleep={missing.say}
          onPress={() => void state.begin()}
        >
          {waitsHere ? forecast.anew : forecast.start}
        </Button>
        {light !== undefined && (
          <Button onPress={() => route.go({ name: 'lighter', conversation: conversation.id })}>
            {forecast.lighter}
          </Button>
        )}
        <Button onPress={() => route.go({ name: 'home' })}>{forecast.notNow}</Button>
        <Button kind="plain" onPress={() => route.go({ name: 'prompts', conversation: conversation.id })}>
          {words.prompts.browse}
        </Button>
      </Actions>
    </>
  );
}

/** One line of what is missing, from a touch on the button that sleeps till it is there. */
function useMissing({ missing, hurt, advice }: ReturnType<typeof useForecast>) {
  const { forecast } = useModels().words;
  const [isAsked, setIsAsked] = useState(false);
  const place = useRef<HTMLParagraphElement>(null);
  const lines = {
    cards: forecast.gone,
    hurt: forecast.missingHurt,
    confirm: forecast.missingConfirm,
    read: forecast.missingRead,
  };
  const room = [...(hurt.isAsked ? [lines.hurt] : []), ...(advice.list.length > 0 ? [lines.confirm] : [])];
  return {
    line: (
      <div class="forecast-missing">
        <Steady room={room}>
          <p ref={place} role="status">
            {isAsked && missing !== null && lines[missing]}
          </p>
        </Steady>
      </div>
    ),
    say() {
      setIsAsked(true);
      // The line says itself what is missing: with the focus on it, it would be heard twice.
      place.current?.scrollIntoView({ block: 'nearest' });
    },
  };
}
