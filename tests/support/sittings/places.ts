import type { Scene } from '../../../src/core/sitting/scene.ts';
import {
  type At,
  breathe,
  buildCard,
  buildPlan,
  noon,
  open,
  planOfOne,
  toSpeak,
  walk,
  wholeCard,
  wholeTurn,
} from './sitting-builder.ts';

const speaking = walk(open(), ...toSpeak);
const sayingBack = walk(speaking, 'said', ...breathe);
const checking = walk(open(), 'begin', 'ready', ...wholeCard);
const sorting = walk(open(buildPlan({ conversation: 'facts', scope: true, hurt: 'a' })), 'begin');
const closing = walk(open(planOfOne()), 'begin', 'ready', ...wholeCard);
const pausing = walk(speaking, 'pause');
const resting = walk(pausing, { type: 'callBreak', returnAt: noon + 3_600_000 });
const oneIsBack = walk(resting, { type: 'imBack', partner: 'a' });

/** A sitting at every place there is, by a name for it. */
export const places = {
  forecast: open(),
  sort: sorting,
  agree: walk(sorting, { type: 'sorted', scope: { kind: 'need', money: 'later' } }),
  ready: walk(open(), 'begin'),
  offer: walk(open(), 'begin', 'ready'),
  stand: walk(open(planOfOne({ apology: true, sayBack: 'optional' })), ...toSpeak),
  speak: speaking,
  'breath over': walk(speaking, 'said', { wait: 5_000 }),
  'say back': sayingBack,
  'say back, optional': walk(open(planOfOne({ level: 2 })), ...toSpeak, 'said', ...breathe),
  more: walk(sayingBack, 'more'),
  meet: walk(sayingBack, 'heard'),
  'speak, the other one': walk(speaking, ...wholeTurn),
  check: checking,
  'close: heard': closing,
  'close: kind': walk(closing, 'next'),
  'close: next': walk(closing, 'next', 'next'),
  pause: pausing,
  break: resting,
  'break, one is back': oneIsBack,
  return: walk(oneIsBack, { type: 'imBack', partner: 'b' }),
  stopped: walk(speaking, 'stop'),
  done: walk(closing, { type: 'finish', nextDay: null }),
} as const satisfies Record<string, At>;

export type Place = keyof typeof places;

/** A scene in short: its step, and what else tells two scenes of one step apart. */
export function shortOf(scene: Scene): string {
  if (scene.step === 'close') return `close: ${scene.part}`;
  return 'card' in scene && scene.step !== 'forecast' ? `${scene.step} ${scene.cards[scene.card]?.prompt}` : scene.step;
}

/** A card with the given lighter ones below it, from the heaviest to the lightest. */
export const buildWayDown = (...ways: readonly Parameters<typeof buildCard>[0][]) =>
  ways.reduceRight<ReturnType<typeof buildCard> | null>((lighter, changes) => buildCard({ ...changes, lighter }), null);
