import type { Partner } from '../partner.ts';
import { isLight, type Plan } from './card.ts';
import { dealByList } from './deal-by-list.ts';
import { breathMs, lightToCheck, moreMs, oneMoreMs, sayBackMs, sayBackTries, standForMs } from './pacing.ts';
import { type CheckAnswer, cardOf, type TalkScene } from './scene.ts';
import { type Scope, sortersOf } from './scope.ts';
import { elapsed, type Instant, startTimer, wasSetBack } from './timer.ts';

const gentleness: Record<CheckAnswer, number> = { goOn: 0, lighter: 1, enough: 2 };

/** The gentler of two answers; the same whoever gave which. */
export const gentlest = (one: CheckAnswer, two: CheckAnswer): CheckAnswer =>
  gentleness[one] >= gentleness[two] ? one : two;

/** True once the breath may end: at levels 3 and 4 it cannot be hurried, and no clock holds it up. */
export function mayLeaveBreath(scene: TalkScene, now: Instant): boolean {
  if (scene.step !== 'breath') return false;
  return isLightHere(scene) || elapsed(scene.timer, now) >= breathMs || wasSetBack(scene.timer, now);
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

/** The same table with the given card in front: a light one open, a tender or hard one at its offer. */
export const lay = (scene: TalkScene, card: number, now: Instant): TalkScene =>
  open({ ...dealt(scene), step: 'offer', card, turn: 0, gentler: false }, now);

/** The card on the table once more, softly: the way back in after a rest. */
export const layAgain = (scene: TalkScene, now: Instant): TalkScene =>
  open({ ...dealt(scene), step: 'offer', gentler: true }, now);

const open = (offered: TalkScene, now: Instant): TalkScene => (isLightHere(offered) ? takeUp(offered, now) : offered);

const isLightHere = (scene: TalkScene): boolean => isLight(cardOf(scene) ?? { level: 1 });

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
  if (card === undefined || card.sayBack === 'none') return afterTurn(spoken, now);
  return { ...dealt(spoken), step: 'breath', timer: startTimer(breathMs, now) };
}

/** The listener says back what was heard. */
export const sayBack = (scene: TalkScene, tries: number, now: Instant): TalkScene => ({
  ...dealt(scene),
  step: 'sayBack',
  tries: Math.min(tries, sayBackTries),
  timer: startTimer(lengthOf(scene, sayBackMs), now),
});

/** The speaker once more, for a little longer: what was left out. */
export const moreTime = (scene: TalkScene, now: Instant): TalkScene => ({
  ...dealt(scene),
  step: 'more',
  timer: startTimer(lengthOf(scene, moreMs), now),
});

/** From level 3 on, the listener meets what was said with one line of their own. */
export const meet = (scene: TalkScene, now: Instant): TalkScene =>
  isLightHere(scene) ? afterTurn(scene, now) : { ...dealt(scene), step: 'meet' };

/** The other partner speaks to the same prompt at once, unless it belonged to one of them. */
export const afterTurn = (scene: TalkScene, now: Instant): TalkScene =>
  scene.turn === 0 && cardOf(scene)?.speakers.length === 2 ? takeUp({ ...scene, turn: 1 }, now) : afterCard(scene, now);

/** After a card comes the check where one is due, else the next card; after the last one the close. */
function afterCard(scene: TalkScene, now: Instant): TalkScene {
  if (scene.card + 1 >= scene.cards.length) return close(scene);
  return isCheckDue(scene) ? { ...dealt(scene), step: 'check' } : lay(scene, scene.card + 1, now);
}

/** True after a tender or hard card, and after every second light one in a row. */
function isCheckDue({ cards, held }: TalkScene): boolean {
  const spoken = cards.filter(({ prompt }) => held.includes(prompt));
  const lightInARow = spoken.length - 1 - spoken.findLastIndex((card) => !isLight(card));
  return lightInARow % lightToCheck === 0;
}

/** The close, from its first part. */
export const close = (scene: TalkScene): TalkScene => ({ ...dealt(scene), step: 'close', part: 'heard' });

/** The next part of the close; the last part waits for its answer. */
export function closeOn(scene: TalkScene): TalkScene {
  if (scene.step !== 'close' || scene.part === 'next') return scene;
  return { ...scene, part: scene.part === 'heard' ? 'kind' : 'next' };
}

/** The scene after the check's joint answer; "lighter" changes every card still to come. */
export function afterCheck(scene: TalkScene, answer: CheckAnswer, now: Instant): TalkScene {
  if (answer === 'enough') return close(scene);
  const next = answer === 'lighter' ? lighten(scene) : scene;
  return scene.card + 1 < next.cards.length ? lay(next, scene.card + 1, now) : close(next);
}

/** Another prompt instead of this one: a spare where there is one, else the next card. One spoken to is passed, not replaced. */
export function skip(scene: TalkScene, now: Instant): TalkScene {
  const here = cardOf(scene);
  if (here !== undefined && scene.held.includes(here.prompt)) return afterCard(scene, now);
  const level = here?.level ?? 1;
  const spare = scene.spares.find((card) => card.level <= level);
  if (spare !== undefined) {
    const cards = scene.cards.map((card, index) => (index === scene.card ? spare : card));
    return lay({ ...scene, cards, spares: scene.spares.filter((card) => card !== spare) }, scene.card, now);
  }
  return scene.card + 1 < scene.cards.length ? lay(scene, scene.card + 1, now) : close(scene);
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
