import { topics } from '../../src/core/sitting/scope.ts';
import { fill } from '../../src/core/text/fill.ts';
import { expect, type Page, test } from '../support/app.ts';
import { type Home, names } from '../support/pages/home.ts';
import { openAt } from '../support/pages/open-at.ts';
import { asks } from '../support/pages/sorting.ts';
import type { Table } from '../support/pages/table.ts';
import { openMore } from '../support/pages/talk-tools.ts';
import { begun, speaking } from '../support/sittings/begun.ts';
import { words } from '../support/sittings/said.ts';

const { sort, talk, pause, common } = words;
const question = 'What would you do with a free Sunday?';
const turn = (page: Page) => page.setViewportSize({ width: 820, height: 1180 });

test('what is being sorted is covered when the tablet is turned, and is there again after it', async ({
  page,
  home,
}) => {
  await openAt(page, 'talk', { sitting: begun('facts', 'begin') });
  const [first, second] = topics;
  await home.button(sort.coverGo).click();
  await expect(asks(page, first!)).toBeVisible();
  await home.button(sort.need).click();
  await expect(asks(page, second!)).toBeVisible();
  await turn(page);
  await expect(home.title(fill(sort.coverTitle, { name: names.a }))).toBeVisible();
  for (const topic of topics) {
    for (const line of [sort[`ask-${topic}`], sort[`topic-${topic}`]])
      await expect(page.getByText(line)).toHaveCount(0);
  }
  await expect(home.button(sort.need)).toHaveCount(0);
  await home.button(sort.coverGo).click();
  await expect(asks(page, second!)).toBeVisible();
  await home.button(common.back).click();
  await expect(asks(page, first!)).toBeVisible();
  await expect(page.getByRole('button', { name: sort.need, exact: true, pressed: true })).toHaveCount(1);
});

/** In the midst of a turn one of the two, alone with the tablet, has written a question. */
async function writeQuestion(page: Page, home: Home, table: Table) {
  await openAt(page, 'talk', { sitting: speaking });
  await openMore(table, 'a');
  await table.touch('a', talk.myQuestion);
  await home.button(talk.myQuestionAlone).click();
  await page.getByRole('textbox').fill(question);
}

test('a question being written is covered when the tablet is turned, and is there again after it', async ({
  page,
  home,
  table,
}) => {
  await writeQuestion(page, home, table);
  await turn(page);
  await expect(page.getByText(talk.myQuestionCover)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await home.button(talk.myQuestionAlone).click();
  await expect(page.getByRole('textbox')).toHaveValue(question);
});

test('a question put to both is upright for each of them and stays open when the tablet is turned', async ({
  page,
  home,
  table,
}) => {
  await writeQuestion(page, home, table);
  await home.button(talk.askNow).click();
  for (const who of ['a', 'b'] as const) await expect(table.half(who).getByText(question)).toBeVisible();
  await page.setViewportSize({ width: 820, height: 1180 });
  for (const who of ['a', 'b'] as const) await expect(table.half(who).getByText(question)).toBeVisible();
  await table.pauseNow();
  await expect(page.getByText(question)).toHaveCount(0);
  await table.touch('b', pause.goOn);
  await table.touch('b', talk.backToTable);
  await expect(page.getByText(question)).toHaveCount(0);
  await openMore(table, 'a');
  await table.touch('a', talk.myQuestion);
  await expect(page.getByText(talk.myQuestionCover)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});
