import { expect, test } from '../support/app.ts';
import { words } from '../support/sittings/said.ts';

const { talk } = words;

test.use({ forcedColors: 'active' });

test('where colours are forced, the places for fingers have an edge and the line fills in the colour of words', async ({
  page,
  home,
  table,
}) => {
  await home.welcome();
  await home.sitDownToLightTalk();
  const ink = await table.line(talk.readyTitle).evaluate((line) => getComputedStyle(line).color);
  const places = page.getByText(talk.readyTouch);
  await expect(places).toHaveCount(2);
  for (const place of await places.all()) await expect(place).toHaveCSS('border-color', ink);
  await table.bothReady();
  await table.show('a');
  const line = page.getByRole('img', { name: talk.horizon });
  await expect(line.locator('div')).toHaveCSS('background-color', ink);
  await expect(line).not.toHaveCSS('background-color', ink);
});
