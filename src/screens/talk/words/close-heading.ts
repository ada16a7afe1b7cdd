import type { TalkScene } from '../../../core/sitting/scene.ts';
import type { Models } from '../../../state/models.ts';
import { cueText } from './cue-text.ts';

/** What this part of the close asks of both. Its wordings rotate with the sittings held. */
export function closeHeading(
  { words, bank, sitting }: Pick<Models, 'words' | 'bank' | 'sitting'>,
  { part }: TalkScene & { step: 'close' },
): string {
  const held = sitting.history.value.length;
  const { heard } = bank.cues.closing;
  if (part === 'next') return words.talk.closeNext;
  return part === 'kind' ? cueText(bank, 'r-end-kind', held) : (heard[held % heard.length] ?? '');
}
