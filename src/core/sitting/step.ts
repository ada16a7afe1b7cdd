import { move, settle, stepBack } from './back.ts';
import { forward, skipped } from './forward.ts';
import { layLightEnd } from './light-end.ts';
import { leftBehindMs } from './pacing.ts';
import { over, whileResting } from './rest.ts';
import { freeze, isTalk, restart, speakerOf, type TalkScene, timerOf } from './scene.ts';
import type { Pile, Topic } from './scope.ts';
import type { Sitting, SittingEvent } from './sitting.ts';
import type { Instant } from './timer.ts';
import { longer, startOver } from './turn.ts';

/**
 * The sitting after something has happened in it. Pure and total: an event that does not fit the step
 * returns the very same sitting.
 */
export function step(sitting: Sitting, event: SittingEvent, now: Instant): Sitting {
  const next = after(sitting, event, now);
  return next === sitting ? sitting : { ...next, at: now };
}

function after(sitting: Sitting, event: SittingEvent, now: Instant): Sitting {
  const { scene } = sitting;
  if (event.type === 'back') return stepBack(sitting, now);
  return isTalk(scene) ? whileTalking(sitting, scene, event, now) : whileResting(sitting, scene, event, now);
}

function whileTalking(sitting: Sitting, scene: TalkScene, event: SittingEvent, now: Instant): Sitting {
  // At the forecast nothing has begun yet: there is nothing to pause, to stop or to word more gently.
  if (scene.step === 'forecast' && event.type !== 'begin') return sitting;
  switch (event.type) {
    case 'pause':
      return move(sitting, { step: 'pause', since: now, under: freeze(scene, now) }, now);
    case 'stop': {
      const since = isLeft(sitting, scene, now) ? sitting.at : now;
      return move(sitting, { step: 'stopped', since, under: freeze(scene, now) }, now);
    }
    case 'sorting':
      return scene.step === 'sort' ? settle(sitting, sortInto(scene, event)) : sitting;
    case 'gentler':
      return settle(sitting, speakerOf(scene) === null ? scene : { ...scene, gentler: !scene.gentler });
    case 'oneMore':
      return settle(sitting, longer(scene, now));
    case 'resume':
      return resumed(sitting, scene, now, restart(scene, now));
    case 'seen':
      return resumed(sitting, scene, now, scene);
    case 'startOver':
      return move(sitting, startOver(scene, now), now);
    case 'skip':
      return move(sitting, skipped(scene, now), now);
    case 'lightEnd':
      return scene.step === 'close' && scene.part === 'heard'
        ? move(sitting, layLightEnd(sitting.plan, scene, now), now)
        : sitting;
    case 'finish':
      return scene.step === 'close' ? { ...sitting, past: [], scene: over(scene, true, event.nextDay) } : sitting;
    default:
      return move(sitting, forward(sitting.plan, scene, event, now), now);
  }
}

const sortInto = (scene: TalkScene & { step: 'sort' }, { topic, pile }: { topic: Topic; pile: Pile }): TalkScene =>
  scene.scope[topic] === pile ? scene : { ...scene, scope: { ...scene.scope, [topic]: pile } };

/**
 * The couple comes back without having paused. Where nobody was here for long, that time was no talk: it counts as rest.
 * Coming from home, a step whose time ran out meanwhile begins anew; at the table that woke it shows the truth.
 */
const resumed = (sitting: Sitting, scene: TalkScene, now: Instant, next: TalkScene): Sitting =>
  isLeft(sitting, scene, now) ? { ...sitting, rested: sitting.rested + now - sitting.at, scene: next } : sitting;

/** True where the table was left in the midst of the talk, too long ago for anyone to be still at it. */
const isLeft = ({ at }: Sitting, scene: TalkScene, now: Instant): boolean =>
  now - at > leftBehindMs + (timerOf(scene)?.total ?? 0);
