import { expect, test } from '../support/app.ts';
import { cue, openFacts, openMore, sitDownTo, snapshot, sortAndAgree } from '../support/pages/talk-tools.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { layOpen } from '../support/sittings/placed.ts';
import { cues, promptOf, words } from '../support/sittings/said.ts';

const { talk, pause, common, forecast } = words;
const [first] = dealt('now').cards;
const minute = 60_000;
const sign = (id: string) => cues?.signs.find((each) => each.id === id)?.text ?? id;

test.beforeEach(async ({ page, home }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await home.welcome();
});

test.describe('in a turn of level 1', () => {
  test.beforeEach(async ({ home, table }) => {
    await home.sitDownToLightTalk();
    await table.bothReady();
    await table.show('a');
    await expect(table.prompt(first!.prompt)).toBeVisible();
  });

  test('who listens and finds it hard to hear reads one move, on the own half alone', async ({ table }) => {
    await expect(table.half('a').getByRole('button', { name: talk.hardToHear })).toHaveCount(0);
    await table.touch('b', talk.hardToHear);
    await expect(cue(table.half('b'), 'r-one-true-thing')).toBeVisible();
    await expect(cue(table.half('a'), 'r-one-true-thing')).toHaveCount(0);
    await table.touch('b', common.close);
    await expect(table.half('b').getByText(talk.listenLine)).toBeVisible();
  });

  test('who speaks and came out sharp reads how to say it anew, on the own half alone', async ({ table }) => {
    await expect(table.half('b').getByRole('button', { name: talk.cameOutSharp })).toHaveCount(0);
    await table.touch('a', talk.cameOutSharp);
    await expect(cue(table.half('a'), 'r-try-again')).toBeVisible();
    await expect(cue(table.half('b'), 'r-try-again')).toHaveCount(0);
    await expect(table.prompt(first!.prompt)).toBeVisible();
  });

  for (const who of ['a', 'b'] as const) {
    test(`big feelings of the one who ${who === 'a' ? 'speaks' : 'listens'} get one line`, async ({ table }) => {
      await openMore(table, who);
      await table.touch(who, talk.bigFeelings);
      await expect(cue(table.half(who), 'r-tears')).toBeVisible();
    });
  }

  test('starting over restarts the turn, as often as it is wanted, and answers with a line', async ({
    table,
    page,
  }) => {
    for (let times = 0; times < 2; times += 1) {
      await page.clock.fastForward(first!.turnMs - 20_000);
      await openMore(table, 'a');
      await table.touch('a', talk.startOver);
      await expect(cue(table.half('a'), 'r-try-again')).toBeVisible();
      await table.touch('a', common.close);
    }
    await page.clock.fastForward(first!.turnMs - 20_000);
    await table.hasTimeLeft();
    await page.clock.fastForward(20_000);
    await table.timeIsUp();
    await table.isTurnOf('a');
  });

  test('one sign of the body gets a line, two offer a break, and a sign can be taken back', async ({ table }) => {
    await openMore(table, 'b');
    await table.touch('b', talk.bodyLoud);
    const offer = table.half('b').getByText(talk.signsBreak);
    await table.touch('b', sign('hot-face'));
    await expect(cue(table.half('b'), 'r-body')).toBeVisible();
    await expect(offer).toHaveCount(0);
    await table.touch('b', sign('tight-jaw'));
    await expect(offer).toBeVisible();
    await table.touch('b', sign('hot-face'));
    await expect(offer).toHaveCount(0);
    await table.touch('b', sign('gone-blank'));
    await expect(offer).toBeVisible();
    await expect(table.half('b').getByText(talk.signsStop)).toHaveCount(0);
    await table.touch('b', pause.break);
    await expect(table.line(pause.breakTitle)).toBeVisible();
    await table.touch('a', common.back);
    await expect(table.line(pause.title)).toBeVisible();
    await table.touch('a', pause.goOn);
    await openMore(table, 'b');
    await table.touch('b', talk.bodyLoud);
    await expect(table.page.getByRole('button', { pressed: true })).toHaveCount(0);
  });

  test('self-taps and a pause change nothing the tablet keeps but the place itself', async ({ table, page }) => {
    const before = await snapshot(page);
    await table.touch('b', talk.hardToHear);
    await table.touch('a', talk.cameOutSharp);
    await table.touch('a', common.close);
    await openMore(table, 'a');
    await table.touch('a', talk.bodyLoud);
    await table.touch('a', sign('heart-loud'));
    await table.touch('a', sign('want-to-leave'));
    await expect(table.half('a').getByText(talk.signsBreak)).toBeVisible();
    expect(await snapshot(page)).toEqual(before);
    await table.touch('a', pause.break);
    await expect(table.line(pause.breakTitle)).toBeVisible();
    await table.touch('a', common.back);
    await page.clock.fastForward(minute);
    await table.touch('b', pause.goOn);
    await expect(table.prompt(first!.prompt)).toBeVisible();
    const after = await snapshot(page);
    expect({ ...after, sitting: null }).toEqual({ ...before, sitting: null });
    const place = JSON.stringify(after.sitting?.value);
    for (const { id, text } of cues?.signs ?? []) {
      expect(place).not.toContain(`"${id}"`);
      expect(place).not.toContain(text);
    }
    expect(place).not.toMatch(/pause|tap|sharp|hard|sign|tears|loud/i);
  });
});

test('after the sitting nothing is left of taps, of a pause, or of a break and its reminder', async ({
  home,
  page,
  table,
}) => {
  const before = await snapshot(page);
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.show('a');
  await table.touch('b', talk.hardToHear);
  await table.pauseNow();
  await table.breakFor('twentyMinutes');
  await page.clock.fastForward(3 * minute);
  await expect(cue(page, 'r-in-the-break').first()).toBeVisible();
  await table.bothBack();
  await table.touch('a', pause.goOnGently);
  await table.show('a');
  await table.touch('a', talk.said);
  await table.touch('b', talk.swapStart);
  await table.touch('b', talk.said);
  await table.check({ a: 'checkEnough', b: 'checkGoOn' });
  await table.close();
  const after = await snapshot(page);
  const others = after.others.filter(({ id }) => !before.others.some((each) => each.id === id));
  expect(others.map(({ value }) => value)).toEqual([
    expect.objectContaining({ sitting: null, here: [], before: [[]] }),
    expect.objectContaining({ kind: 'held' }),
  ]);
  expect(JSON.stringify(after)).not.toMatch(/break|pause|sharp|"returnAt"|"rested"/);
});

test('where the one who owns it finds it hard to hear, the line is about shame', async ({ home, table }) => {
  await sitDownTo(home, table, 'own');
  await table.show('a');
  await table.touch('b', talk.hardToHear);
  await expect(cue(table.half('b'), 'r-shame')).toBeVisible();
  await table.touch('a', talk.said);
  await table.touch('b', talk.goOn);
  await table.touch('a', talk.heard);
  await table.touch('a', talk.moreNo);
  await table.touch('b', talk.goOn);
  await table.touch('b', talk.swapStart);
  await table.touch('a', talk.hardToHear);
  await expect(cue(table.half('a'), 'r-one-true-thing')).toBeVisible();
});

test('hard to hear is in reach of the listener at every step of a turn', async ({ home, table }) => {
  await sitDownTo(home, table, 'own');
  const inReach = () => expect(table.half('b').getByRole('button', { name: talk.hardToHear })).toBeVisible();
  await inReach();
  await table.show('a');
  await inReach();
  await table.touch('a', talk.said);
  await expect(table.line(talk.breathTitle)).toBeVisible();
  await inReach();
  await table.touch('b', talk.goOn);
  await expect(table.line(talk.sayBackTitle)).toBeVisible();
  await inReach();
  await table.touch('a', talk.heard);
  await expect(table.line(talk.moreTitle)).toBeVisible();
  await inReach();
  await table.touch('a', talk.moreNo);
  await expect(table.line(talk.meetTitle)).toBeVisible();
  await inReach();
});

test('the rarer self-taps are in reach on both sides before a turn and between two', async ({ home, table }) => {
  await home.sitDownToLightTalk();
  await table.bothReady();
  const inReach = async () => {
    for (const who of ['a', 'b'] as const) {
      await openMore(table, who);
      await table.touch(who, common.close);
    }
  };
  await inReach();
  await table.show('a');
  await table.touch('a', talk.said);
  await expect(table.line(talk.swapTitle)).toBeVisible();
  await inReach();
});

test('what a prompt has for both says when to pause, and why it is asked', async ({ page, table }) => {
  const { id, pauseWhen, why } = promptOf('impact.01');
  expect(pauseWhen.length).toBeGreaterThan(0);
  await layOpen(page, id);
  for (const who of ['a', 'b'] as const) {
    await table.touch(who, talk.help);
    await expect(table.half(who).getByRole('listitem')).toHaveText(pauseWhen);
    await expect(table.half(who).getByText(why.text)).toBeVisible();
  }
});

for (const id of ['gone-blank', 'far-away']) {
  test(`at level 4 “${sign(id)}” alone proposes to stop for today`, async ({ home, table }) => {
    await openFacts(home);
    await home.button(forecast.start).click();
    await sortAndAgree(home, 'a', ['topic-health']);
    await table.bothReady();
    await table.show(dealt('facts', 'a', 'a').cards[0]!.speakers[0]);
    await openMore(table, 'a');
    await table.touch('a', talk.bodyLoud);
    await table.touch('a', sign(id));
    await expect(table.half('a').getByText(talk.signsStop)).toBeVisible();
    await table.half('a').getByRole('status').getByRole('button', { name: talk.stop }).click();
    await expect(table.line(pause.stoppedTitle)).toBeVisible();
  });
}
