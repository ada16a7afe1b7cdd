import { questionsOf, talkOf } from '../../../core/sitting/scene.ts';
import { fill } from '../../../core/text/fill.ts';
import type { Models } from '../../../state/models.ts';
import type { Invitation } from './invitation.ts';

/** The talk to come back to, or null. */
export function keptPlace(models: Models): Invitation | null {
  const { sitting, words, bank, route } = models;
  const waiting = sitting.waiting.value;
  const talk = waiting === null ? null : talkOf(waiting.scene);
  if (waiting === null || talk === null) return null;
  const onBreak = waiting.scene.step === 'break';
  const goOn = async () => {
    await sitting.send({ type: 'resume' }, waiting);
    route.go({ name: 'talk' });
  };
  return {
    key: 'place',
    conversation: waiting.plan.conversation,
    eyebrow: words.home.resumeEyebrow,
    title: bank.conversation(waiting.plan.conversation)?.name ?? '',
    line: onBreak ? words.home.resumeBreakLine : whereItStands(models, talk),
    act: { label: words.forecast.resume, onPress: () => void goOn() },
    ways: [{ label: words.home.letGo, onPress: () => void sitting.letGo() }],
  };
}

function whereItStands({ words: { home } }: Models, talk: NonNullable<ReturnType<typeof talkOf>>): string {
  if (talk.step === 'close') return home.resumeClosing;
  const questions = questionsOf(talk);
  if (questions === null) return home.resumeReady;
  const { number, toCome: count } = questions;
  return count > 0 ? fill(home.resumeAt, { number, count }) : fill(home.resumeLast, { number });
}
