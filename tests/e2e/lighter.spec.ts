import { expect, test } from '../support/app.ts';
import { names } from '../support/pages/home.ts';
import { sitDownTo } from '../support/pages/talk-tools.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { firstWording, nameOf, promptOf, words } from '../support/sittings/said.ts';

const { forecast, pause, talk } = words;

test('something lighter than a tender talk says that it is lighter, and is', async ({ page, home, table }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await home.welcome();
  await home.choose('own');
  await expect(page.getByText(forecast.heavy3, { exact: true })).toBeVisible();
  await home.button(forecast.lighter).click();
  await expect(home.title(nameOf('guard'))).toBeVisible();
  await expect(page.getByText(forecast.heavy2, { exact: true })).toBeVisible();
  await expect(page.getByText(forecast.endsLight)).toHaveCount(0);
  await home.answer(forecast.hurtTitle, names.a);
  await home.sitDown();
  await table.bothReady();
  const { cards } = dealt('guard', 'a', 'a', { highest: 2 });
  expect(cards.map(({ prompt }) => promptOf(prompt).level)).toEqual(cards.map(() => 2));
  for (const [index, { prompt, speakers }] of cards.entries()) {
    if (index > 0) await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
    await table.card(prompt, speakers);
  }
  await table.close();
});

test('a hard talk that ends early is offered its light question, at the close and after a stop, and asked for nothing', async ({
  page,
  home,
  table,
}) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await home.welcome();
  const { cards } = dealt('impact', 'a', 'a');
  const [opener, hard] = cards;
  const end = cards.at(-1)!;
  await sitDownTo(home, table, 'impact');
  await table.card(opener!.prompt, opener!.speakers);
  await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
  await table.card(hard!.prompt, hard!.speakers);
  await table.stop();
  await expect(table.button(talk.lightEnd)).toBeVisible();
  await table.touch('a', pause.backToTalk);
  await table.check({ a: 'checkGoOn', b: 'checkEnough' });
  await expect(table.line(firstWording.closeHeard)).toBeVisible();
  await table.touch('b', talk.lightEnd);
  await table.card(end.prompt, end.speakers);
  await expect(table.line(firstWording.closeHeard)).toBeVisible();
  await expect(table.button(talk.lightEnd)).toHaveCount(0);
  await table.close();
});
