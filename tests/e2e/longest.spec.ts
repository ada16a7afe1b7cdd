import type { Prompt } from '../../content/schema.ts';
import { expect, type Page, test } from '../support/app.ts';
import { auditLayout, auditScrolling } from '../support/audits/layout-audit.ts';
import { setView, type View, viewName } from '../support/audits/view.ts';
import { layOpen } from '../support/sittings/placed.ts';
import { conversations, promptOf, words } from '../support/sittings/said.ts';
import { settle } from '../support/sittings/settled.ts';

const { talk } = words;

const longestBy = (text: (prompt: Prompt) => string): string => {
  const prompts = conversations.flatMap((each) => each.prompts);
  return prompts.toSorted((x, y) => text(y).length - text(x).length)[0]!.id;
};
const forBoth = ({ caution, pauseWhen }: Prompt) => [caution, ...pauseWhen].join('');
const longest = {
  question: longestBy(({ text }) => text),
  'gentler question': longestBy(({ gentler }) => gentler),
  'help for the one who speaks': longestBy((it) => it.forSpeaker + it.followUps.join('') + forBoth(it)),
  'help for the one who listens': longestBy((it) => it.forListener + forBoth(it)),
};
const views: readonly View[] = [
  { width: 390, height: 844, text: 100 },
  { width: 844, height: 390, text: 100 },
  { width: 820, height: 1180, text: 100 },
  { width: 1180, height: 820, text: 100 },
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
  const seated = layout === 'facing' ? 'across from each other' : 'next to each other';
  test(`the longest prompts and helps and two long names have room, ${seated}`, async ({ page, home, table }) => {
    await settle(page, { layout, names: { a: 'Maximiliane Wolfgangsdott', b: 'Wilhelmina Montgomery Way' } });
    await page.goto('./');
    await home.isOpen();
    for (const [what, id] of Object.entries(longest)) {
      await layOpen(page, id);
      await expect(table.prompt(id)).toBeVisible();
      if (what.startsWith('gentler')) {
        await table.button(talk.more).click();
        await table.button(talk.gentler).click();
        await expect(table.prompt(id, 'gentler')).toBeVisible();
      }
      for (const view of views) {
        await setView(page, view);
        const halves = layout === 'facing' && view.height > 600 ? 2 : 0;
        await expect(page.getByRole('region')).toHaveCount(halves);
        const at = `the longest ${what}, ${id}, at ${viewName(view)}`;
        expect.soft(await auditLayout(page), at).toEqual([]);
        expect.soft(await auditScrolling(page), at).toEqual([]);
        await pressAll(page, talk.more);
        await pressAll(page, talk.help);
        await expect(page.getByText(promptOf(id).forSpeaker)).toBeVisible();
        await pressAll(page, talk.helpMore);
        expect.soft(await auditLayout(page), `${at}, with help`).toEqual([]);
        await pressAll(page, words.common.close);
      }
    }
  });
}
