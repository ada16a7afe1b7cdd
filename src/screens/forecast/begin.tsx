import { useEffect, useState } from 'preact/hooks';
import type { TableConversation } from '../../../content/schema.ts';
import type { Hurt } from '../../core/partner.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Status } from '../../ui/page/status.tsx';
import { Steady } from '../../ui/text/steady.tsx';
import { useModels } from '../parts/models-context.ts';
import { useAdviceLine } from './use-advice-line.ts';
import type { useForecast } from './use-forecast.ts';

const answers: readonly Hurt[] = ['a', 'b', 'both', 'unsaid'];

interface BeginTalkProps {
  conversation: TableConversation;
  state: ReturnType<typeof useForecast>;
}

/**
 * The line that follows from the answer, and the way to the table. The button is there at once and filled with the answer:
 * touched before, it asks for one. The room of the line is kept, so that no answer moves what lies under a finger.
 */
export function BeginTalk({ conversation, state }: BeginTalkProps) {
  const { words, sitting } = useModels();
  const { forecast } = words;
  const { hurt, plan, canBegin } = state;
  const { isWaiting, begin } = useBegin(state);
  const [isAsked, setAsked] = useState(false);
  const lineFor = useAdviceLine(state);
  const waitsHere = sitting.waiting.value?.plan.conversation === conversation.id;
  if (plan.cards.length === 0) return <p class="hint">{forecast.gone}</p>;
  const lines = hurt.isAsked ? [forecast.hurtLead, forecast.hurtAsk, ...answers.map(lineFor)] : [lineFor(null)];
  const open = isAsked ? forecast.hurtAsk : forecast.hurtLead;
  const line = canBegin ? lineFor(hurt.answer) : open;
  return (
    <div class="forecast-begin">
      <Steady room={[...lines, forecast.missingRead]}>
        <Status>{isWaiting ? forecast.missingRead : line}</Status>
      </Steady>
      <div class="forecast-way">
        <Button kind={canBegin && !waitsHere ? 'solid' : 'line'} onPress={canBegin ? begin : () => setAsked(true)}>
          {waitsHere ? forecast.anew : forecast.start}
        </Button>
      </div>
    </div>
  );
}

/** Begins at once, or as soon as the couple's talks are read: they say what was asked before. */
function useBegin({ isRead, begin }: ReturnType<typeof useForecast>) {
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => {
    if (isWaiting && isRead) void begin();
  }, [isWaiting, isRead]);
  return { isWaiting: isWaiting && !isRead, begin: () => setWaiting(true) };
}
