import type { Card, Plan } from './card.ts';
import type { TalkScene } from './scene.ts';
import type { Instant } from './timer.ts';
import { lay } from './turn.ts';

/**
 * The light card a sitting was to end on, where something hard was spoken to, nothing light after it, and the card was not
 * come to: it can still be offered, at the close and after a stop. Else null.
 */
export function lightEndOf(plan: Plan, { cards, card, held }: TalkScene): Card | null {
  const end = plan.cards.at(-1);
  const spoken = cards.filter(({ prompt }) => held.includes(prompt));
  const sinceHard = spoken.slice(spoken.findLastIndex(({ level }) => level >= 3));
  const isOpen = sinceHard.some(({ level }) => level >= 3) && sinceHard.every(({ level }) => level > 1);
  const wasDealt = cards.slice(0, card + 1).some(({ prompt }) => prompt === end?.prompt);
  return end?.level === 1 && isOpen && !wasDealt ? end : null;
}

/** The light card on the table, right after the card that was reached, with nothing behind it; the same scene where there is none. */
export function layLightEnd(plan: Plan, scene: TalkScene, now: Instant): TalkScene {
  const end = lightEndOf(plan, scene);
  if (end === null) return scene;
  return lay({ ...scene, cards: [...scene.cards.slice(0, scene.card + 1), end] }, scene.card + 1, now);
}
