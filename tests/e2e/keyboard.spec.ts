import { fill } from '../../src/core/text/fill.ts';
import { expect, test } from '../support/app.ts';
import { names } from '../support/pages/home.ts';
import { Keys } from '../support/pages/keys.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { firstWording, nameOf, promptOf, words } from '../support/sittings/said.ts';

const { home: homeWords, welcome, forecast, talk, pause } = words;
const [light, warm] = dealt('now').cards;

for (const layout of ['facing', 'sideBySide'] as const) {
  const seated = layout === 'facing' ? 'across from each other' : 'next to each other';
  test(`a whole sitting goes by keyboard alone, ${seated}`, async ({ page, home, table }) => {
    const keys = new Keys(page);
    const press = async (label: string, then: string) => {
      await keys.press(label);
      await expect(page.getByText(then).first()).toBeVisible();
      await keys.stays(label);
    };
    await page.clock.install();
    await page.goto('./');
    await expect(home.button(homeWords.begin)).toBeVisible();
    await press(homeWords.begin, welcome.seatsTitle);
    await keys.to(welcome.nameB);
    await page.keyboard.type(names.b);
    await keys.to(welcome.nameA);
    await page.keyboard.type(names.a);
    await keys.to(welcome.facing);
    if (layout === 'sideBySide') await page.keyboard.press('ArrowDown');
    await press(welcome.next, welcome.safetyTitle);
    await press(welcome.safetyGo, talk.readyTitle);
    await page.goto('./');
    await home.isOpen();
    await press(nameOf('now'), forecast.firstTitle);
    await keys.to(forecast.firstEither);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: names.a })).toBeChecked();
    await press(forecast.start, talk.readyTitle);
    await press(talk.readyOne, promptOf(light!.prompt).text);
    expect(await table.isFacing()).toBe(layout === 'facing');

    await press(talk.pause, pause.breatheIn);
    await press(pause.goOn, promptOf(light!.prompt).text);
    await press(talk.said, talk.secondAfterHearing);
    // What comes is said by itself; the focus waits on the half of the one whose turn it is.
    if (layout === 'facing') await expect(table.side('b').locator(':focus')).toHaveCount(1);
    await press(talk.said, promptOf(warm!.prompt).text);
    for (const after of [talk.secondSpeaker, talk.checkTitle]) {
      await press(talk.said, talk.breathTitle);
      await table.breathe();
      await press(talk.heard, after);
    }
    await press(`${names.a}: ${talk.checkGoOn}`, talk.checkThanks);
    await press(talk.more, talk.stop);
    await press(talk.stop, pause.stoppedTitle);
    await press(pause.endKindly, firstWording.closeFirst);
    await press(talk.closeSaid, firstWording.closeSecond);
    await press(talk.closeSaid, talk.nextOpen);
    await press(talk.nextOpen, talk.doneTitle);
    await press(talk.doneHome, nameOf('now'));
  });
}

test('small helps open and close by keyboard, and the focus stays with them', async ({ page, home, table }) => {
  const keys = new Keys(page);
  await home.welcome();
  await home.sitDownToLightTalk();
  await table.bothReady();
  for (const [label, back] of [
    [talk.more, words.common.close],
    [talk.hardToHear, talk.better],
  ] as const) {
    await keys.press(label);
    await expect(table.button(back)).toBeVisible();
    await keys.stays(label);
    await keys.press(back);
    await expect(table.button(label)).toBeVisible();
    await keys.stays(`${label}, ${back}`);
  }
});

test('a break and the way back go by keyboard', async ({ page, home, table }) => {
  const keys = new Keys(page);
  await home.welcome();
  await home.sitDownToLightTalk();
  await table.bothReady();
  for (const [label, then] of [
    [talk.pause, pause.breatheIn],
    [pause.break, pause.breakTitle],
    [pause.twentyMinutes, pause.breakMore],
    [fill(pause.imBack, { name: names.b }), fill(pause.imBackDone, { name: names.b })],
    [fill(pause.imBack, { name: names.a }), pause.goOnGently],
    [pause.goOnGently, promptOf(light!.prompt).gentler],
  ] as const) {
    await keys.press(label);
    await expect(page.getByText(then).first()).toBeVisible();
    await keys.stays(label);
  }
});
