import { expect, test } from '../support/app.ts';
import { auditAccess } from '../support/audits/accessibility.ts';
import { auditLayout } from '../support/audits/layout-audit.ts';
import { setView, type View, viewName } from '../support/audits/view.ts';
import { agreed, idOf, keepOn } from '../support/pages/agreed.ts';
import { words } from '../support/sittings/said.ts';

const { agreement, kept } = words;
const views: readonly View[] = [
  { width: 390, height: 844, text: 200 },
  { width: 844, height: 390, text: 100 },
  { width: 1180, height: 820, text: 100 },
];

test('of an agreement nothing is cut off at any size, and nobody is shut out', async ({ page, home }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await home.welcome();
  const long = 'My phone lies open on the kitchen table whenever I am home, because I chose to. '.repeat(3);
  const due = agreed(2, 14, { act: long, who: 'a' });
  await keepOn(page, { kind: 'agreement', body: due }, { kind: 'agreement', body: agreed(3, 1) });
  const look = async (screen: string) => {
    for (const view of views) {
      await setView(page, view);
      expect.soft(await auditLayout(page), `${screen} at ${viewName(view)}`).toEqual([]);
    }
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
