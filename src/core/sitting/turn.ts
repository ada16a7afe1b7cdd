import type { Partner } from '../partner.ts';
import type { Plan } from './card.ts';
import { dealByList } from './deal-by-list.ts';
import { breathMs, moreMs, oneMoreMs, sayBackMs, sayBackTries, standForMs } from './pacing.ts';
import { type CheckAnswer, type ClosePart, cardOf, type TalkScene } from './scene.ts';
import { type Scope, sortersOf } from './scope.ts';
import { elapsed, type Instant, startTimer, wasSetBack } from './timer.ts';

const gentleness: Record<CheckAnswer, number> = { goOn: 0, lighter: 1, enough: 2 };

/** The gentler of two answers; the same whoever gave which. */
export const gentlest = (one: CheckAnswer, two: CheckAnswer): CheckAnswer =>
  gentleness[one] >= gentleness[two] ? one : two;

/** True once the next button may be touched: at levels 3 and 4 the breath cannot be hurried, nor held up by a clock. */
export function mayLeaveBreath(scene: TalkScene, now: Instant): boolean {
  if (scene.step !== 'breath') return false;
  return (cardOf(scene)?.level ?? 1) < 3 || elapsed(scene.timer, now) >= breathMs || wasSetBack(scene.timer, now);
}

/** Before the first card: whoever sorts what they need to know has the tablet alone, then both are ready. */
export function sortNext(plan: Plan, scene: TalkScene): TalkScene {
  const whose = sortersOf(plan).find((partner) => scene.scopes[partner] === undefined);
  if (whose !== undefined) return { ...dealt(scene), step: 'sort', whose, scope: {} };
  const ready: TalkScene = { ...dealt(scene), step: 'ready' };
  if (!plan.scope) return ready;
  const agreed = dealByList(plan, scene);
  return agreed.cards.length === 0 ? close(ready) : { ...ready, ...agreed };
}

/** The piles are made; the other partner reads what is to be answered, and agrees. */
export const sorted = (scene: TalkScene, whose: Partner, scope: Scope): TalkScene => ({
  ...dealt(scene),
  scopes: { ...scene.scopes, [whose]: scope },
  step: 'agree',
  whose,
});

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

/** The first step of a card once it is taken up: the turn or, before an apology, a minute to think of what one stands for. */
export const takeUp = (scene: TalkScene, now: Instant): TalkScene =>
  cardOf(scene)?.apology === true
    ? { ...dealt(scene), step: 'stand', timer: startTimer(lengthOf(scene, standForMs), now) }
    : beginTurn(scene, now);

/** A length in ms, or 0 where the couple wants no timer. */
const lengthOf = (scene: TalkScene, ms: number): number => (cardOf(scene)?.turnMs === 0 ? 0 : ms);

/** One more minute for the turn from now on, or from its end where that is still to come; once. */
export function longer(scene: TalkScene, now: Instant): TalkScene {
  if (scene.step !== 'speak' || scene.timer.total === 0 || scene.timer.total !== cardOf(scene)?.turnMs) return scene;
  const total = Math.max(scene.timer.total, elapsed(scene.timer, now)) + oneMoreMs;
  return { ...scene, timer: { ...scene.timer, total } };
}

/** The turn from its beginning again, as often as someone wants to say it anew. */
export const startOver = (scene: TalkScene, now: Instant): TalkScene =>
  ['speak', 'breath', 'sayBack', 'more'].includes(scene.step) ? beginTurn(scene, now) : scene;

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
  timer: startTimer(lengthOf(scene, sayBackMs), now),
});

/** Once more, for a little longer: what was left out. */
export const moreTime = (scene: TalkScene, now: Instant): TalkScene => ({
  ...dealt(scene),
  step: 'more',
  timer: startTimer(lengthOf(scene, moreMs), now),
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
const afterCard = (scene: TalkScene): TalkScene =>
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

/** The scene after the check's joint answer; "lighter" changes every card still to come. */
export function afterCheck(scene: TalkScene, answer: CheckAnswer): TalkScene {
  if (answer === 'enough') return close(scene);
  const next = answer === 'lighter' ? lighten(scene) : scene;
  return scene.card + 1 < next.cards.length ? offer(next, scene.card + 1) : close(next);
}

/** Another prompt instead of this one: a spare where there is one, else the next card. One spoken to is passed, not replaced. */
export function skip(scene: TalkScene): TalkScene {
  const here = cardOf(scene);
  if (here !== undefined && scene.held.includes(here.prompt)) return afterCard(scene);
  const level = here?.level ?? 1;
  const spare = scene.spares.find((card) => card.level <= level);
  if (spare !== undefined) {
    const cards = scene.cards.map((card, index) => (index === scene.card ? spare : card));
    return offer({ ...scene, cards, spares: scene.spares.filter((card) => card !== spare) }, scene.card);
  }
  return scene.card + 1 < scene.cards.length ? offer(scene, scene.card + 1) : close(scene);
}

/** Every card to come one step lighter, each prompt once; one that has no lighter way is left out, the light end stays. */
function lighten(scene: TalkScene): TalkScene {
  const done = scene.cards.slice(0, scene.card + 1);
  const seen = new Set([...scene.held, ...done.map((card) => card.prompt)]);
  const light = scene.cards.slice(scene.card + 1).flatMap((card) => card.lighter ?? (card.level === 1 ? card : []));
  const ahead = light.filter(
    ({ prompt }, index) => !seen.has(prompt) && !light.slice(index + 1).some((later) => later.prompt === prompt),
  );
  return {
    ...scene,
    lighter: true,
    cards: [...done, ...ahead],
    spares: scene.spares.filter(
      (card) => card.level === 1 && !seen.has(card.prompt) && !ahead.some(({ prompt }) => prompt === card.prompt),
    ),
  };
}

function dealt({ cards, spares, card, turn, gentler, lighter, held, scopes }: TalkScene) {
  return { cards, spares, card, turn, gentler, lighter, held, scopes };
}
