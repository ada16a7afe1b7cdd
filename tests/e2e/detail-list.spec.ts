import { topics } from '../../src/core/sitting/scope.ts';
import { fill } from '../../src/core/text/fill.ts';
import { expect, test } from '../support/app.ts';
import { names } from '../support/pages/home.ts';
import { openAt } from '../support/pages/open-at.ts';
import { asks } from '../support/pages/sorting.ts';
import { openFacts } from '../support/pages/talk-tools.ts';
import { words } from '../support/sittings/said.ts';
import { readKept } from '../support/sittings/stored.ts';

const { forecast, sort } = words;

test('the one who was hurt sorts alone: covered until they have the tablet, and again after a reload', async ({
  home,
  page,
}) => {
  await openAt(page, '');
  await openFacts(home);
  await home.button(forecast.start).click();
  const covered = async () => {
    await expect(home.title(fill(sort.coverTitle, { name: names.a }))).toBeVisible();
    for (const topic of topics) await expect(asks(page, topic)).toHaveCount(0);
  };
  await covered();
  await home.button(sort.coverGo).click();
  await expect(asks(page, 'kind')).toBeVisible();
  await home.button(sort.need).click();
  await expect(asks(page, 'began')).toBeVisible();
  await expect.poll(async () => JSON.stringify((await readKept(page)).state)).toContain('"kind":"need"');
  await page.reload();
  await covered();
  await home.button(sort.coverGo).click();
  await expect(asks(page, 'began')).toBeVisible();
  await home.button(words.common.back).click();
  await expect(page.getByRole('button', { pressed: true })).toHaveText(sort.need);
  await page.setViewportSize({ width: 820, height: 1180 });
  await covered();
});
