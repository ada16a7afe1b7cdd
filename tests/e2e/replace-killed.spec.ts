import { fill } from '../../src/core/text/fill.ts';
import { expect, type Page, test } from '../support/app.ts';
import { createProfile, type Profile } from '../support/build/profile.ts';
import { noteRecord, Storage } from '../support/pages/copies.ts';
import { Home } from '../support/pages/home.ts';
import { figure, runs } from '../support/pages/typing.ts';
import { words } from '../support/sittings/said.ts';
import { readKept } from '../support/sittings/stored.ts';

const { storage } = words;
const evening = Date.parse('2026-11-23T20:00:00+01:00');
/** How many browsers are killed: four here, a hundred by `npm run test:faults`. */
const kills = Math.min(100, runs(4, 100));
const size = 400;

/** A copy of so many notes and of a name, all of one sort, so that two sorts can be told apart. */
const copyOf = (sort: string) =>
  JSON.stringify({
    format: 'common-ground-copy',
    version: 1,
    made: '2026-11-23T19:00:00.000Z',
    about: '',
    settings: null,
    records: Array.from({ length: size }, (_, index) =>
      noteRecord(`${String(index + 1).padStart(8, '0')}-${sort}`, `${sort} ${'x'.repeat(400)}`),
    ),
    unread: [],
  });
const sorts = ['oldoldol', 'newnewne'] as const;

/** The moments of a replacing: before it, at each part of its one transaction, and after it. */
const moments = [
  'clear',
  'put 1',
  'put 50',
  'put 100',
  'put 200',
  'put 300',
  `put ${size}`,
  'commit',
  'complete',
  'said',
];

/** Resolves when the page has come to that moment of its replacing. */
async function whenAt(page: Page, moment: string): Promise<{ reached: Promise<void> }> {
  const reached = new Promise<void>((resolve) => {
    void page.exposeBinding('reachedMoment', () => resolve());
  });
  await page.addInitScript((wanted) => {
    let puts = 0;
    const tell = (name: string) => {
      if (name === wanted) (window as unknown as { reachedMoment(): void }).reachedMoment();
    };
    const { clear, put } = IDBObjectStore.prototype;
    const { commit } = IDBTransaction.prototype;
    IDBObjectStore.prototype.clear = function () {
      const request = clear.call(this);
      tell('clear');
      this.transaction.addEventListener('complete', () => tell('complete'));
      return request;
    };
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      puts += this.name === 'records' ? 1 : 0;
      const request = put.apply(this, given);
      tell(`put ${puts}`);
      return request;
    };
    IDBTransaction.prototype.commit = function () {
      commit.call(this);
      if (this.objectStoreNames.contains('records')) tell('commit');
    };
  }, moment);
  return { reached };
}

/** A profile with the first sort of copy on it, and no browser open. */
async function filledProfile(origin: string): Promise<Profile> {
  const profile = createProfile();
  const { page, context } = await profile.open(origin, evening);
  await new Home(page).welcome();
  const filled = new Storage(page);
  await filled.open();
  await filled.choose(copyOf(sorts[0]));
  await filled.button(storage.bringBack).click();
  await expect(filled.button(storage.bringBack)).toHaveCount(0);
  await context.close();
  return profile;
}

/** Replaces on a profile of its own, is killed at the moment, and gives the sorts that stand on it afterwards. */
async function killedAt(moment: string, profile: Profile, origin: string): Promise<string[]> {
  const browser = await profile.open(origin, evening);
  const own = new Storage(browser.page);
  const { reached } = await whenAt(browser.page, moment);
  await own.open();
  await own.choose(copyOf(sorts[1]));
  await own.button(storage.replace).click();
  await own.button(storage.replaceYes).click();
  if (moment === 'said') await own.says(fill(storage.back, { count: size }));
  else await reached;
  await browser.kill();
  const after = await profile.open(origin, evening);
  await new Storage(after.page).open();
  const ids = (await readKept(after.page)).records.map(({ id }) => id.slice(9));
  await after.context.close();
  return ids;
}

for (const half of [0, 1]) {
  test(`a browser killed at each step of replacing leaves wholly the old or wholly the new (${half + 1} of 2)`, async ({
    server,
  }) => {
    test.setTimeout(300_000 + kills * 6_000);
    const filled = await filledProfile(server.origin);
    const ends: Record<string, number> = {};
    try {
      for (let kill = half; kill < kills; kill += 2) {
        // Three has no part in ten: a few kills are spread over the whole, and ten come to every moment.
        const moment = moments[(kill * 3) % moments.length]!;
        // Each kill has a profile of its own: a browser may lose more with each one it survives.
        const profile = filled.copy();
        const ids = await killedAt(moment, profile, server.origin).finally(() => profile.remove());
        expect(ids, moment).toHaveLength(size);
        expect(new Set(ids).size, moment).toBe(1);
        const isNew = ids[0] === sorts[1];
        if (moment === 'complete' || moment === 'said') expect(isNew, moment).toBe(true);
        const end = `${moment}: ${isNew ? 'new' : 'old'}`;
        ends[end] = (ends[end] ?? 0) + 1;
      }
      figure(`killed while replacing: ${JSON.stringify(ends)}`);
    } finally {
      filled.remove();
    }
  });
}
