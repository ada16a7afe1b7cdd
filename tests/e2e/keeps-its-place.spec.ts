import { fill } from '../../src/core/text/fill.ts';
import { expect, test } from '../support/app.ts';
import { auditLayout } from '../support/audits/layout-audit.ts';
import { openAt } from '../support/pages/open-at.ts';
import { speaking } from '../support/sittings/begun.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { names } from '../support/sittings/names.ts';
import { nameOf, words } from '../support/sittings/said.ts';

const { home: homeWords, talk, trouble } = words;
const [first] = dealt('now').cards;
const opened = { sitting: speaking };

test('a reload in the middle of a turn keeps the turn and its time', async ({ page, table }) => {
  await openAt(page, 'talk', opened);
  await table.isTurnOf('a');
  await page.clock.fastForward(first!.turnMs - 20_000);
  await page.reload();
  await table.isTurnOf('a');
  await table.hasTimeLeft();
  await page.clock.fastForward(20_000);
  await table.timeIsUp();
  await table.touch('a', talk.said);
  await table.isTurnOf('b');
});

test('a closed tab is picked up from home, and the talk is named there', async ({ page, context }) => {
  await openAt(page, 'talk', opened);
  await page.close();
  const again = await context.newPage();
  await again.goto('./');
  await expect(again.getByText(homeWords.resumeEyebrow)).toBeVisible();
  await expect(again.getByRole('heading', { name: nameOf('now') })).toBeVisible();
  await again.getByRole('button', { name: words.forecast.resume }).click();
  await expect(again.getByRole('status').first()).toContainText(
    fill(talk.turnOf, { name: names.a, act: talk.actSpeak }),
  );
});

test('back in the browser and forward again loses nothing', async ({ page, table, home }) => {
  await openAt(page, '', opened);
  await home.sitDownAgain();
  await table.isTurnOf('a');
  await page.goBack();
  await home.isOpen();
  await page.goto('./');
  await home.sitDownAgain();
  await table.isTurnOf('a');
});

test('a browser that keeps nothing says so on home and at the table', async ({ page, home }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
  });
  await page.goto('./');
  await home.toFirstTable('facing');
  await expect(page.getByText(talk.noPlace).first()).toBeVisible();
  expect(await auditLayout(page)).toEqual([]);
  await page.goto('./');
  await home.isOpen();
  await expect(page.getByText(trouble.noStorage)).toBeVisible();
});
