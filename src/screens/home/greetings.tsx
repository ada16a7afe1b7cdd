import { holding, isDue } from '../../core/agreement.ts';
import { followUpDue } from '../../core/follow-up.ts';
import { formatRoute } from '../../core/route.ts';
import type { Models } from '../../state/models.ts';
import { Button } from '../../ui/button.tsx';
import './greetings.css';

/** What the two meant to look at together by now, said once and quietly. */
export function Greetings({ models }: { models: Models }) {
  // Looked at again whenever the tablet is: a day may have begun since.
  void models.sitting.moment.now.value;
  return (
    <>
      <Reviews models={models} />
      <FollowUp models={models} />
    </>
  );
}

function Reviews({ models: { shelf, words, clock } }: { models: Models }) {
  const { agreement: own } = words;
  const endOfToday = clock.endOfDay(clock.now());
  const due = shelf.of('agreement').flatMap((each) => {
    const terms = isDue(each, endOfToday) ? holding(each) : null;
    return terms === null ? [] : [{ id: each.id, ...terms }];
  });
  if (due.length === 0) return null;
  const isToday = due.every(({ reviewOn }) => clock.endOfDay(reviewOn) === endOfToday);
  return (
    <section class="notice greeting">
      <p>{isToday ? own.greetingToday : own.greeting}</p>
      <ul>
        {due.map(({ id, act }) => (
          <li key={id}>
            <a class="greeting-link" href={formatRoute({ name: 'agreement', id })}>
              <bdi>{act}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Ten minutes to look back, some while after the first talk of the Rebuild part. */
function FollowUp({ models: { sitting, shelf, settings, bank, clock, words, route } }: { models: Models }) {
  // Counted from the first talk of the part, so not before the oldest is read.
  if (!shelf.isWhole.value) return null;
  const rebuild = bank.conversations.filter(({ stage }) => stage === 'rebuild').map(({ id }) => id);
  const due = followUpDue({
    history: sitting.history.value,
    rebuild,
    behind: settings.settings.value.followUps,
    now: clock.now(),
    endOfDay: clock.endOfDay,
  });
  if (due === 0) return null;
  const { followUp } = words;
  return (
    <section class="notice greeting">
      <h2>{followUp.title}</h2>
      <p>{followUp.line}</p>
      <div class="actions">
        <Button onPress={() => route.go({ name: 'forecast', conversation: 'now' })}>{followUp.open}</Button>
        <Button kind="plain" onPress={() => void settings.change({ followUps: due })}>
          {followUp.notNow}
        </Button>
      </div>
    </section>
  );
}
