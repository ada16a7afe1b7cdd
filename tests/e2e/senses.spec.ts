import { expect, type Page, test } from '../support/app.ts';
import { beSeen, changeVoices, countSensed, fakeSenses, sensed } from '../support/fakes/fake-senses.ts';
import type { Home } from '../support/pages/home.ts';
import type { Table } from '../support/pages/table.ts';
import { clockOf, inSettings, openMore, wakeAt } from '../support/pages/talk-tools.ts';
import { toSpeaking } from '../support/pages/to-speaking.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { promptOf, words } from '../support/sittings/said.ts';

const { settings, talk, pause } = words;
const [first] = dealt('now').cards;
const anna = { name: 'Anna', lang: 'en-GB', localService: true };
const cloud = { name: 'Cloud', lang: 'en-US', localService: false };
const karl = { name: 'Karl', lang: 'de-DE', localService: true };

const wish = (home: Home, ...labels: string[]) =>
  inSettings(home, async (page) => {
    for (const name of labels) await page.getByRole('checkbox', { name }).check();
  });

async function readAloud(table: Table) {
  await openMore(table, 'a');
  await table.touch('a', talk.readAloud);
}

const alarms = async (page: Page) => [await countSensed(page, 'tone 528'), await countSensed(page, 'vibrate')];

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
});

test.describe('sound and touch', () => {
  test.beforeEach(async ({ page, home }) => {
    await fakeSenses(page, [anna]);
    await home.welcome();
  });

  test('are off until someone wants them', async ({ page, home, table }) => {
    await inSettings(home, async () => {
      for (const name of [settings.chime, settings.vibration, settings.readAloud]) {
        await expect(page.getByRole('checkbox', { name })).not.toBeChecked();
      }
    });
    await toSpeaking(home, table);
    await page.clock.fastForward(first!.turnMs);
    await table.timeIsUp();
    await openMore(table, 'a');
    await expect(page.getByRole('button', { name: talk.readAloud })).toHaveCount(0);
    expect((await sensed(page)).filter((line) => /^(tone|vibrate|say)/.test(line))).toEqual([]);
  });

  test('come once when the time is full, each alone where only one is wanted', async ({ page, home, table }) => {
    await wish(home, settings.vibration);
    await toSpeaking(home, table);
    await page.clock.fastForward(first!.turnMs - 1_000);
    expect(await alarms(page)).toEqual([0, 0]);
    await page.clock.fastForward(1_000);
    await table.timeIsUp();
    await expect.poll(() => alarms(page)).toEqual([0, 1]);
  });

  test.describe('at full time', () => {
    test.beforeEach(async ({ page, home, table }) => {
      await wish(home, settings.chime, settings.vibration);
      await toSpeaking(home, table);
      await page.clock.fastForward(first!.turnMs);
      await table.timeIsUp();
      await expect.poll(() => alarms(page)).toEqual([1, 1]);
    });

    test('do not come again as time goes on, or as the table is turned', async ({ page, table }) => {
      await page.clock.fastForward(300_000);
      await table.touch('a', talk.turnTable);
      await expect.poll(() => table.isFacing()).toBe(false);
      await table.touch('a', talk.gentler);
      await expect(table.prompt(first!.prompt, 'gentler')).toBeVisible();
      expect(await alarms(page)).toEqual([1, 1]);
    });

    test('do not come again when the talk goes on after a pause', async ({ page, table }) => {
      await table.pauseNow();
      await table.touch('b', pause.goOn);
      await table.timeIsUp();
      expect(await alarms(page)).toEqual([1, 1]);
    });

    test('come once more when the minute more is over', async ({ page, table }) => {
      await table.touch('a', talk.oneMore);
      await table.hasTimeLeft();
      await page.clock.fastForward(60_000);
      await table.timeIsUp();
      await expect.poll(() => alarms(page)).toEqual([2, 2]);
    });

    test('do not come when the app is opened again', async ({ page, home, table }) => {
      await page.goto('./');
      await home.isOpen();
      await home.sitDownAgain();
      await table.timeIsUp();
      expect(await alarms(page)).toEqual([0, 0]);
    });
  });

  test('come after taps alone, and after the screen was locked and unlocked', async ({ page, home, table }) => {
    await wish(home, settings.chime);
    await toSpeaking(home, table);
    await page.evaluate(() => Object.assign(Reflect.get(globalThis, 'audio'), { state: 'interrupted' }));
    for (const name of [talk.more, talk.turnTable]) await page.getByRole('button', { name, exact: true }).first().tap();
    await page.clock.fastForward(first!.turnMs);
    await table.timeIsUp();
    await expect.poll(() => alarms(page)).toEqual([1, 0]);
  });

  test('do not come for a time that filled out of sight', async ({ page, home, table }) => {
    await wish(home, settings.chime, settings.vibration);
    await toSpeaking(home, table);
    await beSeen(page, false);
    await page.clock.setSystemTime((await clockOf(page)) + first!.turnMs);
    await beSeen(page, true);
    await table.timeIsUp();
    expect(await alarms(page)).toEqual([0, 0]);
    await table.touch('a', talk.oneMore);
    await table.hasTimeLeft();
    await page.clock.fastForward(60_000);
    await expect.poll(() => alarms(page)).toEqual([1, 1]);
  });

  test('of a tablet whose sound fails are left out, and the turn goes on', async ({ page, home, table }) => {
    await wish(home, settings.chime);
    await toSpeaking(home, table);
    await page.evaluate(() => {
      Object.assign(globalThis, {
        AudioContext: class {
          constructor() {
            throw new DOMException('no sound here', 'NotSupportedError');
          }
        },
      });
    });
    await page.clock.fastForward(first!.turnMs);
    await table.timeIsUp();
    await table.touch('a', talk.said);
    await table.isTurnOf('b');
  });

  test('do not come at the end of a breath', async ({ page, home, table }) => {
    await wish(home, settings.chime, settings.vibration);
    await home.choose('floor');
    await home.answer(words.forecast.firstTitle, 'Mira');
    await home.sitDown();
    await table.bothReady();
    await table.touch('a', talk.said);
    await expect(table.line(talk.breathTitle)).toBeVisible();
    await table.breathe();
    expect(await alarms(page)).toEqual([0, 0]);
  });

  test('do not come to home: a turn that fills while they are elsewhere is simply full', async ({
    page,
    home,
    table,
  }) => {
    await wish(home, settings.chime, settings.vibration);
    await toSpeaking(home, table);
    await page.goto('./');
    await home.isOpen();
    await wakeAt(page, (await clockOf(page)) + 300_000);
    expect(await alarms(page)).toEqual([0, 0]);
  });
});

test.describe('reading aloud', () => {
  test('is not there where only a voice of elsewhere is, and settings say so', async ({ page, home, table }) => {
    await fakeSenses(page, [anna]);
    await home.welcome();
    await wish(home, settings.readAloud);
    await changeVoices(page, [cloud, karl]);
    await inSettings(home, async () => {
      await expect(page.getByText(settings.noVoice)).toBeVisible();
      await expect(page.getByRole('checkbox', { name: settings.readAloud })).toHaveCount(0);
    });
    await toSpeaking(home, table);
    await openMore(table, 'a');
    await expect(page.getByRole('button', { name: talk.readAloud })).toHaveCount(0);
    await changeVoices(page, [cloud, anna]);
    await expect(page.getByRole('button', { name: talk.readAloud })).toBeVisible();
    await changeVoices(page, [cloud]);
    await expect(page.getByRole('button', { name: talk.readAloud })).toHaveCount(0);
  });

  test.describe('with a voice of the tablet', () => {
    test.beforeEach(async ({ page, home, table }) => {
      await fakeSenses(page, [cloud, karl, anna]);
      await home.welcome();
      await wish(home, settings.readAloud);
      await toSpeaking(home, table);
    });

    test('says the prompt as it lies there, with that voice and no other', async ({ page, table }) => {
      await readAloud(table);
      await expect.poll(() => sensed(page)).toContain(`say Anna: ${promptOf(first!.prompt).text}`);
      await table.touch('b', talk.gentler);
      await table.touch('a', talk.readAloud);
      await expect.poll(() => sensed(page)).toContain(`say Anna: ${promptOf(first!.prompt).gentler}`);
      expect(await countSensed(page, 'say')).toBe(2);
    });

    for (const [when, act] of [
      ['a pause', (page: Page) => page.getByRole('button', { name: talk.pause, exact: true }).click()],
      ['a step on', (page: Page) => page.getByRole('button', { name: talk.skip }).first().click()],
      ['going out of sight', (page: Page) => beSeen(page, false)],
      ['leaving the table', (page: Page) => page.goBack()],
    ] as const) {
      test(`stops at ${when}`, async ({ page, table }) => {
        await readAloud(table);
        await expect.poll(() => countSensed(page, 'say')).toBe(1);
        await act(page);
        await expect
          .poll(async () => (await sensed(page)).filter((line) => !line.startsWith('lock')).at(-1))
          .toBe('hush');
      });
    }
  });
});

test('what a tablet cannot do is not offered', async ({ page, home }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'vibrate'));
  await home.welcome();
  await inSettings(home, async () => {
    await expect(page.getByRole('checkbox', { name: settings.chime })).toBeVisible();
    await expect(page.getByRole('checkbox', { name: settings.vibration })).toHaveCount(0);
  });
});
