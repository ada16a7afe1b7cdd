import type { ConversationId, TableConversation } from '../../../content/schema.ts';
import { lighterThan } from '../../core/path/path.ts';
import { formatRoute } from '../../core/route.ts';
import { fill } from '../../core/text/fill.ts';
import { QuietLink } from '../../ui/controls/quiet-link.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Threshold } from '../../ui/page/threshold.tsx';
import { useModels } from '../parts/models-context.ts';
import { BeginTalk } from './begin.tsx';
import { ForecastQuestion } from './forecast-question.tsx';
import { ParkedList } from './parked-list.tsx';
import { PlaceHere } from './place-here.tsx';
import { useForecast } from './use-forecast.ts';
import './forecast.css';

interface ForecastScreenProps {
  conversation: ConversationId;
  /** True where something lighter than it was asked for. */
  isLighter?: boolean;
  /** The question that the two chose to start with, by its id. */
  start?: string;
}

/** Says what a conversation asks, how long it takes and how heavy it is, before anyone agrees to it. */
export function ForecastScreen({ conversation: id, isLighter = false, start }: ForecastScreenProps) {
  const { bank } = useModels();
  const named = bank.conversation(id);
  const conversation = isLighter && named !== undefined ? lighterThan(named, bank.conversations) : named;
  return conversation === undefined ? null : <Forecast conversation={conversation} start={start} />;
}

function Forecast({ conversation, start }: { conversation: TableConversation; start: string | undefined }) {
  const { forecast } = useModels().words;
  const state = useForecast(conversation, start);
  const { id, levels, light, name, prompts } = conversation;
  const chosen = state.plan.cards[0]?.prompt === start ? prompts.find((prompt) => prompt.id === start) : undefined;
  return (
    <Threshold class="forecast" title={name}>
      <p class="forecast-asks">{conversation.asks}</p>
      <Facts conversation={conversation} count={state.plan.cards.length} />
      <div class="forecast-ways">
        {chosen !== undefined && <p class="hint">{fill(forecast.startsWith, { question: chosen.text })}</p>}
        <PlaceHere conversation={conversation} onResume={() => void state.resume()} />
        {state.plan.cards.length > 0 && <ForecastQuestion state={state} />}
        {id === 'floor' && <ParkedList />}
        <BeginTalk conversation={conversation} state={state} />
        <Actions>
          <QuietLink href={formatRoute({ name: 'prompts', conversation: id })}>{forecast.chooseFirst}</QuietLink>
          {levels[1] >= 3 && light !== id && (
            <QuietLink href={formatRoute({ name: 'lighter', conversation: id })}>{forecast.lighter}</QuietLink>
          )}
        </Actions>
      </div>
    </Threshold>
  );
}

function Facts({ conversation: { minutes, levels }, count }: { conversation: TableConversation; count: number }) {
  const { forecast } = useModels().words;
  const level = levels[1] <= 2 ? forecast.light : levels[1] === 3 ? forecast.tender : forecast.hard;
  return (
    <ul class="forecast-facts">
      <li>{level}</li>
      {count > 0 && <li>{count === 1 ? forecast.oneQuestion : fill(forecast.questions, { count })}</li>}
      <li>{fill(forecast.minutes, { minutes })}</li>
    </ul>
  );
}
