import { useMemo } from 'preact/hooks';
import { isTalk, type Scene } from '../../../core/sitting/scene.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { useModels } from '../../parts/models-context.ts';

/** Where words change, and whether those that were there may be seen for a moment longer. */
interface WordsPlace {
  readonly at: unknown;
  readonly mayLinger: boolean;
}

/** What one of the two answers or writes alone is gone at once. */
const alone: readonly Scene['step'][] = ['sort', 'agree', 'check'];

/** The place to which the words on the table belong: another one with each step, wording, and time that is full. */
export function useWordsPlace(sitting: Sitting | null, isAsking: boolean): WordsPlace {
  const isFull = useModels().sitting.timeIsUp.value;
  const scene = sitting?.scene;
  const isGentler = scene !== undefined && isTalk(scene) && scene.gentler;
  const at = useMemo(() => ({}), [sitting?.past.at(-1), isGentler, isFull, isAsking]);
  return { at, mayLinger: scene !== undefined && !isAsking && !alone.includes(scene.step) };
}
