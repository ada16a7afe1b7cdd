import { expect, test } from '../support/app.ts';
import { type Breaking, breakDatabase, healDatabase } from '../support/fakes/idb-faults.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';
import { readKept } from '../support/sittings/stored.ts';

const { talk, forecast } = words;
const { cards } = dealt('now');
const refusal: Breaking = { fault: 'UnknownError', times: 1_000 };

/** A talk that has come to its last page, while the tablet kept nothing of its end. */
test.beforeEach(async ({ page, home, table }) => {
  await page.clock.install();
  await home.welcome();
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.allCards(cards.slice(0, 2));
  await table.check({ a: 'checkEnough', b: 'checkEnough' });
  await page.evaluate(breakDatabase, refusal);
  await table.close();
  await expect(page.getByText(talk.doneUnkept).first()).toBeVisible();
  await page.evaluate(healDatabase);
});

test('an end that the tablet did not keep is not said to be noted, and can be kept once it is well', async ({
  page,
  home,
}) => {
  await home.button(talk.doneAgain).first().click();
  await expect(page.getByText(talk.doneLine).first()).toBeVisible();
  const { records, state } = await readKept(page);
  expect([records.length, state.map(({ id }) => id)]).toEqual([1, expect.not.arrayContaining(['sitting'])]);
});

test('a talk whose end was not kept is forgotten whole, and is not offered again', async ({ page, home }) => {
  await home.button(talk.forget).first().click();
  await expect(page.getByText(talk.forgotten).first()).toBeVisible();
  expect(JSON.stringify(await readKept(page))).not.toContain(cards[0]!.prompt);
  await page.goto('./');
  await home.isOpen();
  await expect(home.button(forecast.resume)).toHaveCount(0);
});
