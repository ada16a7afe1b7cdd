import { expect, test } from '../support/app.ts';
import { openAt } from '../support/pages/open-at.ts';
import { apology, standing } from '../support/sittings/begun.ts';
import { words } from '../support/sittings/said.ts';
import { walk } from '../support/sittings/sitting-builder.ts';

const { talk } = words;

test('before an apology comes a minute to think, and nobody corrects the spelling of its draft', async ({
  page,
  table,
}) => {
  await openAt(page, 'talk', { sitting: walk(standing, 'back') });
  await table.offers(apology);
  await table.touch('b', talk.start);
  await expect(table.half('b').getByText(talk.standSpeaker)).toBeVisible();
  await expect(table.half('a').getByText(talk.standListener)).toBeVisible();
  await expect(table.prompt(apology)).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('img', { name: talk.horizon })).toBeVisible();
  await page.clock.fastForward(60_000);
  await expect(table.half('b').getByText(talk.standSpeaker)).toBeVisible();
  await table.touch('b', talk.goOn);
  await expect(table.prompt(apology)).toBeVisible();
  await table.isTurnOf('b');
  await table.touch('b', talk.draft);
  await expect(page.getByRole('textbox', { name: talk.draftTitle })).toHaveAttribute('spellcheck', 'false');
});
