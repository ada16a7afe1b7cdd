import { expect, test } from '../support/app.ts';
import { openAt } from '../support/pages/open-at.ts';
import { begun } from '../support/sittings/begun.ts';
import { words } from '../support/sittings/said.ts';
import { wait } from '../support/sittings/sitting-builder.ts';

const { talk } = words;
const own = 'Look at me and breathe.';

test('a line the couple wrote stands in the quotation marks of their language', async ({ page, table }) => {
  const ownLines = { listen: own, quiet: '', here: '' };
  await openAt(page, 'talk', {
    sitting: begun('own', 'begin', 'ready', 'start', wait(30_000), 'said'),
    settings: { ownLines },
  });
  await expect(table.line(talk.breathTitle)).toBeVisible();
  const line = page.locator('q').first();
  await expect(line).toHaveText(own);
  for (const end of ['::before', '::after']) {
    const mark = await line.evaluate((quote, where) => getComputedStyle(quote, where).content, end);
    expect(mark).not.toMatch(/none|normal/);
  }
});
