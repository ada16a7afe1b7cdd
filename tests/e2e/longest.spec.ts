import type { Prompt } from '../../content/schema.ts';
import { expect, type Page, test } from '../support/app.ts';
import { auditLayout } from '../support/audits/layout-audit.ts';
import { layOpen } from '../support/sittings/placed.ts';
import { conversations, promptOf, words } from '../support/sittings/said.ts';

const { settings, talk, welcome } = words;

const longestBy = (text: (prompt: Prompt) => string): string => {
  const prompts = conversations.flatMap((each) => each.prompts);
  return prompts.toSorted((x, y) => text(y).length - text(x).length)[0]!.id;
};
const forBoth = ({ caution, pauseWhen, why }: Prompt) => [caution, ...pauseWhen, why.text].join('');
const longest = {
  question: longestBy(({ text }) => text),
  'gentler question': longestBy(({ gentler }) => gentler),
  'help for the one who speaks': longestBy((it) => it.forSpeaker + it.followUps.join('') + forBoth(it)),
  'help for the one who listens': longestBy((it) => it.forListener + forBoth(it)),
};
const sizes = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 820, height: 1180 },
  { width: 1180, height: 820 },
];

/** Presses this button on each side that has it; it goes away by that. */
async function pressAll(page: Page, label: string) {
  const buttons = page.getByRole('button', { name: label, exact: true });
  for (let left = await buttons.count(); left > 0; left -= 1) {
    await buttons.first().click();
    await expect(buttons).toHaveCount(left - 1);
  }
}

for (const layout of ['facing', 'sideBySide'] as const) {
  for (const [what, id] of Object.entries(longest)) {
    const seated = layout === 'facing' ? 'across from each other' : 'next to each other';
    test(`the longest ${what} and two long names have room, ${seated}`, async ({ page, home, table }) => {
      await home.welcome(layout);
      await home.button(words.home.settings).click();
      await page.getByRole('textbox', { name: welcome.nameA }).fill('Maximiliane Wolfgangsdott');
      await page.getByRole('textbox', { name: welcome.nameB }).fill('Wilhelmina Montgomery Way');
      await page.getByRole('radio', { name: settings.usual }).focus();
      await layOpen(page, id);
      await expect(table.prompt(id)).toBeVisible();
      if (what.startsWith('gentler')) {
        await table.button(talk.gentler).click();
        await expect(table.prompt(id, 'gentler')).toBeVisible();
      }
      for (const viewport of sizes) {
        await page.setViewportSize(viewport);
        const halves = layout === 'facing' && viewport.height > 600 ? 2 : 0;
        await expect(page.getByRole('region')).toHaveCount(halves);
        const at = `${id} at ${viewport.width} x ${viewport.height}`;
        expect.soft(await auditLayout(page), at).toEqual([]);
        await pressAll(page, talk.help);
        await expect(page.getByText(promptOf(id).forSpeaker)).toBeVisible();
        expect.soft(await auditLayout(page), `${at}, with help`).toEqual([]);
        await pressAll(page, words.common.close);
      }
    });
  }
}
