import type { Plan } from './card.ts';
import { sayBackTries } from './pacing.ts';
import { cardOf, speakerOf, type TalkScene } from './scene.ts';
import type { SittingEvent } from './sitting.ts';
import type { Instant } from './timer.ts';
import * as turn from './turn.ts';

/** The scene that the talk goes on to; the very same scene where the event does not fit the step. */
export function forward(plan: Plan, scene: TalkScene, event: SittingEvent, now: Instant): TalkScene {
  switch (scene.step) {
    case 'forecast':
      return event.type === 'begin' && scene.cards.length > 0 ? turn.sortNext(plan, scene) : scene;
    case 'sort':
      return event.type === 'sorted' ? turn.sorted(scene, scene.whose, event.scope) : scene;
    case 'agree':
      return event.type === 'agreed' ? turn.sortNext(plan, scene) : scene;
    case 'ready':
      return event.type === 'ready' ? turn.lay(scene, 0, now) : scene;
    case 'offer':
      return event.type === 'start' ? turn.takeUp(scene, now) : scene;
    case 'stand':
      return event.type === 'next' ? turn.beginTurn(scene, now) : scene;
    case 'speak':
      return event.type === 'said' ? turn.afterSpeak(scene, now) : scene;
    case 'breath':
      return event.type === 'next' && turn.mayLeaveBreath(scene, now) ? turn.sayBack(scene, 0, now) : scene;
    case 'sayBack':
      return afterSayBack(scene, event, now);
    case 'more':
      return event.type === 'said' ? turn.meet(scene, now) : scene;
    case 'meet':
      return event.type === 'next' ? turn.afterTurn(scene, now) : scene;
    case 'check':
      return event.type === 'check' ? turn.afterCheck(scene, event.answer, now) : scene;
    case 'close':
      return event.type === 'next' ? turn.closeOn(scene) : scene;
  }
}

function afterSayBack(scene: TalkScene & { step: 'sayBack' }, event: SittingEvent, now: Instant): TalkScene {
  if (event.type === 'heard') return turn.meet(scene, now);
  if (event.type === 'next') return cardOf(scene)?.sayBack === 'optional' ? turn.afterTurn(scene, now) : scene;
  // Two tries are enough: then it is close enough, and nothing more is asked.
  if (scene.tries >= sayBackTries) return scene;
  if (event.type === 'more') return turn.moreTime(scene, now);
  return event.type === 'notQuite' ? turn.sayBack(scene, scene.tries + 1, now) : scene;
}

/** True where a skip leads to another prompt, or past one that was spoken to; false where it would end the talk or do nothing. */
export const hasAnother = (scene: TalkScene): boolean =>
  speakerOf(scene) !== null && skipped(scene, 0).step !== 'close';

/** The scene after a skip: past the prompt, or past this part of the close. A step that needs both cannot be skipped by one. */
export function skipped(scene: TalkScene, now: Instant): TalkScene {
  switch (scene.step) {
    case 'forecast':
    case 'sort':
    case 'agree':
    case 'ready':
    case 'check':
      return scene;
    case 'close':
      return turn.closeOn(scene);
    default:
      return turn.skip(scene, now);
  }
}
