import type { BrowserContext } from '@playwright/test';
import { expect, type Page, test } from '../support/app.ts';
import { figure, runs, upTo } from '../support/pages/typing.ts';
import { words } from '../support/sittings/said.ts';
import { readKept } from '../support/sittings/stored.ts';

const { kept, trouble } = words;
const id = '00000001-ab12cd34';
/** So many in one test: each of the ways once, and then any of them. */
const inOne = 10;

/** Every window watches itself: a write without the lock, and every text beside which *Kept* came to stand. */
async function watchWriting(context: BrowserContext) {
  const seen = { wroteWithoutLock: 0, writes: 0, kept: '' };
  await context.exposeBinding('wrote', (_source, hasLock: boolean) => {
    seen.writes += 1;
    if (!hasLock) seen.wroteWithoutLock += 1;
  });
  await context.exposeBinding('kept', (_source, text: string) => {
    seen.kept = text;
  });
  await context.addInitScript((isKept) => {
    const tell = globalThis as unknown as { wrote(hasLock: boolean): void; kept(text?: string): void };
    // A window that is only just opened shows an empty page first, which has no locks.
    if (!isSecureContext) return;
    let hasLock = false;
    const request: (name: string, options: LockOptions, run: LockGrantedCallback<unknown>) => Promise<unknown> =
      LockManager.prototype.request;
    const watched: typeof request = function (this: LockManager, name, options, run) {
      return request.call(this, name, options, (lock) => {
        hasLock = true;
        return run(lock);
      });
    };
    Object.assign(LockManager.prototype, { request: watched });
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      if (mode === 'readwrite') tell.wrote(hasLock);
      return transaction.call(this, stores, mode, options);
    };
    new MutationObserver((changes) => {
      const state = document.querySelector('.save-state');
      const isSaid = changes.some(({ target }) => state?.contains(target));
      if (isSaid && state?.textContent === isKept) tell.kept(document.querySelector('textarea')?.value);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  }, words.kept.isKept);
  return seen;
}

/** Opens the note in a window of its own: to write in one, to read in every other. */
async function openWindow(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`./#/note/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: kept.noteTitle })).toBeVisible();
  return page;
}

const fieldOf = (page: Page) => page.getByRole('textbox', { name: kept.noteField });
const mayWrite = async (page: Page) => (await fieldOf(page).count()) > 0;

/** The one window in which can be written; that there is a second at no time is what is held. */
async function writerOf(windows: readonly Page[]): Promise<Page> {
  await expect.poll(async () => (await Promise.all(windows.map(mayWrite))).filter(Boolean).length).toBe(1);
  const writers = await Promise.all(windows.map(mayWrite));
  return windows[writers.indexOf(true)]!;
}

for (const group of Array.from({ length: Math.ceil(runs(10, 50) / inOne) }, (_, at) => at + 1)) {
  test(`two windows lose nothing, and one writes at any time, ${group}`, async ({ context, home }) => {
    const seen = await watchWriting(context);
    await home.welcome();
    await home.page.close();
    const windows = [await openWindow(context), await openWindow(context)];
    const lost: string[] = [];
    const done: string[] = [];
    for (let round = 0; round < inOne; round += 1) {
      const writer = await writerOf(windows);
      const field = fieldOf(writer);
      const before = await field.inputValue();
      if (!before.startsWith(seen.kept)) lost.push(`${seen.kept} | ${before} after ${done.at(-1)}`);
      await field.press('Control+End');
      await field.pressSequentially(`${round} `);
      const typed = await field.inputValue();
      const other = windows.find((page) => page !== writer)!;
      const way = ways[round < ways.length ? round : upTo(ways.length)]!;
      done.push(way.name);
      const next = await way.go(writer, other, context);
      windows.splice(0, 2, ...next);
      const after = await writerOf(windows);
      await expect(fieldOf(after), `after ${way.name}`).toHaveValue(typed);
    }
    figure(
      `two windows: ${inOne} interleavings, ${seen.writes} writes, ${seen.wroteWithoutLock} by a second writer, ${lost.length} lost`,
    );
    expect([lost, seen.wroteWithoutLock]).toEqual([[], 0]);
    // The last word may still be on its way to the disk, as it may while nobody leaves.
    await expect.poll(async () => JSON.stringify((await readKept(windows[0]!)).records)).toContain(`${inOne - 1} `);
  });
}

interface Way {
  readonly name: string;
  /** What becomes of the window that writes and of the other, right after a key; both windows as they then are. */
  go(writer: Page, other: Page, context: BrowserContext): Promise<[Page, Page]>;
}

const ways: readonly Way[] = [
  {
    name: 'the writer closes, and another opens',
    async go(writer, other, context) {
      await writer.close();
      return [other, await openWindow(context)];
    },
  },
  {
    name: 'the reader closes, and another opens',
    async go(writer, other, context) {
      await other.close();
      return [writer, await openWindow(context)];
    },
  },
  {
    name: 'the writer is loaded anew',
    async go(writer, other) {
      await writer.reload();
      return [writer, other];
    },
  },
  {
    name: 'the reader is brought to the front',
    async go(writer, other) {
      await other.bringToFront();
      return [writer, other];
    },
  },
  {
    name: 'the writer goes home and back',
    async go(writer, other) {
      await writer.goto('./#/');
      await writer.goto(`./#/note/${id}`);
      return [writer, other];
    },
  },
];

test('a window that only reads says so, and takes over with the words of the one that is closed', async ({
  context,
  home,
}) => {
  await home.welcome();
  const first = home.page;
  await first.goto(`./#/note/${id}`);
  await fieldOf(first).pressSequentially('from the first');
  const second = await openWindow(context);
  await second.goto('./#/');
  await expect(second.getByText(trouble.elsewhere)).toBeVisible();
  await second.goto(`./#/note/${id}`);
  await expect(fieldOf(second)).toHaveCount(0);
  await fieldOf(first).pressSequentially(', to its last word');
  await first.close();
  await expect(fieldOf(second)).toHaveValue('from the first, to its last word');
});

test('a window that hangs holds nobody up: another goes on in its place, and it is shut out and says so', async ({
  context,
  home,
}) => {
  await home.welcome();
  await home.page.close();
  const first = await openWindow(context);
  await fieldOf(first).fill('Typed first.');
  await expect(first.getByText(kept.isKept)).toBeVisible();
  // It holds the lock and answers nobody, as a page does that hangs.
  await first.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => {};
  });

  const second = await context.newPage();
  await second.clock.install();
  await second.goto('./');
  await second.clock.runFor(3_000);
  await expect(second.getByText(trouble.elsewhere)).toBeVisible();
  await second.clock.runFor(20_000);
  await second.getByRole('button', { name: trouble.goOn }).click();
  await expect(second.getByText(trouble.silent)).toHaveCount(0);
  await expect(first.getByText(trouble.elsewhere)).toBeVisible();
  await expect(fieldOf(first)).toHaveCount(0);
  await second.goto(`./#/note/${id}`);
  await expect(fieldOf(second)).toHaveValue('Typed first.');
  await fieldOf(second).fill('Typed first, and then here.');
  await second.clock.runFor(1_000);
  await expect.poll(async () => JSON.stringify((await readKept(second)).records)).toContain('and then here.');
});
