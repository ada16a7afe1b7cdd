import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askToWrite } from '../../../../src/device/memory/writer-lock.ts';

type Request = (name: string, options: { signal: AbortSignal }, held: () => Promise<void>) => Promise<void>;
const refusing = (name: string) => () => Promise.reject(new DOMException('no', name));

let page: EventTarget;
let reloads: number;
let heard: string[];

/** A page in a browser with these locks, or without any. */
function open(request?: Request) {
  vi.stubGlobal('navigator', request === undefined ? {} : { locks: { request } });
  askToWrite({ granted: () => heard.push('granted'), lost: () => heard.push('lost') });
}
const tell = (type: string, persisted: boolean) => page.dispatchEvent(Object.assign(new Event(type), { persisted }));

beforeEach(() => {
  page = new EventTarget();
  reloads = 0;
  heard = [];
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('location', { reload: () => (reloads += 1) });
});
afterEach(() => vi.unstubAllGlobals());

test('a browser without locks lets every window write', () => {
  open();
  expect(heard).toEqual(['granted']);
});

test('the lock is held while the page is there, and let go when it is put by as it is', async () => {
  let isHeld = false;
  open(async (_name, _options, held) => {
    isHeld = true;
    await held();
    isHeld = false;
  });
  tell('pagehide', false);
  await Promise.resolve();
  expect([heard, isHeld]).toEqual([['granted'], true]);
  tell('pagehide', true);
  await expect.poll(() => isHeld).toBe(false);
});

test('a page that comes back as it was may write nothing, and is loaded anew', () => {
  open((_name, _options, held) => held());
  tell('pageshow', false);
  expect([heard, reloads]).toEqual([['granted'], 0]);
  tell('pageshow', true);
  expect([heard, reloads]).toEqual([['granted', 'lost'], 1]);
});

test('a page that is put by while it waits does not wait any more', () => {
  const asked: AbortSignal[] = [];
  open((_name, { signal }) => {
    asked.push(signal);
    return new Promise(() => undefined);
  });
  expect(asked.map(({ aborted }) => aborted)).toEqual([false]);
  tell('pagehide', true);
  expect([asked.map(({ aborted }) => aborted), heard]).toEqual([[true], []]);
});

/** The locks of a browser with one lock, on which two windows can ask. */
function oneLock() {
  let end: ((error: DOMException) => void) | null = null;
  const waiting: (() => void)[] = [];
  const request = (_name: string, { steal = false }: LockOptions, held: () => Promise<void>): Promise<void> =>
    new Promise((resolve, reject) => {
      const run = () => {
        end = reject;
        void held().then(resolve);
      };
      if (steal) end?.(new DOMException('stolen', 'AbortError'));
      if (steal || end === null) run();
      else waiting.push(run);
    });
  return { request, waiting };
}

test('a window that hangs loses the right to the one that takes it, is told so, and waits for its turn', async () => {
  const { request, waiting } = oneLock();
  vi.stubGlobal('navigator', { locks: { request } });
  const open = (who: string) =>
    askToWrite({ granted: () => heard.push(`${who} writes`), lost: () => heard.push(`${who} is shut out`) });
  open('first');
  const second = open('second');
  expect(heard).toEqual(['first writes']);
  second.take();
  await expect.poll(() => heard).toEqual(['first writes', 'second writes', 'first is shut out']);
  second.take();
  expect([heard.length, waiting.length]).toEqual([3, 2]);
});

test.each([
  ['SecurityError', ['granted']],
  ['AbortError', []],
  ['InvalidStateError', []],
] as const)('a lock that is refused as %s gives the right to write only where nothing is kept', async (name, told) => {
  open(refusing(name));
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toEqual(told);
});
