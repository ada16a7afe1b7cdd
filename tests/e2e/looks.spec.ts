import { expect, test } from '../support/app.ts';
import { auditForcedColours } from '../support/audits/forced-colours.ts';
import { names } from '../support/pages/home.ts';
import { words } from '../support/sittings/said.ts';

const { settings, kept, pause, talk } = words;

test('while two face each other, each end reads the breath its own way up', async ({ page, home, table }) => {
  await home.welcome('facing');
  await home.sitDownToLightTalk();
  await table.pauseNow();
  const turned = await page.getByText(new RegExp(`^(${pause.breatheIn}|${pause.breatheOut})$`)).evaluateAll((lines) =>
    lines.map((line) => {
      const around: Element[] = [];
      for (let each: Element | null = line; each !== null; each = each.parentElement) around.push(each);
      return around.map((each) => getComputedStyle(each).rotate).filter((rotate) => rotate !== 'none');
    }),
  );
  expect(turned).toEqual([['180deg'], []]);
});

test.describe('where the tablet chooses the colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('fields keep an edge, and what is chosen keeps its focus ring', async ({ page, home }) => {
    await home.welcome('sideBySide');
    await page.goto('./#/youTwo');
    await expect(page.getByRole('textbox')).toHaveCount(5);
    expect(await auditForcedColours(page)).toEqual([]);
    await page.goto('./#/theTable');
    await expect(home.title(settings.theTable)).toBeVisible();
    expect(await auditForcedColours(page)).toEqual([]);
    const chosen = page.getByRole('radio', { name: names.a });
    const focused = () => chosen.evaluate((radio) => getComputedStyle(radio).outlineStyle);
    expect(await focused()).toBe('none');
    await page.keyboard.press('Tab');
    await chosen.focus();
    expect(await focused()).toBe('solid');
    await page.goto('./#/note/00000001-ab12cd34');
    await expect(page.getByRole('textbox', { name: kept.noteField })).toHaveCSS('border-top-style', 'solid');
  });

  test('an audit sees what would be lost', async ({ page, home }) => {
    await home.welcome();
    await page.goto('./#/youTwo');
    await page
      .getByRole('textbox')
      .first()
      .evaluate((field) => field.style.setProperty('border', 'none'));
    expect((await auditForcedColours(page)).join()).toMatch(/^no edge: <input[^,]*$/);
  });
});

for (const layout of ['facing', 'sideBySide'] as const) {
  test(`no control lies under the bar of the tablet, ${layout}`, async ({ page, home, table }) => {
    const bar = 34;
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setSafeAreaInsetsOverride', { insets: { bottom: bar, top: 24 } });
    await home.welcome(layout);
    await home.sitDownToLightTalk();
    const covered = () =>
      page.getByRole('button').evaluateAll(
        (buttons, [top, low]) => {
          const boxes = buttons.map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }));
          return boxes.filter(({ box }) => box.top < top || box.bottom > innerHeight - low).map(({ name }) => name);
        },
        [24, bar] as const,
      );
    expect(await covered()).toEqual([]);
    await table.bothReady();
    await expect(table.button(talk.said)).toBeVisible();
    expect(await covered()).toEqual([]);
    await table.pauseNow();
    expect(await covered()).toEqual([]);
  });
}
