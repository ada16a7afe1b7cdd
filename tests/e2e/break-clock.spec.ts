import { expect, type Page, test } from '../support/app.ts';
import { watch } from '../support/audits/watch.ts';
import { slowHand } from '../support/hands/slow-hand.mjs';
import { Home } from '../support/pages/home.ts';
import { openAt } from '../support/pages/open-at.ts';
import { clockOf } from '../support/pages/talk-tools.ts';
import { speaking } from '../support/sittings/begun.ts';
import { words } from '../support/sittings/said.ts';
import { walk } from '../support/sittings/sitting-builder.ts';

const { pause } = words;
const hour = 60 * 60_000;

/** Takes the tablet to a zone, where its page is seen. */
async function traveller(page: Page) {
  const session = await page.context().newCDPSession(page);
  return async (timezoneId: string) => {
    await session.send('Emulation.setTimezoneOverride', { timezoneId });
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow')));
  };
}

test('in another zone a break ends at the same instant, told by the clocks of the place and the hours of the tablet', async ({
  page,
  context,
  table,
  browser,
  server,
}) => {
  await openAt(page, 'talk', { sitting: walk(speaking, 'pause') });
  await table.breakFor('oneHour');
  await expect(page.getByText(/at the table at (14:0\d|2:0\d\sPM)/i).first()).toBeVisible();
  const now = await clockOf(page);
  const storageState = await context.storageState({ indexedDB: true });
  const far = await browser.newContext({
    storageState,
    baseURL: `${server.origin}/`,
    locale: 'de-DE',
    // In no zone yet, so that it can be taken from one to another.
    timezoneId: '',
    viewport: { width: 1180, height: 820 },
  });
  await slowHand(far);
  const watched = await watch(far, server.origin);
  await far.clock.install({ time: now });
  const there = await far.newPage();
  const takeTo = await traveller(there);
  await takeTo('Asia/Tokyo');
  await there.goto('./');
  await new Home(there).sitDownAgain();
  await expect(there.getByText(/at 22:0\d/).first()).toBeVisible();
  await takeTo('America/New_York');
  await expect(there.getByText(/at 08:0\d/).first()).toBeVisible();
  await expect(there.getByText(pause.returnNow)).toHaveCount(0);
  await far.clock.fastForward(hour);
  await expect(there.getByText(pause.returnNow).first()).toBeVisible();
  await far.close();
  expect(watched.faults).toEqual([]);
});
