import { fill } from '../../src/core/text/fill.ts';
import { expect, test } from '../support/app.ts';
import { auditLayout } from '../support/audits/layout-audit.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { nameOf, words } from '../support/sittings/said.ts';
import { putKept, readKept } from '../support/sittings/stored.ts';

const { home: homeWords, talk, trouble, followUp } = words;
const [first] = dealt('now').cards;
const day = 24 * 60 * 60_000;

test.describe('a sitting under way', () => {
  test.beforeEach(async ({ page, home, table }) => {
    await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
    await home.welcome();
    await home.sitDownToLightTalk();
    await table.bothReady();
    await table.show('a');
    await expect(table.prompt(first!.prompt)).toBeVisible();
  });

  test('a reload in the middle of a turn keeps the turn and its time', async ({ page, table }) => {
    await page.clock.fastForward(first!.turnMs - 20_000);
    await page.reload();
    await table.isTurnOf('a');
    await table.hasTimeLeft();
    await page.clock.fastForward(20_000);
    await table.timeIsUp();
    await table.touch('a', talk.said);
    await expect(table.line(talk.swapTitle)).toBeVisible();
  });

  test('a closed tab is picked up from home, and the talk is named there', async ({ page, context }) => {
    await page.close();
    const again = await context.newPage();
    await again.goto('./');
    await expect(again.getByText(homeWords.resumeEyebrow)).toBeVisible();
    await expect(again.getByRole('heading', { name: nameOf('now') })).toBeVisible();
    await again.getByRole('button', { name: words.forecast.resume }).click();
    await expect(again.getByRole('status').first()).toHaveText('Mira, your turn');
  });

  test('a turn left for a day begins anew', async ({ page, table, home }) => {
    await page.clock.fastForward(day);
    await table.timeIsUp();
    await page.goto('./');
    await home.sitDownAgain();
    await expect(table.prompt(first!.prompt)).toBeVisible();
    await table.hasTimeLeft();
  });

  test('the place stands before anything else that was planned', async ({ page, home }) => {
    await putKept(page, 'state', { id: 'planned', v: 1, value: new Date('2026-11-26T10:00:00+01:00').getTime() });
    await page.goto('./');
    await page.reload();
    const planned = page.getByText(fill(homeWords.planned, { when: 'Thursday 26 November' }));
    const place = page.getByText(homeWords.resumeEyebrow);
    await expect(planned).toBeVisible();
    const [above, below] = [await place.boundingBox(), await planned.boundingBox()];
    expect(above!.y).toBeLessThan(below!.y);
    await home.button(followUp.planAway).click();
    await expect(planned).toHaveCount(0);
    await expect(place).toBeVisible();
    expect((await readKept(page)).state.map(({ id }) => id)).not.toContain('planned');
  });

  test('the waiting sitting can be let go from home', async ({ page, home }) => {
    await page.goto('./');
    await home.button(homeWords.letGo).click();
    await expect(page.getByText(homeWords.resumeEyebrow)).toHaveCount(0);
    expect((await readKept(page)).state.map(({ id }) => id)).not.toContain('sitting');
  });

  test('back in the browser and forward again loses nothing', async ({ page, table, home }) => {
    await page.goBack();
    await page.goto('./');
    await home.sitDownAgain();
    await table.isTurnOf('a');
  });
});

for (const [kind, record] of [
  ['damaged', { id: 'sitting', v: 1, value: { id: 'x', scene: { step: 'speak' } } }],
  ['newer', { id: 'sitting', v: 99, value: { anything: true } }],
] as const) {
  test(`a ${kind} sitting is set aside with a plain sentence, and home opens`, async ({ page, home, table }) => {
    await home.welcome();
    await putKept(page, 'state', record);
    await page.reload();
    await expect(page.getByText(trouble.setAside)).toBeVisible();
    const kept = (await readKept(page)).state.find(({ id }) => id.startsWith('sitting/aside'));
    expect(kept?.value).toEqual(record.value);
    await home.sitDownToLightTalk();
    await table.bothReady();
    await table.offers(first!.prompt);
  });
}

test('damaged settings are as good as none, but the two are no strangers for that', async ({ page, home }) => {
  await home.welcome();
  await putKept(page, 'state', { id: 'settings', v: 1, value: { names: 7 } });
  await page.reload();
  await home.isOpen();
  await home.button(homeWords.settings).click();
  await expect(page.getByRole('textbox', { name: words.welcome.nameA })).toHaveValue('');
});

for (const address of ['#/nowhere', '#/forecast/nothing', '#/talk', '#//', '#/forecast/%E0%A4%A']) {
  test(`the address ${address} leads home when there is nothing there`, async ({ page, home }) => {
    await home.welcome();
    await page.goto(`./${address}`);
    await page.reload();
    await home.isOpen();
  });
}

test('a browser that keeps nothing still holds a whole sitting, and says so', async ({ page, home, table }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
  });
  await home.throughWelcome();
  await expect(page.getByText(trouble.noStorage)).toBeVisible();
  await home.sitDownToLightTalk();
  await expect(page.getByText(talk.noPlace).first()).toBeVisible();
  expect(await auditLayout(page)).toEqual([]);
  await table.bothReady();
  await table.card(first!.prompt, first!.speakers);
  await table.check({ a: 'checkGoOn', b: 'checkEnough' });
  await table.close();
  await home.button(talk.doneHome).click();
  await home.isOpen();
});
