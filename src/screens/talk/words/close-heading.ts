import { other } from '../../../core/partner.ts';
import type { Plan } from '../../../core/sitting/card.ts';
import { sayerOf, type TalkScene } from '../../../core/sitting/scene.ts';
import { fill } from '../../../core/text/fill.ts';
import type { Models } from '../../../state/models.ts';

/** What this part of the close asks, and of whom, in one line. */
export function closeHeading(
  { words: { talk }, settings }: Pick<Models, 'words' | 'settings'>,
  plan: Plan,
  { part }: TalkScene & { step: 'close' },
): string {
  const sayer = sayerOf(plan, part);
  if (sayer === null) return talk.closeNext;
  const names = settings.names.value;
  return fill(talk.closeAsks, { name: names[sayer], partner: names[other(sayer)] });
}
