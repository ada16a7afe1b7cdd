import 'fake-indexeddb/auto';
import { PropertySymbol } from 'happy-dom';
import { afterEach, beforeEach, vi } from 'vitest';
import { FakeLocks } from '../fakes/fake-locks.ts';
import { healDatabase } from '../fakes/idb-faults.ts';
import { closeTablets } from './open-tablet.ts';
import { liveIn } from './region.ts';
import './matchers.ts';

/** What the tests move by hand; all else, such as the database in memory, goes on by itself. */
const moved = ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const;

/** Stands in for an animation of the browser, of which nothing is seen here. */
const still = { pause() {}, cancel() {}, finished: Promise.resolve() };

// A browser draws the next frame soon, whatever clock a test has set.
Object.assign(globalThis, {
  requestAnimationFrame: (draw: FrameRequestCallback) => setImmediate(() => draw(performance.now())),
  cancelAnimationFrame: clearImmediate,
  scrollTo() {},
});
// What the document itself puts off, such as the word of a new address, comes with the next turn.
Object.assign(Reflect.get(document, PropertySymbol.window), { setTimeout: setImmediate, clearTimeout: clearImmediate });
Object.assign(Element.prototype, { animate: () => still, getAnimations: () => [] });
// There is one window alone, and nobody to hear what it says to others.
Reflect.deleteProperty(globalThis, 'BroadcastChannel');
document.documentElement.lang = 'en';
// An address with https.
Object.assign(globalThis, { isSecureContext: true });

beforeEach(() => {
  vi.useFakeTimers({ toFake: [...moved] });
  liveIn('en-GB');
  Object.defineProperty(navigator, 'locks', { configurable: true, value: new FakeLocks() });
});

afterEach(async () => {
  healDatabase();
  await closeTablets();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
