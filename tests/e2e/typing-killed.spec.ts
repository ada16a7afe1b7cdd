import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { createProfile, type Profile } from '../support/build/profile.ts';
import { openNote, runs, Tally, typeOn, upTo, Witness } from '../support/pages/typing.ts';
import { settle } from '../support/sittings/settled.ts';

/** So many in one test, so that both workers have some of them. */
const inOne = 4;
const groups = (all: number) => Array.from({ length: Math.ceil(all / inOne) }, (_, group) => group + 1);
const noteId = (number: number) => `${(number + 1).toString(36).padStart(8, '0')}-ab12cd34`;
/** Any moment of someone's typing. */
const someMoment = (most: number) => new Promise((go) => setTimeout(go, 200 + upTo(most)));
/** Every second try waits until something was called kept, so that a slow machine has something to lose too. */
const untilSomethingIsKept = async (witness: Witness, number: number) => {
  if (number % 2 === 1) await expect.poll(() => witness.acknowledged).not.toBe('');
};
/** The text of a note as it is found again. */
const found = async (page: Page, number: number) => (await openNote(page, noteId(number))).inputValue();

/** A profile on which the two have settled in, and no browser open. */
async function settledProfile(origin: string): Promise<Profile> {
  const profile = createProfile();
  const { page, context } = await profile.open(origin);
  await settle(page, {});
  await context.close();
  return profile;
}

/** Types into a note, is killed at some moment, and counts what is found again. */
async function killedWhileTyping(profile: Profile, origin: string, tally: Tally, kill: number) {
  const browser = await profile.open(origin);
  const witness = new Witness();
  await witness.watch(browser.context);
  await openNote(browser.page, noteId(0));
  const typing = typeOn(browser.page);
  await untilSomethingIsKept(witness, kill);
  await someMoment(1_300);
  await browser.kill();
  await typing.stop();
  expect(browser.watched.faults).toEqual([]);
  const after = await profile.open(origin);
  tally.add(witness, await found(after.page, 0));
  await after.context.close();
}

for (const group of groups(runs(8, 200))) {
  test(`of a note that is being written when the browser is killed nothing acknowledged is lost, ${group}`, async ({
    server,
  }) => {
    const settled = await settledProfile(server.origin);
    const tally = new Tally();
    try {
      for (let kill = 0; kill < inOne; kill += 1) {
        // Each kill has a profile of its own: a browser may lose more with each one it survives.
        const profile = settled.copy();
        await killedWhileTyping(profile, server.origin, tally, kill).finally(() => profile.remove());
      }
    } finally {
      settled.remove();
    }
    tally.print('kill -9 while typing');
    expect(tally.lost, 'acknowledged, and not found').toEqual([]);
    expect(tally.acknowledged).toBeGreaterThan(0);
    expect(tally.worstMs).toBeLessThanOrEqual(500);
  });
}

/** Ways in which a page goes, and is told so. */
const leaves: readonly [string, (page: Page) => Promise<unknown>][] = [
  ['another address', (page) => page.goto('about:blank')],
  ['a reload', (page) => page.reload()],
  ['closing its window', (page) => page.close()],
];

for (const group of groups(runs(8, 100))) {
  test(`of a note that is being written when its page goes not one letter is lost, ${group}`, async ({
    context,
    home,
  }) => {
    await home.welcome();
    await home.page.close();
    const tally = new Tally();
    for (let close = 0; close < inOne; close += 1) {
      const page = await context.newPage();
      const witness = new Witness();
      await witness.watch(page);
      await openNote(page, noteId(close));
      const typing = typeOn(page);
      await untilSomethingIsKept(witness, close);
      await someMoment(1_000);
      const [how, leave] = leaves[close % leaves.length]!;
      await Promise.all([leave(page), typing.stop()]);
      await page.close();
      const next = await context.newPage();
      tally.add(witness, await found(next, close), how);
      await next.close();
    }
    tally.print('closes while typing');
    expect([tally.lost, tally.worstLetters]).toEqual([[], 0]);
    expect(tally.acknowledged).toBeGreaterThan(0);
  });
}
