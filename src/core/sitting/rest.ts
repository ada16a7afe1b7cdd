import type { Day } from '../day.ts';
import type { Partner } from '../partner.ts';
import { comeBack, move, stepBack } from './back.ts';
import { skipped } from './forward.ts';
import { layLightEnd } from './light-end.ts';
import { mayReturn } from './pacing.ts';
import { type RestScene, speakerOf, type TalkScene, thaw } from './scene.ts';
import type { Sitting, SittingEvent } from './sitting.ts';
import type { Instant } from './timer.ts';
import { close, layAgain } from './turn.ts';

type Resting = Exclude<RestScene, { step: 'done' }>;

/** The sitting after an event in a pause, a break, the way back in or a stop; one that is over stays as it is. */
export function whileResting(sitting: Sitting, scene: RestScene, event: SittingEvent, now: Instant): Sitting {
  if (scene.step === 'done') return sitting;
  const { under, since } = scene;
  if (event.type === 'letGo') return { ...sitting, past: [], scene: over(under, false, null) };
  if (scene.step === 'stopped') {
    if (event.type === 'endKindly') return comeBack(sitting, close(under), now);
    if (event.type === 'lightEnd') return lightly(sitting, under, now);
    if (event.type === 'goOn') return unstopped(sitting, under, now);
    return event.type === 'resume' ? move(sitting, { step: 'return', since, under }, now) : sitting;
  }
  if (event.type === 'stop') return move(sitting, { step: 'stopped', since, under }, now);
  if (event.type === 'callBreak') {
    return mayReturn(event.returnAt, now) ? move(sitting, breakUntil(event.returnAt, scene, now), now) : sitting;
  }
  if (scene.step === 'break') return event.type === 'imBack' ? imBack(sitting, scene, event.partner, now) : sitting;
  if (event.type === 'pause')
    return scene.step === 'return' ? move(sitting, { step: 'pause', since, under }, now) : sitting;
  if (event.type === 'goOn') {
    // A pause on the way back in leads back to where it was called.
    if (scene.step === 'pause' && sitting.past.at(-1)?.step === 'return') return stepBack(sitting, now);
    return comeBack(sitting, scene.step === 'pause' ? thaw(under, now) : again(under, now), now);
  }
  return event.type === 'anotherPrompt' ? comeBack(sitting, thaw(skipped(under, now), now), now) : sitting;
}

/** The way back in after a break: a card begun is laid again, softly; what belongs to both goes on as it was. */
const again = (under: TalkScene, now: Instant): TalkScene =>
  speakerOf(under) === null ? thaw(under, now) : layAgain(under, now);

/** True where the break out of which the talk was stopped still runs: it does until both are back. */
export const isStoppedInBreak = ({ scene, past }: Sitting): boolean =>
  scene.step === 'stopped' && past.at(-1)?.step === 'break';

/** On after a stop: into the break that still runs, or the way back in out of which it came; else into the talk, past any pause. */
const unstopped = (sitting: Sitting, under: TalkScene, now: Instant): Sitting =>
  isStoppedInBreak(sitting) || sitting.past.at(-1)?.step === 'return'
    ? stepBack(sitting, now)
    : comeBack(sitting, thaw(under, now), now);

/** From the stop to the light end, where there is one. */
function lightly(sitting: Sitting, under: TalkScene, now: Instant): Sitting {
  const light = layLightEnd(sitting.plan, under, now);
  return light === under ? sitting : comeBack(sitting, light, now);
}

const breakUntil = (returnAt: Instant | null, { since, under }: Resting, now: Instant): RestScene => ({
  step: 'break',
  since,
  calledAt: now,
  returnAt,
  back: { a: false, b: false },
  under,
});

function imBack(sitting: Sitting, scene: RestScene & { step: 'break' }, partner: Partner, now: Instant): Sitting {
  if (scene.back[partner]) return sitting;
  const back = { ...scene.back, [partner]: true };
  if (back.a && back.b) return move(sitting, { step: 'return', since: scene.since, under: scene.under }, now);
  return { ...sitting, scene: { ...scene, back } };
}

/** How long the last break was meant to be, where it came to its time and was not enough, in ms; else 0. */
export function tooShort({ scene, past }: Sitting, now: Instant): number {
  const last = scene.step === 'return' ? past.at(-1) : scene;
  if (last?.step !== 'break' || last.returnAt === null || now < last.returnAt) return 0;
  return last.returnAt - last.calledAt;
}

/** The sitting's end: what was held, whether it came to its close, and the day on which they mean to sit down again. */
export const over = (scene: TalkScene, finished: boolean, nextDay: Day | null): RestScene => ({
  step: 'done',
  finished,
  nextDay,
  held: scene.held,
});
