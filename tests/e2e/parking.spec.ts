import { fill } from '../../src/core/text/fill.ts';
import { recordOf } from '../../src/storage/formats/keepsake-formats.ts';
import { expect, type Page, test } from '../support/app.ts';
import type { Home } from '../support/pages/home.ts';
import { idAt } from '../support/pages/notes.ts';
import type { Table } from '../support/pages/table.ts';
import { openMore, snapshot } from '../support/pages/talk-tools.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { nameOf, words } from '../support/sittings/said.ts';
import { putAllKept, readKept } from '../support/sittings/stored.ts';

const { kept, talk, forecast, pause, common, home: homeWords } = words;
const [first] = dealt('now').cards;
const topic = 'The holidays with my sister';
const question = 'What would you do with a free Sunday?';

/** What lies parked on the forecast of *Your turn to ask*. */
async function parkedOf(home: Home, page: Page): Promise<string[]> {
  await page.goto('./');
  await home.isOpen();
  await home.choose('floor');
  return page
    .getByRole('button', { name: forecast.parkedGone })
    .evaluateAll((all) => all.map((each) => each.previousElementSibling?.textContent ?? ''));
}

async function park(table: Table, text: string) {
  await openMore(table, 'b');
  await table.touch('b', talk.park);
  await table.page.getByRole('textbox', { name: talk.parkTitle }).fill(text);
  await table.touch('b', talk.parkDo);
  await expect(table.half('b').getByText(talk.parked)).toBeVisible();
}

/** From the table to the page where one writes a question alone. */
async function writeAlone(table: Table, page: Page) {
  await openMore(table, 'a');
  await table.touch('a', talk.myQuestion);
  await expect(page.getByText(talk.myQuestionCover)).toBeVisible();
  await expect(table.prompt(first!.prompt)).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.getByRole('button', { name: talk.myQuestionAlone }).click();
  await page.getByRole('textbox').fill(question);
}

test.beforeEach(async ({ page, home, table }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await home.welcome();
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.show('a');
  await expect(table.prompt(first!.prompt)).toBeVisible();
});

test.describe('something else on one’s mind', () => {
  test('is parked in a few words, and the turn goes on as it was', async ({ table, page }) => {
    await page.clock.fastForward(first!.turnMs - 20_000);
    await openMore(table, 'b');
    await table.touch('b', talk.park);
    await expect(table.half('b').getByRole('button', { name: talk.parkDo })).toBeDisabled();
    await table.touch('b', common.close);
    await park(table, topic);
    await expect(page.getByRole('textbox', { name: talk.parkTitle })).toHaveValue('');
    await table.touch('b', common.close);
    await table.isTurnOf('a');
    await table.hasTimeLeft();
    await page.clock.fastForward(20_000);
    await table.timeIsUp();
  });

  test('waits in “Your turn to ask” until it is taken out', async ({ table, page, home }) => {
    await park(table, topic);
    await page.getByRole('textbox', { name: talk.parkTitle }).fill('My work');
    await table.touch('b', talk.parkDo);
    await expect(page.getByRole('textbox', { name: talk.parkTitle })).toHaveValue('');
    expect(await parkedOf(home, page)).toEqual([topic, 'My work']);
    await page.getByRole('button', { name: `${forecast.parkedGone}: ${topic}` }).click();
    await expect(page.getByText(topic)).toHaveCount(0);
    expect(await parkedOf(home, page)).toEqual(['My work']);
  });

  test('stays when the sitting is let go, and says not whose it was', async ({ table, page, home }) => {
    await park(table, topic);
    await table.stop();
    await table.touch('a', pause.letGo);
    await home.button(talk.doneHome).click();
    expect(await parkedOf(home, page)).toEqual([topic]);
    const { records } = await readKept(page);
    expect(records.map(({ value }) => value)).toEqual([
      { kind: 'parked', body: { id: expect.any(String), text: topic } },
    ]);
  });

  test('is told of at the end, also where the talk is forgotten', async ({ table, page }) => {
    await park(table, topic);
    await table.touch('b', common.close);
    await table.touch('a', talk.said);
    await table.stop();
    await table.touch('a', pause.endKindly);
    await table.touch('a', talk.goOn);
    await table.touch('a', talk.nextOpen);
    const parked = page.getByText(fill(talk.doneParked, { name: nameOf('floor') }));
    await expect(parked).toBeVisible();
    await expect(page.getByText(talk.doneLineParked)).toBeVisible();
    await expect(page.getByText(talk.doneLine)).toHaveCount(0);
    await page.getByRole('button', { name: talk.forget }).click();
    await expect(page.getByText(talk.forgotten)).toBeVisible();
    await expect(parked).toBeVisible();
  });

  test('is in no other conversation’s forecast', async ({ table, page, home }) => {
    await park(table, topic);
    await page.goto('./');
    await home.choose('warm');
    await expect(page.getByText(forecast.parkedTitle)).toHaveCount(0);
    await expect(page.getByText(topic)).toHaveCount(0);
  });

  test('that the tablet does not keep is not called parked, and its words stay', async ({ table, page }) => {
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await openMore(table, 'b');
    await table.touch('b', talk.park);
    await page.getByRole('textbox', { name: talk.parkTitle }).fill(topic);
    await table.touch('b', talk.parkDo);
    await expect(table.half('b').getByText(talk.parkedFailed)).toBeVisible();
    await expect(page.getByRole('textbox', { name: talk.parkTitle })).toHaveValue(topic);
  });
});

test.describe('a question of one’s own', () => {
  test('is written alone over a covered table, and can be asked at once: open to both, and kept nowhere', async ({
    table,
    page,
  }) => {
    const before = await snapshot(page);
    await writeAlone(table, page);
    await expect(table.pause).toBeVisible();
    await page.getByRole('button', { name: talk.askNow }).click();
    for (const who of ['a', 'b'] as const) await expect(table.half(who).getByText(question)).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await table.touch('b', talk.backToTable);
    await expect(table.prompt(first!.prompt)).toBeVisible();
    await expect(page.getByText(question)).toHaveCount(0);
    expect(await snapshot(page)).toEqual(before);
  });

  test('can wait in “Your turn to ask”', async ({ table, page, home }) => {
    await writeAlone(table, page);
    await page.getByRole('button', { name: talk.askLater }).click();
    await expect(table.prompt(first!.prompt)).toBeVisible();
    expect(await parkedOf(home, page)).toEqual([question]);
  });

  test('can be let go, and then is nowhere', async ({ table, page, home }) => {
    const before = await snapshot(page);
    await writeAlone(table, page);
    await page.getByRole('button', { name: talk.askNever }).click();
    await expect(table.prompt(first!.prompt)).toBeVisible();
    expect(await snapshot(page)).toEqual(before);
    await openMore(table, 'a');
    await table.touch('a', talk.myQuestion);
    await page.getByRole('button', { name: talk.myQuestionAlone }).click();
    await expect(page.getByRole('textbox')).toHaveValue('');
    await expect(page.getByRole('button', { name: talk.askNow })).toBeDisabled();
    await expect(page.getByRole('button', { name: talk.askLater })).toBeDisabled();
    expect(await parkedOf(home, page)).toEqual([]);
  });

  test('is covered by a pause, and does not come back with the talk', async ({ table, page }) => {
    await writeAlone(table, page);
    await table.pause.click();
    await expect(table.line(pause.title)).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await table.touch('b', pause.goOn);
    await expect(page.getByText(question)).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });

  test('is gone after a reload', async ({ table, page }) => {
    await writeAlone(table, page);
    await page.reload();
    await expect(table.prompt(first!.prompt)).toBeVisible();
    await expect(page.getByText(question)).toHaveCount(0);
    await expect(page.getByRole('button', { name: homeWords.settings })).toHaveCount(0);
  });
});

test('a parked topic that was taken out comes back with one touch', async ({ home, page }) => {
  await home.welcome();
  await putAllKept(page, 'records', [recordOf({ kind: 'parked', body: { id: idAt(1), text: 'The holidays' } })]);
  await page.reload();
  await home.choose('floor');
  await page.getByRole('button', { name: `${forecast.parkedGone}: The holidays` }).click();
  await expect(page.getByText('The holidays')).toHaveCount(0);
  await home.button(kept.undo).click();
  await expect(page.getByText('The holidays')).toBeVisible();
  await page.reload();
  await expect(page.getByText('The holidays')).toBeVisible();
});
