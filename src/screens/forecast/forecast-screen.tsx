import { useState } from 'preact/hooks';
import type { TableConversation } from '../../../content/schema.ts';
import type { Hurt, Partner } from '../../core/partner.ts';
import { adviceFor } from '../../core/path.ts';
import { planSitting } from '../../core/plan.ts';
import type { Route } from '../../core/route.ts';
import { say } from '../../core/say.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { useModels } from '../models-context.ts';
import { ScreenTitle } from '../screen-title.tsx';
import { AdviceList } from './advice-list.tsx';
import { ParkedList } from './parked-list.tsx';
import '../reading.css';
import './forecast.css';

type First = Partner | 'either';

/** What a conversation asks, how long and how heavy, before anyone agrees to it. */
export function ForecastScreen({ route }: { route: Route }) {
  const { bank } = useModels();
  const conversation = 'conversation' in route ? bank.conversation(route.conversation) : undefined;
  return conversation === undefined ? null : <Forecast conversation={conversation} />;
}

function Forecast({ conversation }: { conversation: TableConversation }) {
  const models = useModels();
  const { words, bank, route, sitting, settings, clock } = models;
  const { forecast } = words;
  const names = settings.names.value;
  const [hurt, setHurt] = useState<Hurt | null>(null);
  const [first, setFirst] = useState<First | null>(null);
  const [confirmed, setConfirmed] = useState(false);
  const now = clock.now();
  const advice = adviceFor(conversation, sitting.history.value, bank.conversations, now, clock.hourOfDay(now));
  const hasRoles = conversation.prompts.some(({ speaker }) => speaker !== 'either');
  const rolesAreOpen = !hasRoles || hurt === 'both' || hurt === 'unsaid';
  const answered = (!hasRoles || hurt !== null) && (!rolesAreOpen || first !== null);
  const ready = answered && (advice.length === 0 || confirmed);
  const plan = planSitting({
    conversation: conversation.id,
    conversations: bank.conversations,
    history: sitting.history.value,
    leftOut: settings.settings.value.leftOut,
    hurt: hurt ?? 'unsaid',
    first: first === null || first === 'either' ? whoBegins(sitting.history.value.length) : first,
    pace: settings.settings.value.pace,
  });
  const start = async () => {
    await sitting.letGo();
    sitting.open(plan);
    await sitting.send({ type: 'begin' });
    route.replace({ name: 'talk' });
  };
  const resume = async () => {
    await sitting.send({ type: 'resume' });
    route.replace({ name: 'talk' });
  };
  const other = sitting.waiting.value?.plan.conversation;
  const waitsHere = other === conversation.id;
  const light = bank.conversation(conversation.light);
  return (
    <main class="page reading forecast">
      <p class="eyebrow">{forecast.eyebrow}</p>
      <ScreenTitle>{conversation.name}</ScreenTitle>
      <p>{conversation.asks}</p>
      <ul class="forecast-facts">
        <li>{say(forecast.minutes, { minutes: conversation.minutes })}</li>
        <li>{say(forecast.questions, { count: plan.cards.length })}</li>
        <li>{[forecast.heavy1, forecast.heavy2, forecast.heavy3, forecast.heavy4][conversation.levels[1] - 1]}</li>
        {conversation.levels[1] >= 3 && <li>{forecast.endsLight}</li>}
      </ul>
      {hasRoles && (
        <Choice<Hurt>
          legend={forecast.hurtTitle}
          hint={forecast.hurtLead}
          chosen={hurt}
          onChoose={setHurt}
          options={[
            { value: 'a', label: names.a },
            { value: 'b', label: names.b },
            { value: 'both', label: forecast.hurtBoth },
            { value: 'unsaid', label: forecast.hurtUnsaid },
          ]}
        />
      )}
      {rolesAreOpen && (
        <Choice<First>
          legend={forecast.firstTitle}
          chosen={first}
          onChoose={setFirst}
          options={[
            { value: 'a', label: names.a },
            { value: 'b', label: names.b },
            { value: 'either', label: forecast.firstEither },
          ]}
        />
      )}
      {conversation.id === 'floor' && <ParkedList />}
      <AdviceList advice={advice} confirmed={confirmed} onConfirm={setConfirmed} />
      {other !== undefined && (
        <p class="hint">
          {waitsHere ? forecast.samePlace : say(forecast.otherPlace, { name: bank.conversation(other)?.name ?? '' })}
        </p>
      )}
      {plan.cards.length === 0 && <p class="hint">{forecast.gone}</p>}
      <div class="actions">
        {waitsHere && (
          <Button kind="solid" onPress={() => void resume()}>
            {forecast.resume}
          </Button>
        )}
        <Button
          kind={waitsHere ? 'line' : 'solid'}
          disabled={!ready || plan.cards.length === 0}
          onPress={() => void start()}
        >
          {waitsHere ? forecast.anew : forecast.start}
        </Button>
        {light !== undefined && light.id !== conversation.id && (
          <Button onPress={() => route.go({ name: 'forecast', conversation: light.id })}>{forecast.lighter}</Button>
        )}
        <Button onPress={() => route.go({ name: 'home' })}>{forecast.notNow}</Button>
        <Button kind="plain" onPress={() => route.go({ name: 'prompts', conversation: conversation.id })}>
          {words.prompts.browse}
        </Button>
      </div>
    </main>
  );
}

/** Where it is all the same to them, the two begin by turns. */
const whoBegins = (sittings: number): Partner => (sittings % 2 === 0 ? 'a' : 'b');
