import type { Page } from '@playwright/test';

/** What the page asked of the tablet's powers, as lines: `tone 528`, `vibrate 80`, `say Anna: text`, `hush`, `lock taken`... */
export const sensed = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(globalThis, 'sensed'));

/** How often a line of what was sensed begins like this. */
export const countSensed = async (page: Page, begin: string): Promise<number> =>
  (await sensed(page)).filter((line) => line.startsWith(begin)).length;

/** A voice the tablet may have. */
export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

/** Gives every page fakes for sound, vibration, speech and the wake lock, before its own scripts run. */
export async function fakeSenses(page: Page, voices: readonly FakeVoice[] = []): Promise<void> {
  await page.addInitScript((given) => {
    const lines: string[] = [];
    const tell = (line: string) => void lines.push(line);
    const put = (target: object, name: string, value: unknown) =>
      Object.defineProperty(target, name, { configurable: true, writable: true, value });
    put(globalThis, 'sensed', lines);

    const gain = {
      linearRampToValueAtTime: () => {},
      exponentialRampToValueAtTime: () => {},
      setValueAtTime: () => {},
    };
    class FakeNode extends EventTarget {
      readonly gain = gain;
      readonly tone: number | undefined;
      constructor(_audio: unknown, { frequency }: { frequency?: number } = {}) {
        super();
        this.tone = frequency;
      }
      connect() {}
      start() {
        tell(`tone ${this.tone}`);
      }
      stop() {}
    }
    put(globalThis, 'GainNode', FakeNode);
    put(globalThis, 'OscillatorNode', FakeNode);
    /** What a tablet takes for leave to sound: a key, a mouse, or a finger that is lifted. */
    const isLeave = (event: Event | undefined) =>
      event instanceof KeyboardEvent ||
      (event instanceof PointerEvent && (event.pointerType === 'mouse' || event.type === 'pointerup'));
    put(
      globalThis,
      'AudioContext',
      class {
        state = 'suspended';
        readonly currentTime = 0;
        readonly destination = {};
        constructor() {
          put(globalThis, 'audio', this);
        }
        async resume() {
          if (isLeave(globalThis.event)) this.state = 'running';
        }
      },
    );

    put(Navigator.prototype, 'vibrate', (ms: number) => {
      tell(`vibrate ${ms}`);
      return true;
    });

    const speech = Object.assign(new EventTarget(), {
      getVoices: () => given,
      speak: ({ text, voice }: { text: string; voice: { name: string } | null }) => tell(`say ${voice?.name}: ${text}`),
      cancel: () => tell('hush'),
    });
    put(globalThis, 'speechSynthesis', speech);
    put(
      globalThis,
      'SpeechSynthesisUtterance',
      class {
        voice: unknown = null;
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );

    const locks = new Set<EventTarget>();
    put(globalThis, 'locks', locks);
    put(Navigator.prototype, 'wakeLock', {
      async request(kind: string) {
        const lock = Object.assign(new EventTarget(), {
          async release() {
            if (!locks.delete(lock)) return;
            tell('lock released');
            lock.dispatchEvent(new Event('release'));
          },
        });
        locks.add(lock);
        tell(`lock taken: ${kind}`);
        return lock;
      },
    });
  }, voices);
}

/** The tablet gets other voices while the app is open, as Chromium and Safari load theirs late. */
export const changeVoices = (page: Page, voices: readonly FakeVoice[]): Promise<void> =>
  page.evaluate((given) => {
    Object.assign(speechSynthesis, { getVoices: () => given });
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  }, voices);

/** How many locks keep the screen awake right now. */
export const locksHeld = (page: Page): Promise<number> => page.evaluate(() => Reflect.get(globalThis, 'locks').size);

/** The app goes out of sight, where a browser takes its lock away, or comes back into sight. */
export const beSeen = (page: Page, seen: boolean): Promise<void> =>
  page.evaluate(async (isSeen) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: isSeen ? 'visible' : 'hidden' });
    if (!isSeen) for (const lock of [...Reflect.get(globalThis, 'locks')]) await lock.release();
    document.dispatchEvent(new Event('visibilitychange'));
  }, seen);
