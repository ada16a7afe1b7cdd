import type { ConversationId, TableConversation } from '../../../../content/schema.ts';
import { isDue } from '../../../core/kept/agreement.ts';
import { followUpDue } from '../../../core/path/follow-up.ts';
import { anyDayTalk, nextTalk } from '../../../core/path/next-talk.ts';
import { fill } from '../../../core/text/fill.ts';
import type { Models } from '../../../state/models.ts';
import type { Invitation, Way } from './invitation.ts';
import { keptPlace } from './kept-place.ts';

/** All that home can invite to now, the first of it first: a place, a planned day, an agreement, a look back, a talk. */
export function invitationsOf(models: Models): readonly Invitation[] {
  // Looked at again whenever the tablet is: a day may have begun since.
  void models.sitting.moment.now.value;
  return [keptPlace(models), plannedToday(models), review(models), followUp(models), ...talks(models)].filter(
    (each) => each !== null,
  );
}

/** The invitation that is shown, after one was turned away: the one behind it, and after the last the first again. */
export const shownOf = (all: readonly Invitation[], turnedFrom: string | null): Invitation | undefined =>
  all[(all.findIndex(({ key }) => key === turnedFrom) + 1) % all.length];

/** The conversation that the invitation shown is to; where it is to none, that of the next talk. */
export const invitedTo = (models: Models, turnedFrom: string | null): ConversationId =>
  shownOf(invitationsOf(models), turnedFrom)?.conversation ?? nextFor(models);

function nextFor({ sitting, bank, clock }: Models): ConversationId {
  const now = clock.now();
  return nextTalk(sitting.history.value, bank.conversations, now, clock.hourOfDay(now));
}

/** The next talk, on the day on which the two meant to sit down again. */
function plannedToday(models: Models): Invitation | null {
  const { sitting, words, clock } = models;
  const conversation = models.bank.conversation(nextFor(models));
  if (sitting.planned.value !== clock.today() || conversation === undefined) return null;
  return {
    ...talkOn(models, conversation, words.home.plannedToday),
    key: 'planned',
    ways: [{ label: words.home.anotherDay, onPress: () => void sitting.putPlanAway() }],
    isPutOff: true,
  };
}

/** Agreements that are due for review. Their words are not shown, since anyone may see the first page. */
function review({ shelf, words, clock, route }: Models): Invitation | null {
  const { agreement: own } = words;
  const due = shelf.of('agreement').filter((each) => isDue(each, clock.today()));
  const [first] = due;
  if (first === undefined) return null;
  const isOne = due.length === 1;
  return {
    key: 'review',
    eyebrow: words.home.reviewEyebrow,
    title: isOne ? own.greeting : fill(own.greetingMany, { count: due.length }),
    line: own.greetingLine,
    act: {
      label: isOne ? own.look : own.lookMany,
      onPress: () => route.go(isOne ? { name: 'agreement', id: first.id } : { name: 'kept' }),
    },
    ways: [],
  };
}

/** Ten minutes to look back, some while after the first talk of the Rebuild part. */
function followUp({ sitting, shelf, settings, bank, clock, words, route }: Models): Invitation | null {
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
  const { followUp: own } = words;
  return {
    key: 'followUp',
    conversation: anyDayTalk,
    eyebrow: own.eyebrow,
    title: own.title,
    line: own.line,
    act: { label: own.open, onPress: () => route.go({ name: 'forecast', conversation: anyDayTalk }) },
    ways: [{ label: own.notNow, onPress: () => void settings.change({ followUps: due }) }],
    isPutOff: true,
  };
}

/** The next talk, and a light one for any day where that is another. */
function talks(models: Models): readonly Invitation[] {
  const { sitting, words, clock, dayOf, bank } = models;
  const { home } = words;
  const planned = sitting.planned.value;
  const isAhead = planned !== null && planned > clock.today();
  const next = nextFor(models);
  const found = [...new Set([next, anyDayTalk])].flatMap((id) => bank.conversation(id) ?? []);
  return found.map((conversation) => {
    if (conversation.id !== next) return talkOn(models, conversation, home.lightTitle);
    return talkOn(models, conversation, isAhead ? fill(home.planned, { when: dayOf(planned) }) : home.nextEyebrow);
  });
}

const talkOn = ({ words, route }: Models, { id, name, purpose, minutes }: TableConversation, eyebrow: string) => ({
  key: id,
  conversation: id,
  eyebrow,
  title: name,
  line: fill(words.home.talkLine, { purpose, minutes }),
  act: { label: words.home.begin, onPress: () => route.go({ name: 'forecast', conversation: id }) },
  ways: [] as readonly Way[],
});
