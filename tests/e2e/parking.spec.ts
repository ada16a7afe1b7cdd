import { expect, test } from '../support/app.ts';
import { openAt } from '../support/pages/open-at.ts';
import { openMore } from '../support/pages/talk-tools.ts';
import { speaking } from '../support/sittings/begun.ts';
import { words } from '../support/sittings/said.ts';

const { talk, forecast } = words;
const topics = ['The holidays with my sister', 'My work'] as const;

test('what is parked waits in “Your turn to ask” until it is taken out', async ({ table, page, home }) => {
  await openAt(page, 'talk', { sitting: speaking });
  await openMore(table, 'b');
  await table.touch('b', talk.park);
  const field = page.getByRole('textbox', { name: talk.parkTitle });
  for (const topic of topics) {
    await field.fill(topic);
    await table.touch('b', talk.parkDo);
    await expect(field).toHaveValue('');
  }
  await page.goto('./');
  await home.choose('floor');
  const gone = (topic: string) => page.getByRole('button', { name: `${forecast.parkedGone}: ${topic}` });
  for (const topic of topics) await expect(gone(topic)).toBeVisible();
  await gone(topics[0]).click();
  await expect(gone(topics[0])).toHaveCount(0);
  await page.reload();
  await expect(gone(topics[1])).toBeVisible();
  await expect(gone(topics[0])).toHaveCount(0);
});
