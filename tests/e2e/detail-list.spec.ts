import { topics } from '../../src/core/sitting/scope.ts';
import { fill } from '../../src/core/text/fill.ts';
import { expect, test } from '../support/app.ts';
import { names } from '../support/pages/home.ts';
import { openAt } from '../support/pages/open-at.ts';
import { openFacts } from '../support/pages/talk-tools.ts';
import { words } from '../support/sittings/said.ts';
import { readKept } from '../support/sittings/stored.ts';

const { forecast, sort } = words;
const topicNames = topics.map((topic) => sort[`topic-${topic}`]);

test('the one who was hurt sorts alone: covered until they have the tablet, and again after a reload', async ({
  home,
  page,
}) => {
  await openAt(page, '');
  await openFacts(home);
  await home.button(forecast.start).click();
  const covered = async () => {
    await expect(home.title(fill(sort.coverTitle, { name: names.a }))).toBeVisible();
    for (const topic of topicNames) await expect(page.getByText(topic)).toHaveCount(0);
  };
  await covered();
  await home.button(sort.coverGo).click();
  for (const topic of topicNames) await expect(page.getByRole('radiogroup', { name: topic })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await home.answer(sort['topic-health'], sort.need);
  await expect.poll(async () => JSON.stringify((await readKept(page)).state)).toContain('"health":"need"');
  await page.reload();
  await covered();
  await home.button(sort.coverGo).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await home.button(words.common.back).click();
  await covered();
});
