import type { Plan } from '../../../core/sitting/card.ts';
import type { Scene, TalkScene } from '../../../core/sitting/scene.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { fill } from '../../../core/text/fill.ts';
import type { Models } from '../../../state/models.ts';
import { breakWords } from './break-words.ts';
import { closeHeading } from './close-heading.ts';
import { turnWords } from './turn-words.ts';

/**
 * What a screen reader says as this place of the sitting is come to: who does what now, and what lies there. It is the only
 * place that says so; empty on the pages whose title takes the focus.
 */
export function announced(models: Models, { plan, scene }: Sitting): string {
  const { talk, pause } = models.words;
  switch (scene.step) {
    case 'forecast':
    case 'sort':
    case 'agree':
    case 'done':
      return '';
    case 'ready':
      return talk.readyTitle;
    case 'check':
      return talk.checkTitle;
    case 'close':
      return closeHeading(models, plan, scene);
    case 'pause':
      return pause.title;
    case 'break':
      return onBreak(models, scene);
    case 'return':
      return pause.returnTitle;
    case 'stopped':
      return pause.stoppedTitle;
    default:
      return inTurn(models, plan, scene);
  }
}

function inTurn(models: Models, plan: Plan, scene: TalkScene): string {
  const { words, settings } = models;
  if (scene.step === 'breath') return words.talk.breathTitle;
  const turn = turnWords(models, { plan, scene }, false);
  const { act, heading, line } = turn.sides[turn.lead];
  const open = turn.question?.shown === 'open' ? turn.question.text : undefined;
  const whose = fill(words.talk.turnOf, { name: settings.names.value[turn.lead], act });
  // While the question is covered, nothing but this tells that its gentler wording was chosen.
  const wording = turn.question === null && scene.gentler ? words.talk.gentlerChosen : '';
  return [whose, open ?? heading ?? line, wording].filter(Boolean).join(' ');
}

function onBreak(models: Models, scene: Scene & { step: 'break' }): string {
  const { words, settings, sitting } = models;
  const { pause } = words;
  const { whole } = breakWords(models, scene);
  if (sitting.timeIsUp.value) return whole;
  const back = (['a', 'b'] as const).filter((partner) => scene.back[partner]);
  if (back.length === 0) return `${pause.onBreak} ${whole}`;
  return back.map((partner) => fill(pause.imBackDone, { name: settings.names.value[partner] })).join(' ');
}
