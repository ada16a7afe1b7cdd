import fc from 'fast-check';
import { fill } from '../../src/core/text/fill.ts';
import { expect, test } from '../support/app.ts';
import { digest, noteRecord, oneOfEach, Storage } from '../support/pages/copies.ts';
import { figure, runs } from '../support/pages/typing.ts';
import { words } from '../support/sittings/said.ts';

const { storage } = words;
/** How many: a sample here, 500 by `npm run test:faults`. */
const damagedFiles = Math.max(100, runs(100, 500));
const evening = new Date('2026-11-23T20:00:00+01:00');

test.beforeEach(async ({ page, home }) => {
  await page.clock.install({ time: evening });
  await home.welcome();
});

test('every file that is refused has its sentence, and nothing is changed', async ({ page }) => {
  const own = new Storage(page);
  await own.fill(oneOfEach);
  const { text } = await own.save();
  const before = await digest(page);
  await own.chooseVast(33 * 1024 * 1024);
  await own.says(storage.tooLarge);
  expect(await digest(page)).toBe(before);
  const cases: [string | Buffer, string][] = [
    [Buffer.from([0x7b, 0xff, 0xfe]), storage.notText],
    [text.slice(0, -20), storage.notJson],
    ['['.repeat(200_000), storage.notJson],
    ['{"notes":[]}', storage.notACopy],
    [text.replace('"version": 1', '"version": 2'), storage.fromNewer],
    [text.replace('"version": 1', '"version": 0.5'), storage.damagedFile],
    [text.replace('"finished":true', '"finished":"so-so"'), fill(storage.damagedEntry, { number: 1 })],
    [text.replace('"finished":true', '"__proto__":{},"finished":true'), fill(storage.damagedEntry, { number: 1 })],
  ];
  for (const [content, sentence] of cases) {
    await own.choose(content);
    await own.says(sentence);
    expect(await digest(page), sentence).toBe(before);
  }
});

test('where the tablet cannot be read, the file is said to be from memory and counts as no copy', async ({ page }) => {
  const own = new Storage(page);
  await own.fill(oneOfEach);
  await page.evaluate(() => {
    IDBObjectStore.prototype.getAll = () => {
      throw new DOMException('lost', 'UnknownError');
    };
  });
  const downloading = page.waitForEvent('download');
  await own.button(storage.save).click();
  await downloading;
  await own.says(storage.fromMemory);
  await own.says(storage.never);
});

test('where nothing could be read, no file is handed over, and nothing is called empty', async ({ page }) => {
  await new Storage(page).fill(oneOfEach);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('lost', 'UnknownError');
    };
  });
  await page.reload();
  const own = new Storage(page);
  await own.open();
  await own.says(words.trouble.unread);
  await own.says(storage.bringUnread);
  await expect(page.getByText(storage.never)).toHaveCount(0);
  await own.button(storage.save).click();
  await own.says(storage.notSaved);
  await own.openHere();
  await own.says(words.trouble.unread);
  await expect(page.getByText(storage.nothing)).toHaveCount(0);
});

test('a tablet without room says that nothing was changed, and keeps what was here', async ({ page }) => {
  const own = new Storage(page);
  await own.fill([noteRecord('00000001-aaaaaaaa', 'The tea')]);
  const { text } = await own.save();
  await own.fill([noteRecord('00000001-aaaaaaaa', 'The walk')]);
  const before = await digest(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await own.choose(text);
  await own.button(storage.replace).click();
  await own.button(storage.replaceYes).click();
  await own.says(storage.unkept);
  expect(await digest(page)).toBe(before);
});

test('in a second window a copy can be saved, and nothing brought back', async ({ page, context }) => {
  const own = new Storage(page);
  await own.fill(oneOfEach);
  const second = new Storage(await context.newPage());
  await second.open();
  await second.says(storage.onlyReading);
  await expect(second.page.getByLabel(storage.choose)).toHaveCount(0);
  const { text } = await second.save();
  expect(JSON.parse(text).records).toHaveLength(oneOfEach.length);
});

/** Files a little wrong, each in a way of its own: a sign changed, taken out, put in, or all cut off from there. */
function mutated(text: string, count: number): string[] {
  const signs = ['"', '{', '}', '[', ']', ',', ':', '0', '9', '-', 'e', ' ', 'x', '\\', 'ש', '\u0000', '__proto__'];
  const change = fc.tuple(fc.nat({ max: text.length - 1 }), fc.constantFrom(...signs), fc.nat({ max: 3 }));
  return fc.sample(change, { numRuns: count, seed: 7 }).map(([at, sign, kind]) => {
    const [start, end] = [text.slice(0, at), text.slice(at)];
    return [start + sign + end.slice(1), start + end.slice(1), start + sign + end, start][kind] ?? '';
  });
}

test(`${damagedFiles} damaged files go through the screen: each is refused or shown, and nothing is changed`, async ({
  page,
}) => {
  const own = new Storage(page);
  await own.fill(oneOfEach);
  const { text } = await own.save();
  await page.clock.resume();
  const before = await digest(page);
  const outcome = await page.evaluate(
    async ({ files, choose, found }) => {
      const field = () => document.querySelector<HTMLInputElement>('input[type=file]')!;
      const label = field().ariaLabel;
      if (label !== choose) throw new Error(`another field: ${label}`);
      const section = field().closest('section')!;
      const answer = () => {
        const status = section.querySelector('[role=status]')?.textContent ?? '';
        const isFound = [...section.querySelectorAll('p')].some((line) => line.textContent === found);
        return isFound ? 'shown' : status;
      };
      /** The screen as it stands once it has answered: what a new answer changes is marked before. */
      const settled = () =>
        new Promise<string>((resolve) => {
          const watching = new MutationObserver(() => look());
          const look = () => {
            const now = answer();
            if (now === '' || now === 'One moment.') return;
            watching.disconnect();
            resolve(now);
          };
          watching.observe(section, { childList: true, subtree: true, characterData: true });
        });
      const counts: Record<string, number> = {};
      for (const file of files) {
        const given = new DataTransfer();
        given.items.add(new File([file], 'copy.json'));
        field().files = given.files;
        const answered = settled();
        field().dispatchEvent(new Event('change', { bubbles: true }));
        const said = await answered;
        counts[said] = (counts[said] ?? 0) + 1;
      }
      return counts;
    },
    { files: mutated(text, damagedFiles), choose: storage.choose, found: storage.foundFirst },
  );
  const total = Object.values(outcome).reduce((sum, count) => sum + count, 0);
  figure(`${damagedFiles} damaged files through the screen: ${JSON.stringify(outcome)}`);
  expect(total).toBe(damagedFiles);
  expect(outcome.shown ?? 0).toBeGreaterThan(damagedFiles / 25);
  expect(outcome[storage.notJson] ?? 0).toBeGreaterThan(damagedFiles / 5);
  expect(await digest(page)).toBe(before);
});
