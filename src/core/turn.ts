import { breathMs, moreMs, sayBackMs, sayBackTries } from './pacing.ts';
import { type CheckAnswer, type ClosePart, cardOf, type TalkScene } from './scene.ts';
import { elapsed, type Instant, startTimer } from './timer.ts';

const gentleness: Record<CheckAnswer, number> = { goOn: 0, lighter: 1, enough: 2 };

/** The gentler of two answers; the same whoever gave which. */
export const gentlest = (one: CheckAnswer, two: CheckAnswer): CheckAnswer =>
  gentleness[one] >= gentleness[two] ? one : two;

/** True once the next button may be touched: at levels 3 and 4 the breath cannot be hurried. */
export function mayLeaveBreath(scene: TalkScene, now: Instant): boolean {
  if (scene.step !== 'breath') return false;
  return (cardOf(scene)?.level ?? 1) < 3 || elapsed(scene.timer, now) >= breathMs;
}

/** The same table with the given card in front, at its offer. */
export const offer = (scene: TalkScene, card: number): TalkScene => ({
  ...dealt(scene),
  step: 'offer',
  card,
  turn: 0,
  gentler: false,
});

/** The offer of the card on the table again, softly: the way back in after a rest. */
export const offerAgain = (scene: TalkScene): TalkScene => ({ ...dealt(scene), step: 'offer', gentler: true });

/** The turn begins: one of the two speaks. */
export const beginTurn = (scene: TalkScene, now: Instant): TalkScene => ({
  ...dealt(scene),
  step: 'speak',
  timer: startTimer(cardOf(scene)?.turnMs ?? 0, now),
});

/** After speaking: a breath and a say-back where the prompt has one, else straight on. */
export function afterSpeak(scene: TalkScene, now: Instant): TalkScene {
  const card = cardOf(scene);
  const spoken =
    card !== undefined && !scene.held.includes(card.prompt) ? { ...scene, held: [...scene.held, card.prompt] } : scene;
  if (card === undefined || card.sayBack === 'none') return afterTurn(spoken);
  return { ...dealt(spoken), step: 'breath', timer: startTimer(breathMs, now) };
}

/** The listener says back what was heard. */
export const sayBack = (scene: TalkScene, tries: number, now: Instant): TalkScene => ({
  ...dealt(scene),
  step: 'sayBack',
  tries: Math.min(tries, sayBackTries),
  timer: startTimer(sayBackMs, now),
});

/** Once more, for a little longer: what was left out. */
export const moreTime = (scene: TalkScene, now: Instant): TalkScene => ({
  ...dealt(scene),
  step: 'more',
  timer: startTimer(moreMs, now),
});

/** The question whether there is more. */
export const askMore = (scene: TalkScene): TalkScene => ({ ...dealt(scene), step: 'more', timer: null });

/** From level 2 on, the listener meets what was said with one line of their own. */
export const meet = (scene: TalkScene): TalkScene =>
  (cardOf(scene)?.level ?? 1) >= 2 ? { ...dealt(scene), step: 'meet' } : afterTurn(scene);

/** The same prompt goes to the other partner, unless it belonged to one of them. */
export const afterTurn = (scene: TalkScene): TalkScene =>
  scene.turn === 0 && cardOf(scene)?.speakers.length === 2
    ? { ...dealt(scene), step: 'swap', turn: 1 }
    : afterCard(scene);

/** Between two prompts stands the check, after the last one the close. */
export const afterCard = (scene: TalkScene): TalkScene =>
  scene.card + 1 < scene.cards.length ? { ...dealt(scene), step: 'check' } : close(scene);

/** The close, from the given part. */
export const close = (scene: TalkScene, part: ClosePart = 'heard'): TalkScene => ({
  ...dealt(scene),
  step: 'close',
  part,
});

/** The next part of the close; the last part waits for its answer. */
export function closeOn(scene: TalkScene): TalkScene {
  if (scene.step !== 'close' || scene.part === 'next') return scene;
  return { ...scene, part: scene.part === 'heard' ? 'kind' : 'next' };
}

/** What follows the check's joint answer; "lighter" changes every card still to come. */
export function afterCheck(scene: TalkScene, answer: CheckAnswer): TalkScene {
  if (answer === 'enough') return close(scene);
  const next = answer === 'lighter' ? lighten(scene) : scene;
  return scene.card + 1 < next.cards.length ? offer(next, scene.card + 1) : close(next);
}

/** Another prompt instead of this one: a spare where there is one, else the next card. */
export function skip(scene: TalkScene): TalkScene {
  const level = cardOf(scene)?.level ?? 1;
  const spare = scene.spares.find((card) => card.level <= level);
  if (spare !== undefined) {
    const cards = scene.cards.map((card, index) => (index === scene.card ? spare : card));
    return offer({ ...scene, cards, spares: scene.spares.filter((card) => card !== spare) }, scene.card);
  }
  return scene.card + 1 < scene.cards.length ? offer(scene, scene.card + 1) : close(scene);
}

function lighten(scene: TalkScene): TalkScene {
  const done = scene.cards.slice(0, scene.card + 1);
  const seen = new Set([...scene.held, ...done.map((card) => card.prompt)]);
  const ahead = scene.cards.slice(scene.card + 1).flatMap((card) => {
    const light = card.lighter ?? card;
    if (seen.has(light.prompt)) return [];
    seen.add(light.prompt);
    return [light];
  });
  return {
    ...scene,
    lighter: true,
    cards: [...done, ...ahead],
    spares: scene.spares.filter((card) => card.level === 1),
  };
}

function dealt({ cards, spares, card, turn, gentler, lighter, held }: TalkScene) {
  return { cards, spares, card, turn, gentler, lighter, held };
}
