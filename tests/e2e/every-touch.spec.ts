import type { Locator } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { Fingers } from '../support/hands/fingers.ts';
import { openAt } from '../support/pages/open-at.ts';
import { rarer, type Who } from '../support/pages/table.ts';
import { seated, speaking } from '../support/sittings/begun.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { names } from '../support/sittings/names.ts';
import { firstWording, nameOf, words } from '../support/sittings/said.ts';
import { walk } from '../support/sittings/sitting-builder.ts';

const { talk, pause, common, settings, forecast } = words;
const [light, warm] = dealt('now').cards;
const ready = walk(seated(dealt('now')), 'begin');
const layouts = ['facing', 'sideBySide'] as const;

test.use({ takesTime: false });

/** One finger touches what is there, long enough after it was drawn. */
async function touch(fingers: Fingers, place: Locator) {
  await place.waitFor();
  await fingers.pass(1_000);
  await fingers.tap(1, place);
}

for (const layout of layouts) {
  test(`while a palm rests on the glass every button of a talk works, ${layout}`, async ({ page, table }) => {
    await openAt(page, 'talk', { sitting: ready, settings: { layout } });
    const fingers = await Fingers.on(page);
    await fingers.layPalm();
    const press = async (who: Who, label: string) => {
      const named = (name: string) => table.side(who).getByRole('button', { name, exact: true });
      if (rarer.has(label) && (await named(label).count()) === 0) await touch(fingers, named(talk.more));
      await touch(fingers, named(label));
    };
    await table.pad('a').waitFor();
    await fingers.pass(1_000);
    await fingers.down({ 1: table.pad('a'), 2: table.pad('b') });
    await fingers.lift(1, 2);
    await expect(table.prompt(light!.prompt)).toBeVisible();
    await press('a', talk.help);
    await press('a', common.close);
    await press('b', talk.gentler);
    await expect(table.prompt(light!.prompt, 'gentler')).toBeVisible();
    await touch(fingers, table.pause);
    await expect(table.line(pause.breatheIn)).toBeVisible();
    await press('b', pause.goOn);
    await press('a', talk.said);
    await table.isTurnOf('b');
    await press('b', talk.said);
    await table.comesTo(warm!.prompt);
    await press('a', talk.stop);
    await press('b', pause.endKindly);
    await expect(table.line(firstWording.closeFirst)).toBeVisible();
    await press('a', talk.closeSaid);
    await expect(table.line(firstWording.closeSecond)).toBeVisible();
    await press('b', talk.closeSaid);
    await press('b', talk.nextOpen);
    await expect(page.getByRole('heading', { name: talk.doneTitle })).toBeVisible();
  });

  test(`a touch beside a palm that slides off its button is none, ${layout}`, async ({ page, table }) => {
    await openAt(page, 'talk', { sitting: speaking, settings: { layout } });
    const fingers = await Fingers.on(page);
    await fingers.layPalm();
    await table.pause.waitFor();
    await fingers.pass(1_000);
    for (const button of [table.pause, table.button(talk.said), table.button(talk.more)]) {
      await fingers.down({ 1: button });
      await fingers.move(1, { x: 590, y: 4 });
      await fingers.lift(1);
    }
    await touch(fingers, table.button(talk.more));
    await touch(fingers, table.button(talk.help));
    await expect(table.button(common.close)).toBeVisible();
    await expect(table.prompt(light!.prompt)).toBeVisible();
  });
}

test('links, radios, boxes, fields and what unfolds work beside a palm too', async ({ page }) => {
  await openAt(page, '');
  const fingers = await Fingers.on(page);
  await fingers.layPalm();
  await touch(fingers, page.getByRole('link', { name: nameOf('now') }));
  const second = page.getByRole('radio', { name: names.b });
  await touch(fingers, second);
  await expect(second).toBeChecked();
  await page.goto('./#/theTable');
  const box = page.getByRole('checkbox', { name: settings.chime });
  await touch(fingers, box);
  await expect(box).toBeChecked();
  await page.goto('./#/youTwo');
  const field = page.getByRole('textbox', { name: settings.ownListen });
  await touch(fingers, field);
  await expect(field).toBeFocused();
  await page.goto('./#/about');
  await touch(fingers, page.locator('summary').first());
  await expect(page.getByRole('group').first()).toHaveAttribute('open', '');
});

test('a key that is held on a button is one press', async ({ page, table }) => {
  await openAt(page, 'talk', { sitting: walk(ready, 'ready') });
  await table.comesTo(light!.prompt);
  await page.clock.fastForward(1_000);
  await table.button(talk.more).click();
  await page.clock.fastForward(1_000);
  await table.button(talk.skip).focus();
  // Each further time it goes down without going up, the keyboard repeats it.
  for (let repeat = 0; repeat < 6; repeat += 1) await page.keyboard.down('Enter');
  await expect(table.prompt(light!.prompt)).toHaveCount(0);
  await page.clock.fastForward(1_000);
  for (let repeat = 0; repeat < 6; repeat += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  // One step back is where it began: nothing more was skipped.
  await page.clock.fastForward(1_000);
  await table.button(common.back).click();
  await table.comesTo(light!.prompt);
});

test('no answer before a talk moves what lies under a finger', async ({ page, home }) => {
  await openAt(page, 'forecast/facts');
  const fingers = await Fingers.on(page);
  const answers = page.getByRole('radio');
  const places = () => answers.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  await expect(answers).toHaveCount(4);
  const before = await places();
  for (let index = 0; index < before.length; index += 1) {
    await touch(fingers, answers.nth(index));
    await expect(answers.nth(index)).toBeChecked();
    await expect(home.button(forecast.start)).toBeVisible();
    expect(await places()).toEqual(before);
  }
});
