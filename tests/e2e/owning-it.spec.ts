import { expect, test } from '../support/app.ts';
import { names } from '../support/pages/home.ts';
import { otherOf } from '../support/pages/table.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { promptOf, words } from '../support/sittings/said.ts';

const { forecast, talk } = words;

test.beforeEach(async ({ page, home }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await home.welcome();
  await home.choose('own');
});

test('it begins only after the two said who was hurt and read what is good to know', async ({ home, page }) => {
  const start = home.button(forecast.start);
  await expect(start).toBeDisabled();
  await home.answer(forecast.hurtTitle, names.a);
  await expect(start).toBeDisabled();
  await page.getByRole('checkbox', { name: forecast.confirm }).check();
  await expect(start).toBeEnabled();
});

test('a touch on it before that says what is missing, and is read out', async ({ home, page }) => {
  const start = home.button(forecast.start);
  const missing = page.getByRole('main').getByRole('status');
  await expect(missing).toHaveText('');
  await start.click({ force: true });
  await expect(missing).toHaveText(forecast.missingHurt);
  await expect(missing).toBeFocused();
  await home.answer(forecast.hurtTitle, names.a);
  await expect(missing).toHaveText(forecast.missingConfirm);
  await page.getByRole('checkbox', { name: forecast.confirm }).check();
  await expect(missing).toHaveText('');
});

test('where both were hurt, they may say who speaks first', async ({ home, page }) => {
  await page.getByRole('checkbox', { name: forecast.confirm }).check();
  await home.answer(forecast.hurtTitle, forecast.hurtBoth);
  await expect(page.getByRole('radio', { name: forecast.firstEither })).toBeChecked();
  await expect(home.button(forecast.start)).toBeEnabled();
  await home.answer(forecast.firstTitle, names.b);
  await expect(home.button(forecast.start)).toBeEnabled();
});

test('only the one who broke the agreement speaks to what is theirs, and it ends on something light', async ({
  home,
  table,
}) => {
  const { cards } = dealt('own', 'a', 'a');
  const bound = cards.filter(({ prompt }) => promptOf(prompt).speaker === 'broke');
  expect(bound.length).toBeGreaterThan(0);
  for (const { speakers } of bound) expect(speakers).toEqual(['b']);
  expect(cards.at(-1)?.level).toBe(1);
  await home.answer(forecast.hurtTitle, names.a);
  await home.sitDown();
  await table.bothReady();
  for (const [index, card] of cards.entries()) {
    if (index > 0) await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
    await table.card(card.prompt, card.speakers);
  }
  await table.close();
});

test('at level 3 the breath cannot be hurried, and saying back is not left out', async ({ home, table, page }) => {
  const { cards } = dealt('own', 'a', 'a');
  const hard = cards.findIndex(({ level, sayBack }) => level === 3 && sayBack === 'required');
  await home.answer(forecast.hurtTitle, names.a);
  await home.sitDown();
  await table.bothReady();
  for (const card of cards.slice(0, hard)) {
    await table.card(card.prompt, card.speakers);
    await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
  }
  const speaker = cards[hard]!.speakers[0];
  await expect(table.line(talk.offerHard)).toBeVisible();
  await table.show(speaker);
  await page.clock.pauseAt(new Date('2026-11-23T12:00:00+01:00'));
  await table.touch(speaker, talk.said);
  const goOn = table.side(otherOf(speaker)).getByRole('button', { name: talk.goOn });
  await table.untilShown(goOn);
  await expect(goOn).toBeDisabled();
  await goOn.click({ force: true });
  await page.clock.runFor(4_000);
  await expect(table.line(talk.breathTitle)).toBeVisible();
  await expect(goOn).toBeDisabled();
  await page.clock.runFor(1_100);
  await expect(goOn).toBeEnabled();
  await page.clock.resume();
  await goOn.click();
  await expect(table.line(talk.sayBackTitle)).toBeVisible();
  await expect(table.page.getByRole('button', { name: talk.withoutSayBack })).toHaveCount(0);
});
