import { breathMs } from '../../src/core/sitting/pacing.ts';
import { fill } from '../../src/core/text/fill.ts';
import { expect, test } from '../support/app.ts';
import { createProfile } from '../support/build/profile.ts';
import { Home, names } from '../support/pages/home.ts';
import { Table } from '../support/pages/table.ts';
import { cue } from '../support/pages/talk-tools.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { firstWording, words } from '../support/sittings/said.ts';

const { talk, pause } = words;
const [first, second] = dealt('now').cards;
const morning = Date.parse('2026-11-23T10:00:00+01:00');

/** A step the browser is killed at: the way there from the first question, and what must stand there afterwards. */
interface Step {
  readonly name: string;
  reach(table: Table): Promise<void>;
  stands(table: Table): Promise<void>;
}

const toSecond = (table: Table) => table.card(first!.prompt, first!.speakers);

const steps: Step[] = [
  { name: 'the second question', reach: toSecond, stands: (table) => table.comesTo(second!.prompt) },
  {
    name: 'speaking, with 30 of 90 seconds left',
    async reach(table) {
      await table.page.clock.fastForward(first!.turnMs - 30_000);
      await table.hasTimeLeft();
    },
    async stands(table) {
      await expect(table.prompt(first!.prompt)).toBeVisible();
      await table.isTurnOf('a');
      await table.hasTimeLeft();
      await table.page.clock.fastForward(15_000);
      await table.hasTimeLeft();
      await table.page.clock.fastForward(15_000);
      await table.timeIsUp();
      await table.touch('a', talk.said);
      await table.isTurnOf('b');
    },
  },
  {
    name: 'a breath',
    async reach(table) {
      await toSecond(table);
      await table.touch('b', talk.said);
      await table.page.clock.fastForward(breathMs - 2_000);
      await expect(table.line(talk.breathTitle)).toBeVisible();
    },
    async stands(table) {
      await table.breathe();
      await table.touch('b', talk.heard);
      await table.isTurnOf('a');
    },
  },
  {
    name: 'saying back, at the second try',
    async reach(table) {
      await toSecond(table);
      await table.touch('b', talk.said);
      await table.breathe();
      await table.touch('b', talk.notQuite);
      await expect(cue(table.page, 'r-close-enough')).toBeVisible();
    },
    async stands(table) {
      await expect(table.line(talk.sayBackTitle)).toBeVisible();
      await expect(cue(table.page, 'r-close-enough')).toBeVisible();
    },
  },
  {
    name: 'a break, with one of them back',
    async reach(table) {
      await table.pauseNow();
      await table.breakFor('twentyMinutes');
      await table.touch('b', fill(pause.imBack, { name: names.b }));
      await expect(table.line(fill(pause.imBackDone, { name: names.b }))).toBeVisible();
    },
    async stands(table) {
      await expect(table.line(pause.breakMore)).toBeVisible();
      await expect(table.line(fill(pause.imBackDone, { name: names.b }))).toBeVisible();
      await table.touch('a', fill(pause.imBack, { name: names.a }));
      await expect(table.button(pause.goOnGently)).toBeVisible();
    },
  },
  {
    name: 'the close, at its second part',
    async reach(table) {
      await toSecond(table);
      await table.card(second!.prompt, second!.speakers);
      await table.check({ a: 'checkEnough', b: 'checkGoOn' });
      await table.touch('a', talk.closeSaid);
      await expect(table.line(firstWording.closeSecond)).toBeVisible();
    },
    stands: (table) => expect(table.line(firstWording.closeSecond)).toBeVisible(),
  },
];

for (const step of steps) {
  test(`a browser killed at ${step.name} opens at that place again`, async ({ server }) => {
    const profile = createProfile();
    try {
      const before = await profile.open(server.origin, morning);
      const table = new Table(before.page);
      const home = new Home(before.page);
      await home.welcome();
      await home.sitDownToLightTalk();
      await table.bothReady();
      await step.reach(table);
      const killedAt = await before.page.evaluate(() => Date.now());
      await before.kill();

      const after = await profile.open(server.origin, killedAt);
      await after.page.goto('./');
      await new Home(after.page).sitDownAgain();
      await step.stands(new Table(after.page));
      await after.context.close();
      expect([...before.watched.faults, ...after.watched.faults]).toEqual([]);
    } finally {
      profile.remove();
    }
  });
}
