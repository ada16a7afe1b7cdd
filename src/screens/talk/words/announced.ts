import type { Scene, TalkScene } from '../../../core/sitting/scene.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { fill } from '../../../core/text/fill.ts';
import type { Models } from '../../../state/models.ts';
import { returnLine } from '../rest/break.tsx';
import { closeHeading } from './close-heading.ts';
import { turnWords } from './turn-words.ts';

/**
 * What a screen reader says as this place of the sitting is come to: who does what now, and what lies there. It is the only
 * place that says so; empty on the pages whose title takes the focus.
 */
export function announced(models: Models, { scene }: Sitting): string {
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
      return closeHeading(models, scene);
    case 'pause':
      return pause.title;
    case 'break':
      return onBreak(models, scene);
    case 'return':
      return pause.returnTitle;
    case 'stopped':
      return pause.stoppedTitle;
    default:
      return inTurn(models, scene);
  }
}

function inTurn(models: Models, scene: TalkScene): string {
  const { words, settings } = models;
  if (scene.step === 'breath') return words.talk.breathTitle;
  const turn = turnWords(models, scene, false);
  const { act, heading, line } = turn.sides[turn.lead];
  const whose = fill(words.talk.turnOf, { name: settings.names.value[turn.lead], act });
  // What only the choice of the gentler wording changes is said, too.
  const wording = turn.shown === null && scene.gentler ? words.talk.gentlerChosen : '';
  return [whose, turn.shown ?? heading ?? line, wording].filter(Boolean).join(' ');
}

function onBreak(models: Models, scene: Scene & { step: 'break' }): string {
  const { words, settings, sitting } = models;
  const { pause } = words;
  const line = returnLine(models, scene);
  if (sitting.timeIsUp.value) return line;
  const back = (['a', 'b'] as const).filter((partner) => scene.back[partner]);
  if (back.length === 0) return `${pause.onBreak} ${line}`;
  return back.map((partner) => fill(pause.imBackDone, { name: settings.names.value[partner] })).join(' ');
}
