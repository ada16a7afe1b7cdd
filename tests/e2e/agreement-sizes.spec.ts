import { expect, test } from '../support/app.ts';
import { auditAccess } from '../support/audits/accessibility.ts';
import { auditLayout } from '../support/audits/layout-audit.ts';
import { agreed, idOf, keepOn } from '../support/pages/agreed.ts';
import { words } from '../support/sittings/said.ts';

const { agreement, kept, settings } = words;

test.beforeEach(async ({ page, home }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await home.welcome();
});

for (const [width, height, text] of [
  [390, 844, 200],
  [844, 390, 100],
  [1180, 820, 100],
] as const) {
  test(`at ${width} x ${height} and ${text} % text nothing is cut off and nobody is shut out`, async ({
    page,
    home,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.goto('./#/settings');
    await home.answer(settings.text, `${text} %`);
    const long = 'My phone lies open on the kitchen table whenever I am home, because I chose to. '.repeat(3);
    const due = agreed(2, 14, { act: long, who: 'a' });
    await keepOn(page, { kind: 'agreement', body: due }, { kind: 'agreement', body: agreed(3, 1) });
    const look = async (screen: string) => {
      expect.soft(await auditLayout(page), screen).toEqual([]);
      expect.soft(await auditAccess(page), screen).toEqual([]);
    };
    await page.goto('./');
    await expect(page.getByText(agreement.greeting)).toBeVisible();
    await look('home');
    await page.goto(`./#/agreement/${idOf(2)}`);
    await home.button(agreement.keepOn).click();
    await look('due');
    await home.button(agreement.while1).click();
    await look('offered');
    await home.button(agreement.notLikeThis).click();
    await home.answer(agreement.start, agreement.startLater);
    await look('written anew');
    await home.button(agreement.end).click();
    await look('ended');
    await page.goto('./#/agreements');
    await expect(home.button(kept.print)).toBeVisible();
    await look('to print');
  });
}
