import type { AnswerMemory } from '../../state/tablet/storage-model.ts';
import { rememberedLine } from './remembered-line.ts';

/** Remembers in the browser's small storage that its database has answered once; where it refuses, it has not. */
export function createAnswerMemory(): AnswerMemory {
  const line = rememberedLine('database');
  return { hasAnswered: () => line.read() === 'answered', answered: () => line.write('answered') };
}
