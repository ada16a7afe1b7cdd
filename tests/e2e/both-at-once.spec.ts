import type { Browser, Locator } from '@playwright/test';
import { begin, offer, write } from '../../src/core/kept/agreement.ts';
import type { Layout } from '../../src/core/settings.ts';
import { fill } from '../../src/core/text/fill.ts';
import { expect, type Page, test } from '../support/app.ts';
import { Fingers, middleOf, type Point } from '../support/hands/fingers.ts';
import { noonOf } from '../support/kept/stamps.ts';
import { idOf, noonOfToday, today } from '../support/pages/agreed.ts';
import { type Given, openAt } from '../support/pages/open-at.ts';
import { Table, type Who } from '../support/pages/table.ts';
import { clockOf } from '../support/pages/talk-tools.ts';
import { figure, runs } from '../support/pages/typing.ts';
import { checking, closing, seated, speaking } from '../support/sittings/begun.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { names } from '../support/sittings/names.ts';
import { promptOf, words } from '../support/sittings/said.ts';
import { walk } from '../support/sittings/sitting-builder.ts';

const { talk, pause, agreement } = words;
const [light, , third] = dealt('now').cards;
const offered = offer(write(begin(idOf(1), noonOf(today), null), { act: 'We walk on Sundays' }), noonOf(today));

interface Step {
  readonly step: string;
  readonly given: Given;
  readonly address?: string;
  /** True where both fingers have to lie there in one moment. */
  readonly isHeld?: boolean;
  /** What each of the two touches, which may be the same. */
  readonly place: (table: Table, who: Who) => Locator;
  /** What is there once both have touched, and what would be there had one of them counted twice. */
  readonly after: string;
  readonly beyond?: string;
}

const ownButton = (label: (name: string) => string) => (table: Table, who: Who) =>
  table.side(who).getByRole('button', { name: label(names[who]), exact: true });

const steps: readonly Step[] = [
  { step: 'a pause', given: { sitting: speaking }, place: (table) => table.pause, after: pause.breatheIn },
  {
    step: 'a stop',
    given: { sitting: walk(speaking, 'pause') },
    place: ownButton(() => talk.stop),
    after: pause.stoppedTitle,
  },
  {
    step: 'ready',
    given: { sitting: walk(seated(dealt('now')), 'begin') },
    place: (table, who) => table.pad(who),
    isHeld: true,
    after: promptOf(light!.prompt).text,
    beyond: talk.secondAfterHearing,
  },
  {
    step: 'the check',
    given: { sitting: checking },
    place: ownButton((name) => `${name}: ${talk.checkGoOn}`),
    after: promptOf(third!.prompt).text,
    beyond: talk.secondAfterHearing,
  },
  {
    step: 'back from a break',
    given: { sitting: walk(speaking, 'pause', { type: 'callBreak', returnAt: null }) },
    place: ownButton((name) => fill(pause.imBack, { name })),
    after: pause.goOnGently,
  },
  {
    step: 'the next day',
    given: { sitting: walk(closing, 'next', 'next') },
    place: ownButton(() => talk.nextTomorrow),
    after: talk.doneTitle,
  },
  {
    step: 'yes to an agreement',
    address: `agreement/${idOf(1)}`,
    given: { now: noonOfToday, kept: [{ kind: 'agreement', body: offered }] },
    place: ownButton((name) => fill(agreement.yes, { name })),
    after: words.kept.done,
  },
];

/** How long after one finger the other one comes, in ms, by the clock of the glass and of the page. */
const gaps = [0, 40, 120] as const;

/** Both touch; where the two are farther apart the first finger has gone by then, unless it is to stay. */
async function touchBoth(fingers: Fingers, [first, second]: readonly Point[], gap: number, isHeld: boolean) {
  if (gap === 0) {
    await fingers.down({ 1: first!, 2: second! });
    await fingers.pass(60);
    return fingers.lift(1, 2);
  }
  await fingers.down({ 1: first! });
  await fingers.pass(gap);
  if (gap > 100 && !isHeld) await fingers.lift(1);
  await fingers.down({ 2: second! });
  await fingers.pass(60);
  return gap > 100 && !isHeld ? fingers.lift(2) : fingers.lift(1, 2);
}

type Outcome = 'once' | 'missed' | 'doubled';

/** What came of it: the step after, once. */
async function outcome(page: Page, { after, beyond }: Step): Promise<Outcome> {
  const isThere = (text: string) => page.getByText(text, { exact: true }).first().isVisible();
  // While the clock stands still nothing is drawn, so it goes on frame by frame until something is.
  const isAfter = expect.poll(async () => {
    await page.clock.runFor(16);
    return (await isThere(after)) || (beyond !== undefined && (await isThere(beyond)));
  });
  const isMissed = await isAfter.toBe(true).then(
    () => false,
    () => true,
  );
  if (isMissed) return 'missed';
  await page.clock.runFor(1_000);
  return (await isThere(after)) ? 'once' : 'doubled';
}

test.use({ takesTime: false });

const glass = { hasTouch: true, viewport: { width: 1180, height: 820 }, serviceWorkers: 'block' } as const;

for (const layout of ['facing', 'sideBySide'] as const) {
  for (const [at, step] of steps.entries()) {
    test(`both touch at once, and both count once: ${step.step}, ${layout}`, ({ browser, baseURL }) =>
      tryOften(`both at once, ${step.step}, ${layout}`, async (attempt) => {
        const { page, table, fingers, close } = await tabletWith(browser, baseURL!, step, layout);
        const places = [await middleOf(step.place(table, 'a')), await middleOf(step.place(table, 'b'))];
        await page.clock.pauseAt((await clockOf(page)) + 2_000);
        await touchBoth(fingers, places, gaps[(at + attempt) % gaps.length]!, step.isHeld === true);
        const seen = await outcome(page, step);
        await close();
        return seen;
      }));
  }

  for (const step of steps.slice(0, 2)) {
    test(`one touch beside a palm counts once: ${step.step}, ${layout}`, ({ browser, baseURL }) =>
      tryOften(`beside a palm, ${step.step}, ${layout}`, async (attempt) => {
        const { page, table, fingers, close } = await tabletWith(browser, baseURL!, step, layout);
        await fingers.layPalm();
        const place = await middleOf(step.place(table, attempt % 2 === 0 ? 'a' : 'b'));
        await page.clock.pauseAt((await clockOf(page)) + 2_000);
        await fingers.tap(1, place);
        const seen = await outcome(page, step);
        await close();
        return seen;
      }));
  }
}

/** A tablet of its own for each try, opened at a step. */
async function tabletWith(browser: Browser, baseURL: string, { given, address }: Step, layout: Layout) {
  const context = await browser.newContext({ ...glass, baseURL });
  const page = await context.newPage();
  await openAt(page, address ?? 'talk', { ...given, settings: { layout } });
  return { page, table: new Table(page), fingers: await Fingers.on(page), close: () => context.close() };
}

/** Once with all tests and 20 times with the faults: none is missed, and none counts twice. */
async function tryOften(what: string, attemptOnce: (attempt: number) => Promise<Outcome>) {
  const seen: Record<Outcome, number> = { once: 0, missed: 0, doubled: 0 };
  const tries = runs(1, 20);
  for (let attempt = 0; attempt < tries; attempt += 1) seen[await attemptOnce(attempt)] += 1;
  figure(`${what}: ${tries} tries, ${seen.missed} missed, ${seen.doubled} doubled`);
  expect(seen).toEqual({ once: tries, missed: 0, doubled: 0 });
}
