import type { Clock } from '../ports.ts';

/** The answer of a window that is asked whether a new version may come: yes; a talk is open; something is not kept. */
export type Readiness = 'ready' | 'talk' | 'unkept';

/** A message between windows of the app: whether a new version may come, and the answer; that the talk here is over. */
export type WindowLine =
  | { readonly type: 'ask'; readonly id: string }
  | { readonly type: 'answer'; readonly id: string; readonly answer: Readiness }
  | { readonly type: 'free' }
  /** Whether the window that writes still runs, and its answer. */
  | { readonly type: 'writes?' }
  | { readonly type: 'writes' };

/** A way to speak to all other windows of this app on this tablet. */
export interface WindowChannel {
  say(line: WindowLine): void;
  hear(heard: (line: WindowLine) => void): void;
}

/** The other windows, as one of them sees them. */
export interface OtherWindows {
  /** Asks all of them; the first that is not ready decides, and one that is silent for two seconds does not count. */
  ask(): Promise<Readiness>;
  /** Tells them that the talk here is over. */
  sayFree(): void;
}

/** How long, in ms, another window may take to answer. */
const answerWaitMs = 2_000;

/** Joins this window to the others: `answer` is what it tells them when asked, `freed` runs when one of them is free. */
export function createOtherWindows(
  channel: WindowChannel,
  clock: Clock,
  newId: () => string,
  { answer, freed }: { answer: () => Promise<Readiness>; freed: () => void },
): OtherWindows {
  let asking: { readonly id: string; readonly refused: (answer: Readiness) => void } | null = null;

  channel.hear((line) => {
    if (line.type === 'ask') {
      void answer().then((given) => channel.say({ type: 'answer', id: line.id, answer: given }));
    } else if (line.type === 'free') {
      freed();
    } else if (line.type === 'answer' && line.id === asking?.id && line.answer !== 'ready') {
      asking.refused(line.answer);
    }
  });

  return {
    async ask() {
      const id = newId();
      const answered = await new Promise<Readiness>((resolve) => {
        asking = { id, refused: resolve };
        clock.after(answerWaitMs, () => resolve('ready'));
        channel.say({ type: 'ask', id });
      });
      asking = null;
      return answered;
    },
    sayFree: () => channel.say({ type: 'free' }),
  };
}
