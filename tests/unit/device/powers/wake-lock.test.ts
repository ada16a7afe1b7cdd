import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createWakeLock, mayStayAwake } from '../../../../src/device/powers/wake-lock.ts';

/** A lock of the browser, which the tablet may take away. */
class FakeLock extends EventTarget {
  async release() {
    locks.delete(this);
    this.dispatchEvent(new Event('release'));
  }
}

const locks = new Set<FakeLock>();
let page: EventTarget & { visibilityState: string };
let refuses: boolean;
let asked: number;
let stays: boolean | null;

const isSeen = (seen: boolean) => {
  page.visibilityState = seen ? 'visible' : 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
};
const takenAway = () => Promise.all([...locks].map((lock) => lock.release()));
const create = () =>
  createWakeLock((told) => {
    stays = told;
  });

beforeEach(() => {
  locks.clear();
  [refuses, asked, stays] = [false, 0, null];
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', page);
  const request = async () => {
    asked += 1;
    if (refuses) throw new DOMException('no', 'NotAllowedError');
    const lock = new FakeLock();
    locks.add(lock);
    return lock;
  };
  vi.stubGlobal('navigator', { wakeLock: { request } });
  return () => vi.unstubAllGlobals();
});

describe('the screen', () => {
  test('is kept awake again at once where the tablet takes the lock away in sight', async () => {
    create().want(true);
    await expect.poll(() => locks.size).toBe(1);
    await takenAway();
    await expect.poll(() => [locks.size, asked]).toEqual([1, 2]);
  });

  test('is not asked for without end where the tablet takes the lock away each time', async () => {
    create().want(true);
    for (let time = 0; time < 20; time += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      await takenAway();
    }
    expect(asked).toBe(5);
    isSeen(false);
    isSeen(true);
    await expect.poll(() => locks.size).toBe(1);
  });

  test('is let go when it is not wanted, and not taken again for that', async () => {
    const lock = create();
    lock.want(true);
    await expect.poll(() => locks.size).toBe(1);
    lock.want(false);
    await expect.poll(() => locks.size).toBe(0);
    expect(asked).toBe(1);
  });

  test('is told to go dark where the tablet refuses, and to stay where it lets it later', async () => {
    refuses = true;
    create().want(true);
    await expect.poll(() => stays).toBe(false);
    refuses = false;
    isSeen(true);
    await expect.poll(() => stays).toBe(true);
  });
});

describe('before it was tried, the screen is likely to stay awake', () => {
  test.each([
    ['in a browser with locks', { wakeLock: {} }, true, true],
    ['not in one without', {}, true, false],
    ['not in an app on the home screen before iPadOS 18.4', { wakeLock: {}, standalone: true }, false, false],
    ['in one from then on', { wakeLock: {}, standalone: true }, true, true],
    ['in a page of Safari before it', { wakeLock: {}, standalone: false }, false, true],
  ])('%s', (_what, navigator, isNew, may) => {
    vi.stubGlobal('navigator', navigator);
    vi.stubGlobal('Iterator', class {});
    if (!isNew) Reflect.deleteProperty(globalThis, 'Iterator');
    expect(mayStayAwake()).toBe(may);
  });
});
