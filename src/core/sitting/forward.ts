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
      return event.type === 'ready' ? turn.offer(scene, 0) : scene;
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
      if (event.type === 'moreYes' && scene.timer === null) return turn.moreTime(scene, now);
      return event.type === 'moreNo' ? turn.meet(scene) : scene;
    case 'meet':
      return event.type === 'next' ? turn.afterTurn(scene) : scene;
    case 'swap':
      return event.type === 'next' ? turn.takeUp(scene, now) : scene;
    case 'check':
      return event.type === 'check' ? turn.afterCheck(scene, event.answer) : scene;
    case 'close':
      return event.type === 'next' ? turn.closeOn(scene) : scene;
  }
}

function afterSayBack(scene: TalkScene & { step: 'sayBack' }, event: SittingEvent, now: Instant): TalkScene {
  if (event.type === 'heard') return scene.tries >= sayBackTries ? turn.meet(scene) : turn.askMore(scene);
  if (event.type === 'notQuite' && scene.tries < sayBackTries) return turn.sayBack(scene, scene.tries + 1, now);
  return event.type === 'next' && cardOf(scene)?.sayBack === 'optional' ? turn.meet(scene) : scene;
}

/** True where a skip leads to another prompt, or past one that was spoken to; false where it would end the talk or do nothing. */
export const hasAnother = (scene: TalkScene): boolean =>
  speakerOf(scene) !== null && ['offer', 'check'].includes(skipped(scene).step);

/** The scene after a skip: past the prompt, or past this part of the close. A step that needs both cannot be skipped by one. */
export function skipped(scene: TalkScene): TalkScene {
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
      return turn.skip(scene);
  }
}
