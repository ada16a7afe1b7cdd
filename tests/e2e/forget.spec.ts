import { expect, type Page, test } from '../support/app.ts';
import { noteRecord, oneOfEach, Storage } from '../support/pages/copies.ts';
import { Home } from '../support/pages/home.ts';
import { figure } from '../support/pages/typing.ts';
import { words } from '../support/sittings/said.ts';

test.use({ offlineCopy: true });

const { storage, home: homeWords } = words;
const nothing = { databases: [], lines: [], caches: [], workers: 0 };

/** Everything a page of this address could read, asked for by hand. */
const rawLeft = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    lines: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

/** A tablet in use: welcomed, with the offline copy, things on the shelf, and lines in every small storage. */
async function inUse(page: Page): Promise<Storage> {
  await new Home(page).throughWelcome();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const own = new Storage(page);
  await own.open();
  await own.fill(oneOfEach);
  await page.evaluate(() => {
    sessionStorage.setItem('x', 'x');
    localStorage.setItem('journal', '[]');
  });
  const before = await rawLeft(page);
  expect(before.databases).toEqual(['common-ground']);
  expect(before.lines.toSorted()).toEqual(expect.arrayContaining(['first-paint', 'journal', 'kept', 'x']));
  expect(before.caches).not.toEqual([]);
  expect(before.workers).toBe(1);
  return own;
}

async function forget(own: Storage) {
  await own.askToForget();
  await own.button(storage.forget).click();
}

async function isForgotten(page: Page) {
  await expect(page.getByRole('heading', { level: 1, name: storage.forgottenTitle })).toBeVisible();
  const counts = page.getByRole('listitem');
  await expect(counts).toHaveText([/: 0$/, /: 0$/, /: 0$/, /: 0$/]);
}

test('two touches forget everything within a second, and nothing comes back by itself', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T20:00:00+01:00') });
  const own = await inUse(page);
  await own.askToForget();
  await own.button(storage.forgetNot).click();
  await expect(page.getByRole('heading', { level: 1, name: words.settings.thisTablet })).toBeVisible();
  expect((await rawLeft(page)).databases).toEqual(['common-ground']);
  await own.askToForget();
  const took = await page.evaluate(
    async ([label, title]) => {
      const yes = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
      const started = performance.timeOrigin + performance.now();
      yes?.click();
      await new Promise<void>((resolve) => {
        const watching = new MutationObserver(() => {
          if (document.querySelector('h1')?.textContent === title) return;
          watching.disconnect();
          resolve();
        });
        watching.observe(document.body, { childList: true, subtree: true });
      });
      return performance.timeOrigin + performance.now() - started;
    },
    [storage.forget, storage.forgetTitle] as const,
  );
  await isForgotten(page);
  figure(`everything forgotten in ${Math.round(took)} ms`);
  expect(took).toBeLessThan(1_000);
  expect(await rawLeft(page)).toEqual(nothing);
  await page.clock.runFor(1_000);
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide'));
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new PageTransitionEvent('pageshow'));
  });
  await page.clock.runFor(60_000);
  expect(await rawLeft(page)).toEqual(nothing);
  expect(new URL(page.url()).hash).toBe('');
});

test('a second window leaves too, and writes nothing again', async ({ page, context }) => {
  const own = await inUse(page);
  const second = await context.newPage();
  await second.goto('./#/settings');
  await expect(second.getByRole('heading', { level: 1, name: words.settings.title })).toBeVisible();
  await forget(own);
  await isForgotten(page);
  await isForgotten(second);
  await second.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await page.close();
  // The right to write passes to the second window now; what it would do with it must come to nothing.
  await expect.poll(() => second.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(1);
  expect(await rawLeft(second)).toEqual(nothing);
});

test('a text that is just being typed in another window does not come back', async ({ page, context }) => {
  const own = await inUse(page);
  const other = await context.newPage();
  const reader = new Storage(other);
  await reader.open();
  await page.goto('./#/note/00000003-ab12cd34');
  const field = page.getByRole('textbox');
  await field.pressSequentially(' And the rain');
  await forget(reader);
  await isForgotten(other);
  await isForgotten(page);
  expect(await rawLeft(other)).toEqual(nothing);
  await own.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await rawLeft(page)).toEqual(nothing);
});

test('what could not be deleted is counted truthfully, and can be tried once more', async ({ page, context }) => {
  const own = await inUse(page);
  // A page that holds the database open and does not let go.
  const holder = await context.newPage();
  await holder.goto('./mark.svg');
  await holder.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('common-ground');
        opening.onsuccess = () => {
          Object.assign(window, { held: opening.result });
          resolve();
        };
      }),
  );
  await forget(own);
  await expect(page.getByRole('heading', { level: 1, name: storage.leftTitle })).toBeVisible();
  await expect(page.getByRole('listitem').first()).toHaveText(/: 1$/);
  await holder.close();
  await own.button(storage.forgetAgain).click();
  await isForgotten(page);
  expect(await rawLeft(page)).toEqual(nothing);
});

test('what the browser does not tell is not said to be gone', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('not told', 'SecurityError'));
    IDBFactory.prototype.databases = refuse;
    CacheStorage.prototype.keys = refuse;
    ServiceWorkerContainer.prototype.getRegistrations = refuse;
  });
  await new Home(page).throughWelcome();
  const own = new Storage(page);
  await own.askToForget();
  await own.says(storage.forgetAddress);
  await own.button(storage.forget).click();
  await expect(page.getByRole('heading', { level: 1, name: storage.unsureTitle })).toBeVisible();
  const unknown = new RegExp(`: ${storage.leftUnknown}$`);
  await expect(page.getByRole('listitem')).toHaveText([unknown, /: 0$/, unknown, unknown]);
  await expect(page.getByText(storage.forgotten)).toHaveCount(0);
  await expect(own.button(storage.forgetAgain)).toBeVisible();
});

test('a database that would not go is counted, also where the browser does not list it', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.databases = () => Promise.reject(new DOMException('not told', 'SecurityError'));
    IDBFactory.prototype.deleteDatabase = () => {
      throw new DOMException('no', 'UnknownError');
    };
  });
  await new Home(page).throughWelcome();
  const own = new Storage(page);
  await own.open();
  await forget(own);
  await expect(page.getByRole('heading', { level: 1, name: storage.leftTitle })).toBeVisible();
  await expect(page.getByRole('listitem').first()).toHaveText(/: 1$/);
});

test('a worker that is still filling its cache does not bring it back', async ({ page, context }) => {
  // The offline copy is on its way while everything is forgotten: one of its files is slow.
  let letGo = () => {};
  const slow = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await context.route(/mark\.svg/, async (route) => {
    if (route.request().serviceWorker() !== null) await slow;
    await route.continue();
  });
  await new Home(page).throughWelcome();
  const own = new Storage(page);
  await own.open();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing?.state))
    .toBe('installing');
  await forget(own);
  const title = page.getByRole('heading', {
    level: 1,
    name: new RegExp(`${storage.forgottenTitle}|${storage.leftTitle}`),
  });
  await expect(title).toBeVisible();
  const isSaidToBeLeft = (await title.textContent()) === storage.leftTitle;
  letGo();
  if (isSaidToBeLeft) {
    await expect(async () => {
      await own.button(storage.forgetAgain).click({ timeout: 500 });
      await expect(page.getByRole('heading', { level: 1, name: storage.forgottenTitle })).toBeVisible({
        timeout: 2_000,
      });
    }).toPass();
  }
  await isForgotten(page);
  await expect.poll(() => rawLeft(page)).toEqual(nothing);
});

test('it starts as new also where the address has a fragment again', async ({ page }) => {
  const own = await inUse(page);
  await forget(own);
  await isForgotten(page);
  await page.evaluate(() => {
    location.hash = '#/storage';
  });
  await own.button(storage.anew).click();
  await expect(page.getByRole('button', { name: homeWords.begin })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('it starts as new after that, and knows nothing of the two', async ({ page }) => {
  const own = await inUse(page);
  await own.fill([noteRecord('00000020-aaaaaaaa', 'The tea')]);
  await forget(own);
  await isForgotten(page);
  await own.says(storage.traces);
  await own.says(storage.network);
  await own.button(storage.anew).click();
  await expect(page.getByRole('button', { name: homeWords.begin })).toBeVisible();
  await own.openHere();
  await own.says(storage.nothing);
  await own.open();
  await own.says(storage.never);
  await expect(page.getByText(storage.loss)).toHaveCount(0);
});
