import { expect, test } from '../support/app.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';

const { talk, home: homeWords } = words;

for (const layout of ['facing', 'sideBySide'] as const) {
  test(`two people hold a whole sitting ${layout === 'facing' ? 'across from' : 'next to'} each other`, async ({
    home,
    table,
  }) => {
    const { cards } = dealt('now');
    await home.page.clock.install();
    await home.throughWelcome(layout);
    await home.sitDownToLightTalk();
    expect(await table.isFacing()).toBe(layout === 'facing');
    await table.bothReady();
    await table.allCards(cards);
    await table.close();
    await home.button(talk.doneHome).first().click();
    await expect(home.page.getByRole('link', { name: homeWords.progressWhole })).toHaveCount(1);
  });
}
