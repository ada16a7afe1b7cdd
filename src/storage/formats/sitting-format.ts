import * as v from 'valibot';
import { isLight } from '../../core/sitting/card.ts';
import { cardOf, freeze, type Scene, type TalkScene } from '../../core/sitting/scene.ts';
import type { Sitting } from '../../core/sitting/sitting.ts';
import type { Instant } from '../../core/sitting/timer.ts';
import { sayBack, takeUp } from '../../core/sitting/turn.ts';
import { dayHere } from './day-here.ts';
import { firstFormat } from './format.ts';
import { day, instant } from './shapes.ts';
import { at, dealt, done, restsOf, sittingOf, steps, timed, timer } from './sitting-shapes.ts';

/** Until version 2 a swap stood between two turns, and whether there is more was asked at a step of its own, with no time. */
const moreBefore = v.strictObject({ ...dealt, step: v.literal('more'), timer: v.nullable(timer) });
const talkBefore = v.variant('step', [...steps, moreBefore, at('swap')]);
const talk: v.GenericSchema<TalkScene> = v.variant('step', [...steps, timed('more')]);

const doneToday = v.strictObject({ ...done, nextDay: v.nullable(day) });
/** Version 1 told the day of the next sitting by an instant. */
const scene1 = v.union([talkBefore, ...restsOf(talkBefore), v.strictObject({ ...done, nextAt: v.nullable(instant) })]);
const scene2 = v.union([talkBefore, ...restsOf(talkBefore), doneToday]);
const scene3: v.GenericSchema<Scene> = v.union([talk, ...restsOf(talk), doneToday]);

type Scene1 = v.InferOutput<typeof scene1>;
type Scene2 = v.InferOutput<typeof scene2>;
type TalkBefore = v.InferOutput<typeof talkBefore>;

const version1 = sittingOf(scene1);
const version2 = v.pipe(
  sittingOf(scene2),
  v.check(({ scene, past }) => [scene, ...past].every(isWhole)),
);
const version3: v.GenericSchema<Sitting> = v.pipe(
  sittingOf(scene3),
  v.check(({ scene, past }) => [scene, ...past].every(isWhole)),
);

/** True where the card and the turn a scene speaks of are there. */
const isWhole = (each: Scene | Scene2): boolean =>
  each.step === 'done' || cardIsThere('under' in each ? each.under : each);
const cardIsThere = (scene: TalkScene | TalkBefore) =>
  scene.card < scene.cards.length && scene.turn < (scene.cards[scene.card]?.speakers.length ?? 0);

function withDay(before: Scene1): Scene2 {
  if (before.step !== 'done') return before;
  const { nextAt, ...same } = before;
  return { ...same, nextDay: nextAt === null ? null : dayHere(nextAt) };
}

/** A step that there is no more becomes the one that took its place, with its time begun when it was come to. */
function stepToday(before: TalkBefore, since: Instant): TalkScene {
  if (before.step === 'swap') return takeUp({ ...before, step: 'offer', turn: 1 }, since);
  if (before.step === 'more')
    return before.timer === null
      ? sayBack({ ...before, step: 'meet' }, 0, since)
      : { ...before, step: 'more', timer: before.timer };
  return before.step === 'offer' && isLightOffer(before) ? takeUp(before, since) : before;
}

const isLightOffer = (scene: TalkScene): boolean => isLight(cardOf(scene) ?? { level: 1 });

function sceneToday(before: Scene2, since: Instant): Scene {
  if (before.step === 'done') return before;
  return 'under' in before
    ? { ...before, under: freeze(stepToday(before.under, since), since) }
    : stepToday(before, since);
}

/** The way back leads past the steps that there are no more. */
const isStillThere = (each: Scene2): boolean =>
  each.step === 'done' ||
  'under' in each ||
  !(
    each.step === 'swap' ||
    (each.step === 'more' && each.timer === null) ||
    (each.step === 'offer' && isLightOffer(each))
  );

/** How the sitting under way is kept. */
export const sittingFormat = firstFormat(version1)
  .next(version2, ({ scene, past, ...same }) => ({ ...same, scene: withDay(scene), past: past.map(withDay) }))
  .next(version3, ({ scene, past, ...same }) => ({
    ...same,
    scene: sceneToday(scene, same.at),
    past: past.filter(isStillThere).map((each) => sceneToday(each, same.at)),
  }));
