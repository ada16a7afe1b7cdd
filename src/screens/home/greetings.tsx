import { isDue } from '../../core/kept/agreement.ts';
import { followUpDue } from '../../core/path/follow-up.ts';
import { fill } from '../../core/text/fill.ts';
import type { Models } from '../../state/models.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Notice } from '../../ui/page/notice.tsx';
import './greetings.css';

/** Says quietly what the two meant to look at together by now. */
export function Greetings({ models }: { models: Models }) {
  // Looked at again whenever the tablet is: a day may have begun since.
  void models.sitting.moment.now.value;
  return (
    <>
      <Planned models={models} />
      <Reviews models={models} />
      <FollowUp models={models} />
    </>
  );
}

/** Says on which day the two mean to sit down again, as they chose at the last close; that day long. */
function Planned({ models: { sitting, words, clock, dayOf } }: { models: Models }) {
  const planned = sitting.planned.value;
  if (planned === null || planned < clock.today()) return null;
  return (
    <Notice line={fill(words.home.planned, { when: dayOf(planned) })}>
      <Button kind="plain" onPress={() => void sitting.putPlanAway()}>
        {words.followUp.planAway}
      </Button>
    </Notice>
  );
}

/** Says that agreements are due for review. Their words are not shown, since anyone may see the first page. */
function Reviews({ models: { shelf, words, clock, route } }: { models: Models }) {
  const { agreement: own } = words;
  const today = clock.today();
  const due = shelf.of('agreement').filter((each) => isDue(each, today));
  const [first] = due;
  if (first === undefined) return null;
  const isOne = due.length === 1;
  return (
    <Notice line={isOne ? own.greeting : fill(own.greetingMany, { count: due.length })}>
      <Button onPress={() => route.go(isOne ? { name: 'agreement', id: first.id } : { name: 'kept' })}>
        {isOne ? own.look : own.lookMany}
      </Button>
    </Notice>
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
    today: clock.today(),
  });
  if (due === 0) return null;
  const { followUp } = words;
  return (
    <Notice title={followUp.title} line={followUp.line} class="greeting">
      <Button onPress={() => route.go({ name: 'forecast', conversation: 'now' })}>{followUp.open}</Button>
      <Button kind="plain" onPress={() => void settings.change({ followUps: due })}>
        {followUp.notNow}
      </Button>
    </Notice>
  );
}
