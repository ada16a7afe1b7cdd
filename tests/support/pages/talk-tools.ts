import { expect, type Locator, type Page } from '@playwright/test';
import { dealt } from '../sittings/dealt.ts';
import { cueLine, words } from '../sittings/said.ts';
import { type Kept, readKept } from '../sittings/stored.ts';
import { type Home, names } from './home.ts';
import type { Table, Who } from './table.ts';

const { talk, forecast } = words;

/** A line of a cue, in whichever wording it comes. */
export const cue = (side: Page | Locator, id: string): Locator => side.getByText(cueLine(id));

/** The rarer self-taps of a side; they take the place of its lines until they are closed. */
export async function openMore(table: Table, who: Who) {
  await table.touch(who, talk.more);
  await expect((await table.side(who)).getByRole('button', { name: talk.bigFeelings })).toBeVisible();
}

/** To the table of a conversation in which Mira was hurt, both ready, with its first card on offer. */
export async function sitDownTo(home: Home, table: Table, conversation: 'own' | 'impact' | 'floor') {
  await home.choose(conversation);
  const hurt = home.page.getByRole('radiogroup', { name: forecast.hurtTitle });
  if (await hurt.isVisible()) await home.answer(forecast.hurtTitle, names.a);
  else await home.answer(forecast.firstTitle, names.a);
  await home.sitDown();
  await table.bothReady();
}

/** From home to the cover of the sorting in *What happened*. */
export async function openFacts(home: Home, hurt: string = names.a) {
  await home.choose('facts');
  await home.answer(forecast.hurtTitle, hurt);
}

/** The apology of *Owning it*, and the way to it: all cards that are skipped on the way. */
export const apology = 'own.04';

/** Skips to the offer of the apology, which belongs to Jon. */
export async function skipToApology(table: Table) {
  const { cards, spares } = dealt('own', 'a', 'a');
  const [first, second] = cards;
  await table.comesTo(first!.prompt);
  for (const next of [second!, ...spares].map(({ prompt }) => prompt)) {
    await table.touch('b', talk.skip);
    await table.comesTo(next);
    if (next === apology) return;
  }
  throw new Error('the apology was not dealt');
}

/** Changes something in the settings of the table, from home and back. */
export async function inSettings(home: Home, change: (page: Page) => Promise<void>) {
  await home.openSettings('theTable');
  await change(home.page);
  await home.goHome();
}

/** Everything the tablet keeps anywhere, but for the files of the app. */
export interface AllKept {
  readonly sitting: Kept | undefined;
  /** All records of the database but the place of the sitting itself. */
  readonly others: readonly Kept[];
  readonly elsewhere: unknown;
}

/** A snapshot of all stores of the database, and of every other place a page can leave something in. */
export async function snapshot(page: Page): Promise<AllKept> {
  const { state, records, slots } = await readKept(page);
  const elsewhere = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    history: history.state,
    address: location.href,
  }));
  return {
    sitting: state.find(({ id }) => id === 'sitting'),
    others: [...state.filter(({ id }) => id !== 'sitting'), ...records, ...slots],
    elsewhere,
  };
}

/** The tablet wakes: its page is seen again after its clock went on, or was set, without any delay running. */
export async function wakeAt(page: Page, instant: number) {
  await page.clock.setSystemTime(instant);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow')));
}

/** The tablet's clock as the page reads it. */
export const clockOf = (page: Page): Promise<number> => page.evaluate(() => Date.now());
