import type { TalkScene } from '../../core/sitting/scene.ts';
import { questionsOf, speakerOf, talkOf } from '../../core/sitting/scene.ts';
import type { Sitting } from '../../core/sitting/sitting.ts';
import { fill } from '../../core/text/fill.ts';
import { MarkRow, type RowMark } from '../../ui/table/frame/mark-row.tsx';
import { useModels } from '../parts/models-context.ts';

/** How far the talk has come, in words; empty while no question lies on the table. */
export function useProgress({ scene }: Sitting): string {
  const { words } = useModels();
  const talk = talkOf(scene);
  const questions = talk === null ? null : questionsOf(talk);
  if (questions === null) return '';
  return fill(questions.toCome > 0 ? words.talk.progress : words.talk.progressLast, {
    number: questions.number,
    count: questions.toCome,
  });
}

/** The row of marks at one end of the band, or in the top line where the two sit side by side. */
export function TalkMarks({ sitting, place }: { sitting: Sitting; place: 'near' | 'far' | 'beside' }) {
  const { settings } = useModels();
  const progress = useProgress(sitting);
  const talk = talkOf(sitting.scene);
  if (talk === null) return null;
  const isClayNear = settings.settings.value.near === 'a';
  const marks = marksOf(talk);
  if (place === 'beside') return <MarkRow marks={marks} clay={isClayNear ? 'start' : 'end'} label={progress} />;
  if (place === 'near') return <MarkRow marks={marks} clay={isClayNear ? 'down' : 'up'} label={progress} />;
  return (
    <div class="upside-down">
      <MarkRow marks={marks} clay={isClayNear ? 'up' : 'down'} />
    </div>
  );
}

function marksOf(talk: TalkScene): readonly RowMark[] {
  const speaker = speakerOf(talk);
  const hasSpoken = ['breath', 'sayBack', 'more', 'meet', 'swap', 'check'].includes(talk.step);
  return talk.cards.map((card, index) => {
    const isHeld = talk.held.includes(card.prompt);
    const spoke = (partner: 'a' | 'b') =>
      card.speakers.includes(partner) &&
      isHeld &&
      (index !== talk.card || talk.step === 'check' || partner !== speaker || hasSpoken) &&
      (index !== talk.card || talk.turn === 1 || partner === speaker || talk.step === 'check');
    return { filled: { a: spoke('a'), b: spoke('b') }, isHere: index === talk.card };
  });
}
