import { marksOf } from '../../core/sitting/marks.ts';
import { haveSaid, questionsOf, talkOf } from '../../core/sitting/scene.ts';
import type { Sitting } from '../../core/sitting/sitting.ts';
import { fill } from '../../core/text/fill.ts';
import { MarkRow } from '../../ui/table/frame/mark-row.tsx';
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
  // In the close one more mark fills as each of the two says one kind thing.
  const closing = talk.step === 'close' ? [{ filled: haveSaid(sitting.plan, talk.part), isHere: true }] : [];
  const marks = [...marksOf(talk), ...closing];
  if (place === 'beside') return <MarkRow marks={marks} clay={isClayNear ? 'start' : 'end'} label={progress} />;
  if (place === 'near') return <MarkRow marks={marks} clay={isClayNear ? 'down' : 'up'} label={progress} />;
  return (
    <div class="upside-down">
      <MarkRow marks={marks} clay={isClayNear ? 'up' : 'down'} />
    </div>
  );
}
