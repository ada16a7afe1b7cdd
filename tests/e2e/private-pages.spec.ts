import { topics } from '../../src/core/sitting/scope.ts';
import { fill } from '../../src/core/text/fill.ts';
import { expect, type Page, test } from '../support/app.ts';
import { beSeen, fakeSenses } from '../support/fakes/fake-senses.ts';
import { names } from '../support/pages/home.ts';
import { openFacts, openMore } from '../support/pages/talk-tools.ts';
import { toSpeaking } from '../support/pages/to-speaking.ts';
import { words } from '../support/sittings/said.ts';
import { readKept } from '../support/sittings/stored.ts';

const { sort, talk, forecast, common } = words;
const question = 'What would you do with a free Sunday?';

/** The ways a page that someone has alone is covered without anybody touching it. */
const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the app is hidden': (page) => beSeen(page, false).then(() => beSeen(page, true)),
  'the tablet is turned': (page) => page.setViewportSize({ width: 820, height: 1180 }),
  'it lies there for 90 seconds': (page) => page.clock.fastForward(90_000),
};

test.beforeEach(async ({ page, home }) => {
  await fakeSenses(page);
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await page.setViewportSize({ width: 1180, height: 820 });
  await home.welcome();
});

for (const [when, way] of Object.entries(ways)) {
  test(`what is being sorted is covered when ${when}, and is there again after it`, async ({ page, home }) => {
    await openFacts(home);
    await home.button(forecast.start).click();
    await home.button(sort.coverGo).click();
    await home.answer(sort['topic-health'], sort.need);
    await expect.poll(async () => JSON.stringify((await readKept(page)).state)).toContain('"health":"need"');
    await way(page);
    await expect(home.title(fill(sort.coverTitle, { name: names.a }))).toBeVisible();
    for (const topic of topics) await expect(page.getByText(sort[`topic-${topic}`])).toHaveCount(0);
    await home.button(sort.coverGo).click();
    await expect(page.getByRole('radio', { name: sort.need, checked: true })).toHaveCount(1);
  });

  test(`a question being written is covered when ${when}, and is there again after it`, async ({
    page,
    home,
    table,
  }) => {
    await toSpeaking(home, table);
    await openMore(table, 'a');
    await table.touch('a', talk.myQuestion);
    await home.button(talk.myQuestionAlone).click();
    await page.getByRole('textbox').fill(question);
    await way(page);
    await expect(page.getByText(talk.myQuestionCover)).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await home.button(talk.myQuestionAlone).click();
    await expect(page.getByRole('textbox')).toHaveValue(question);
  });
}

test('whoever keeps touching keeps the page open', async ({ page, home }) => {
  await openFacts(home);
  await home.button(forecast.start).click();
  await home.button(sort.coverGo).click();
  await page.clock.fastForward(60_000);
  await home.answer(sort['topic-health'], sort.need);
  await page.clock.fastForward(60_000);
  await expect(home.title(sort.title)).toBeVisible();
});

test('a question put to both is upright for each of them and stays open when the tablet is turned', async ({
  page,
  home,
  table,
}) => {
  await toSpeaking(home, table);
  await openMore(table, 'a');
  await table.touch('a', talk.myQuestion);
  await home.button(talk.myQuestionAlone).click();
  await page.getByRole('textbox').fill(question);
  await home.button(talk.askNow).click();
  for (const who of ['a', 'b'] as const) await expect(table.half(who).getByText(question)).toBeVisible();
  await page.setViewportSize({ width: 820, height: 1180 });
  for (const who of ['a', 'b'] as const) await expect(table.half(who).getByText(question)).toBeVisible();
  await table.pauseNow();
  await expect(page.getByText(question)).toHaveCount(0);
  await table.touch('b', common.back);
  await table.touch('b', talk.backToTable);
  await expect(page.getByText(question)).toHaveCount(0);
  await openMore(table, 'a');
  await table.touch('a', talk.myQuestion);
  await expect(page.getByText(talk.myQuestionCover)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});
