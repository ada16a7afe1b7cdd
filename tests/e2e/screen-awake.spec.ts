import { expect, test } from '../support/app.ts';
import { beSeen, fakeSenses, locksHeld } from '../support/fakes/fake-senses.ts';
import { inSettings } from '../support/pages/talk-tools.ts';
import { toSpeaking } from '../support/pages/to-speaking.ts';
import { words } from '../support/sittings/said.ts';

const { settings, pause, common, home: homeWords } = words;

test.describe('the screen', () => {
  test('stays awake in a turn and while a circle breathes, not on a break, and not before or after', async ({
    page,
    home,
    table,
  }) => {
    await fakeSenses(page);
    await home.welcome();
    expect(await locksHeld(page)).toBe(0);
    await toSpeaking(home, table);
    await expect.poll(() => locksHeld(page)).toBe(1);
    await table.pauseNow();
    await expect.poll(() => locksHeld(page)).toBe(1);
    await table.breakFor('open');
    await expect.poll(() => locksHeld(page)).toBe(0);
    await table.touch('a', pause.breakMore);
    await table.touch('a', pause.breathHere);
    await expect.poll(() => locksHeld(page)).toBe(1);
    await table.touch('b', common.close);
    await expect.poll(() => locksHeld(page)).toBe(0);
    await table.bothBack();
    await table.touch('a', pause.goOnGently);
    await expect.poll(() => locksHeld(page)).toBe(1);
    await page.goBack();
    await expect.poll(() => locksHeld(page)).toBe(0);
  });

  test('is kept awake again when the app is seen again', async ({ page, home, table }) => {
    await fakeSenses(page);
    await home.welcome();
    await toSpeaking(home, table);
    await expect.poll(() => locksHeld(page)).toBe(1);
    await beSeen(page, false);
    expect(await locksHeld(page)).toBe(0);
    await beSeen(page, true);
    await expect.poll(() => locksHeld(page)).toBe(1);
  });

  test('follows the tablet where the browser cannot, and settings say how to help it', async ({
    page,
    home,
    table,
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'));
    await home.welcome();
    await inSettings(home, () => expect(page.getByText(settings.noWakeLock)).toBeVisible());
    await toSpeaking(home, table);
    await table.pauseNow();
    await expect(page.getByRole('link', { name: homeWords.settings })).toHaveCount(0);
  });
});
