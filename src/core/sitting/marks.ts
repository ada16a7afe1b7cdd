import type { Partner } from '../partner.ts';
import { cardOf, type Scene, type TalkScene } from './scene.ts';

/** One question of the talk in the row of marks: which halves of it are filled, and whether it lies on the table. */
interface CardMark {
  readonly filled: Readonly<Record<Partner, boolean>>;
  readonly isHere: boolean;
}

/**
 * The row of marks: each question spoken to, in order, the one on the table, and one mark for each that is still to come.
 * A half is filled once its partner has spoken. What was passed unspoken has no mark, and no filled half is ever emptied
 * but by a way back. Before the first question none is here, in the close only those spoken to are left.
 */
export function marksOf(scene: TalkScene): readonly CardMark[] {
  const isAhead = before.includes(scene.step);
  const from = isAhead ? 0 : scene.card;
  const passed = scene.cards.slice(0, from).filter(({ prompt }) => scene.held.includes(prompt));
  const row = passed.map(({ speakers }) => mark(speakers));
  if (scene.step === 'close') return isHeld(scene) ? [...row, mark(cardOf(scene)?.speakers ?? [])] : row;
  const here = isAhead ? [] : [mark(spokenHere(scene), true)];
  const toCome = scene.cards.slice(from + here.length).map(() => mark([]));
  return [...row, ...here, ...toCome];
}

/** The steps before any question lies on the table. */
const before: readonly Scene['step'][] = ['forecast', 'sort', 'agree', 'ready'];
/** The steps of a turn in which its speaker has not spoken to the end yet. */
const unspoken: readonly Scene['step'][] = ['offer', 'stand', 'speak'];

const mark = (spoken: readonly Partner[], isHere = false): CardMark => ({
  filled: { a: spoken.includes('a'), b: spoken.includes('b') },
  isHere,
});

const isHeld = (scene: TalkScene): boolean => scene.held.includes(cardOf(scene)?.prompt ?? '');

/** Those who have spoken to the question on the table; at the check all of its speakers, so that nothing tells who skipped. */
function spokenHere(scene: TalkScene): readonly Partner[] {
  const speakers = cardOf(scene)?.speakers ?? [];
  if (!isHeld(scene)) return [];
  if (scene.step === 'check') return speakers;
  return speakers.slice(0, scene.turn + (unspoken.includes(scene.step) ? 0 : 1));
}
