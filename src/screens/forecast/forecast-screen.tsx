import type { ConversationId, TableConversation } from '../../../content/schema.ts';
import type { Hurt } from '../../core/partner.ts';
import { lighterThan } from '../../core/path/path.ts';
import { fill } from '../../core/text/fill.ts';
import { Choice } from '../../ui/controls/choice.tsx';
import { Page } from '../../ui/page/page.tsx';
import { useModels } from '../parts/models-context.ts';
import { AdviceList } from './advice-list.tsx';
import { ForecastActions } from './forecast-actions.tsx';
import { ParkedList } from './parked-list.tsx';
import { type First, useForecast } from './use-forecast.ts';
import './forecast.css';

interface ForecastScreenProps {
  conversation: ConversationId;
  /** True where something lighter than it was asked for. */
  isLighter?: boolean;
}

/** Says what a conversation asks, how long it takes and how heavy it is, before anyone agrees to it. */
export function ForecastScreen({ conversation: id, isLighter = false }: ForecastScreenProps) {
  const { bank } = useModels();
  const named = bank.conversation(id);
  const conversation = isLighter && named !== undefined ? lighterThan(named, bank.conversations) : named;
  return conversation === undefined ? null : <Forecast conversation={conversation} />;
}

function Forecast({ conversation }: { conversation: TableConversation }) {
  const { forecast } = useModels().words;
  const state = useForecast(conversation);
  const { advice, plan } = state;
  return (
    <Page class="forecast decides" above={<p class="eyebrow">{forecast.eyebrow}</p>} title={conversation.name}>
      <p>{conversation.asks}</p>
      <Facts conversation={conversation} count={plan.cards.length} />
      <Questions state={state} />
      {conversation.id === 'floor' && <ParkedList />}
      <AdviceList advice={advice.list} confirmed={advice.confirmed} onConfirm={advice.confirm} />
      {plan.cards.length === 0 && <p class="hint">{forecast.gone}</p>}
      <ForecastActions conversation={conversation} state={state} />
    </Page>
  );
}

function Facts({ conversation: { minutes, levels }, count }: { conversation: TableConversation; count: number }) {
  const { forecast } = useModels().words;
  const heavy = [forecast.heavy1, forecast.heavy2, forecast.heavy3, forecast.heavy4][levels[1] - 1];
  return (
    <ul class="forecast-facts">
      <li>{fill(forecast.minutes, { minutes })}</li>
      <li>{fill(forecast.questions, { count })}</li>
      <li>{heavy}</li>
      {levels[1] >= 3 && <li>{forecast.endsLight}</li>}
    </ul>
  );
}

/** Asks who was hurt, where some prompts belong to that one; otherwise who speaks first. */
function Questions({ state: { hurt, first } }: { state: ReturnType<typeof useForecast> }) {
  const { words, settings } = useModels();
  const { forecast } = words;
  const { a, b } = settings.names.value;
  return (
    <>
      {hurt.isAsked && (
        <Choice<Hurt>
          legend={forecast.hurtTitle}
          hint={forecast.hurtLead}
          chosen={hurt.answer}
          onChoose={hurt.choose}
          options={[
            { value: 'a', label: a },
            { value: 'b', label: b },
            { value: 'both', label: forecast.hurtBoth },
            { value: 'unsaid', label: forecast.hurtUnsaid },
          ]}
        />
      )}
      {first.isAsked && (
        <Choice<First>
          legend={forecast.firstTitle}
          chosen={first.answer}
          onChoose={first.choose}
          options={[
            { value: 'a', label: a },
            { value: 'b', label: b },
            { value: 'either', label: forecast.firstEither },
          ]}
        />
      )}
    </>
  );
}
