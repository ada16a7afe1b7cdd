import type { Canary } from '../../state/tablet/storage-model.ts';
import { rememberedLine } from './remembered-line.ts';

/**
 * The canary: a word in the browser's small storage from the first thing that was kept. Where it is there and the database
 * is empty, the browser has removed what was kept.
 */
export function createCanary(): Canary {
  const line = rememberedLine('kept');
  return {
    says() {
      const word = line.read();
      return word === 'kept' || word === 'gone' ? word : 'nothing';
    },
    say: (word) => line.write(word),
  };
}
