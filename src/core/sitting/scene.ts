import type { Day } from '../day.ts';
import { other, type Partner } from '../partner.ts';
import type { Card, Plan } from './card.ts';
import { intoBreakMs } from './pacing.ts';
import type { Scope } from './scope.ts';
import { hold, type Instant, runOn, startTimer, type Timer, timeLeft, wasSetBack } from './timer.ts';

/** The answers at the check between two prompts; the gentler of both wins. */
export type CheckAnswer = 'goOn' | 'lighter' | 'enough';

/** The three small parts of a close: one says a kind thing, then the other one, then both say when they meet again. */
export type ClosePart = 'heard' | 'kind' | 'next';

interface Dealt {
  readonly cards: readonly Card[];
  readonly spares: readonly Card[];
  /** Index of the card on the table, and which of its speakers has the turn. */
  readonly card: number;
  readonly turn: 0 | 1;
  readonly gentler: boolean;
  /** True once the rest of the sitting was made lighter; who wished it is known nowhere. */
  readonly lighter: boolean;
  /** Prompts spoken to so far, in order. */
  readonly held: readonly string[];
  /** The piles of each partner who sorted; gone with the sitting. */
  readonly scopes: Readonly<Partial<Record<Partner, Scope>>>;
}

type Step =
  | { readonly step: 'forecast' }
  | { readonly step: 'sort'; readonly whose: Partner; readonly scope: Scope }
  | { readonly step: 'agree'; readonly whose: Partner }
  | { readonly step: 'ready' }
  | { readonly step: 'offer' }
  | { readonly step: 'stand' | 'speak'; readonly timer: Timer }
  | { readonly step: 'breath'; readonly timer: Timer }
  | { readonly step: 'sayBack'; readonly timer: Timer; readonly tries: number }
  | { readonly step: 'more'; readonly timer: Timer }
  | { readonly step: 'meet' }
  | { readonly step: 'check' }
  | { readonly step: 'close'; readonly part: ClosePart };

/** A sitting under way, at one of its steps. */
export type TalkScene = Dealt & Step;

/** The talk that waits beneath a rest, and since when it has rested. */
interface Rest {
  readonly since: Instant;
  readonly under: TalkScene;
}

/** Everything else a sitting can be in: resting, and over. */
export type RestScene =
  | (Rest & { readonly step: 'pause' | 'return' | 'stopped' })
  | (Rest & {
      readonly step: 'break';
      readonly calledAt: Instant;
      readonly returnAt: Instant | null;
      readonly back: Readonly<Record<Partner, boolean>>;
    })
  | {
      readonly step: 'done';
      readonly finished: boolean;
      readonly nextDay: Day | null;
      readonly held: readonly string[];
    };

/** The state of a sitting: one of its steps, with all that belongs to it. */
export type Scene = TalkScene | RestScene;

/** True for the steps of the talk itself, false while it rests or is over. */
export const isTalk = (scene: Scene): scene is TalkScene => scene.step !== 'done' && !('under' in scene);

/** The talk beneath a scene, or null when the sitting is over. */
export const talkOf = (scene: Scene): TalkScene | null =>
  isTalk(scene) ? scene : scene.step === 'done' ? null : scene.under;

/** The scene with its timer changed; the same where none runs at this step. */
export function withTimer(scene: TalkScene, change: (timer: Timer) => Timer): TalkScene {
  switch (scene.step) {
    case 'stand':
    case 'speak':
    case 'breath':
    case 'sayBack':
    case 'more':
      return { ...scene, timer: change(scene.timer) };
    default:
      return scene;
  }
}

/** The timer that runs at this step, or null. */
export const timerOf = (scene: Scene): Timer | null => ('timer' in scene ? scene.timer : null);

/** The scene with its time standing still. */
export const freeze = (scene: TalkScene, now: Instant): TalkScene => withTimer(scene, (timer) => hold(timer, now));

/** The scene with its time running on from where it stood. */
export const thaw = (scene: TalkScene, now: Instant): TalkScene => withTimer(scene, (timer) => runOn(timer, now));

/** The scene with its time begun anew. */
export const restart = (scene: TalkScene, now: Instant): TalkScene =>
  withTimer(scene, (timer) => startTimer(timer.total, now));

/** The card on the table; undefined only if a plan holds no card at all. */
export const cardOf = (scene: TalkScene): Card | undefined => scene.cards[scene.card];

/** The partner whose turn it is, or null at the steps that belong to both. */
export function speakerOf(scene: TalkScene): Partner | null {
  if (['forecast', 'sort', 'agree', 'ready', 'check', 'close'].includes(scene.step)) return null;
  const card = cardOf(scene);
  return card?.speakers[scene.turn] ?? card?.speakers[0] ?? null;
}

/**
 * The number of the question on the table, counted by those spoken to, and how many come after it as things stand; null
 * before the first one and in the close, where none lies there.
 */
export function questionsOf(scene: TalkScene): { readonly number: number; readonly toCome: number } | null {
  const card = cardOf(scene);
  if (card === undefined || (speakerOf(scene) === null && scene.step !== 'check')) return null;
  const isHeld = scene.held.includes(card.prompt);
  return { number: scene.held.length + (isHeld ? 0 : 1), toCome: scene.cards.length - scene.card - 1 };
}

const spoken: readonly Scene['step'][] = ['stand', 'speak', 'breath', 'sayBack', 'more', 'meet'];

/** True in a turn, while people talk instead of touching: the screen is to stay awake then. */
export const needsScreen = (scene: Scene): boolean => spoken.includes(scene.step);

/** The one who says one kind thing in this part of the close, in the order in which they spoke; null once both have. */
export function sayerOf({ first }: Plan, part: ClosePart): Partner | null {
  if (part === 'next') return null;
  return part === 'heard' ? first : other(first);
}

/** Who has said theirs by this part of the close. */
export const haveSaid = ({ first }: Plan, part: ClosePart): Readonly<Record<Partner, boolean>> => ({
  a: part === 'next' || (part === 'kind' && first === 'a'),
  b: part === 'next' || (part === 'kind' && first === 'b'),
});

/** The instant at which something falls due in this scene, or null where nothing is awaited. */
export function nextDue(scene: Scene | undefined, now: Instant): Instant | null {
  if (scene === undefined) return null;
  if (scene.step === 'break') {
    const ahead = [scene.calledAt + intoBreakMs, scene.returnAt ?? 0].filter((at) => at > now);
    return ahead.length === 0 ? null : Math.min(...ahead);
  }
  const timer = timerOf(scene);
  if (timer?.since == null) return null;
  return scene.step === 'breath' && wasSetBack(timer, now) ? now : timer.since + timer.total - timer.held;
}

/** True when the step's own time is full, or the break's instant of return has come. */
export function isTimeUp(scene: Scene | undefined, now: Instant): boolean {
  if (scene === undefined) return false;
  if (scene.step === 'break') return scene.returnAt !== null && now >= scene.returnAt;
  const timer = timerOf(scene);
  if (timer === null || timer.total === 0) return false;
  return timeLeft(timer, now) === 0 || (scene.step === 'breath' && wasSetBack(timer, now));
}
