import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { countScreen, countTouches, lettersOf } from '../support/audits/count.ts';
import type { Home } from '../support/pages/home.ts';
import { openAt } from '../support/pages/open-at.ts';
import { figure } from '../support/pages/typing.ts';
import { begun, planWith, seated } from '../support/sittings/begun.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { promptOf, words } from '../support/sittings/said.ts';
import { walk } from '../support/sittings/sitting-builder.ts';

const { talk, common, home: homeWords, welcome } = words;
const { cards } = dealt('now');
const [light, warm] = cards;
/** A tender question that one of the two alone speaks to, with a light one after it. */
const tender = { ...planWith('impact.01'), hurt: 'a' } as const;
const [first, ...rest] = tender.cards;
const ofOne = { ...tender, cards: [{ ...first!, speakers: ['a'] as const }, ...rest] };

/** Tells a figure in the report, and fails beyond its limit without ending the count. */
function within(info: TestInfo, what: string, value: number, limit: { most: number } | { least: number }) {
  const [word, bound] = 'most' in limit ? ['at most', limit.most] : ['at least', limit.least];
  const line = `${what}: ${value} (${word} ${bound})`;
  figure(line);
  info.annotations.push({ type: 'figure', description: line });
  if ('most' in limit) expect.soft(value, line).toBeLessThanOrEqual(bound);
  else expect.soft(value, line).toBeGreaterThanOrEqual(bound);
}

/** Lets the first seconds of a step pass, in which a way back stands open. Words that would go after the eighth are set to stay. */
const toRest = (page: Page) =>
  expect(async () => {
    await page.clock.fastForward(6_500);
    await expect(page.getByRole('button', { name: common.back, exact: true })).toHaveCount(0, { timeout: 500 });
  }).toPass();

const layouts = [
  { name: 'across, 1180 x 820', layout: 'facing', size: [1180, 820], least: 46, speak: 5, words: 40 },
  { name: 'across, 820 x 1180', layout: 'facing', size: [820, 1180], least: 40, speak: 5, words: 40 },
  { name: 'across, 390 x 844', layout: 'facing', size: [390, 844], least: 26, speak: 5, words: 40 },
  { name: 'side by side, 1180 x 820', layout: 'sideBySide', size: [1180, 820], least: 60, speak: 4, words: 40 },
  { name: 'side by side, 390 x 844', layout: 'sideBySide', size: [390, 844], least: 34, speak: 4, words: 40 },
  { name: 'side by side, 360 x 640', layout: 'sideBySide', size: [360, 640], least: 32, speak: 4, words: 40 },
] as const;

for (const { name, layout, size, least, speak, words: most } of layouts) {
  test(`the table at rest, ${name}`, async ({ page, table }, info) => {
    await page.setViewportSize({ width: size[0], height: size[1] });
    await openAt(page, 'talk', { sitting: begun('now', 'begin'), settings: { layout, goesQuiet: false } });
    const places = new Set<string>();
    const count = async (step: string, controls: number, read = Number.POSITIVE_INFINITY) => {
      const box = await table.pause.boundingBox();
      places.add([box?.x, box?.y, box?.width, box?.height].map((each) => Math.round(each ?? -1)).join(' '));
      const counted = await countScreen(page);
      within(info, `${name}: controls, ${step}`, counted.controls, { most: controls });
      if (Number.isFinite(read)) within(info, `${name}: words, ${step}`, counted.words, { most: read });
      else figure(`${name}: words, ${step}: ${counted.words}`);
    };
    await expect(table.line(talk.readyTitle)).toBeVisible();
    await toRest(page);
    await count('ready', 7);
    await table.bothReady();
    await table.isTurnOf('a');
    await toRest(page);
    await count('speak', speak, most);
    within(
      info,
      `${name}: letters of the question, px`,
      await lettersOf(page.getByText(promptOf(light!.prompt).text, { exact: true })),
      { least },
    );
    for (const who of light!.speakers) await table.touch(who, talk.said);
    const [speaker] = warm!.speakers;
    await table.isTurnOf(speaker);
    await table.touch(speaker, talk.said);
    await expect(table.line(talk.breathTitle)).toBeVisible();
    // A breath is over before its way back would go.
    await count('breath', layout === 'facing' ? 3 : 2);
    await table.breathe();
    await toRest(page);
    await count('say back', layout === 'facing' ? 6 : 5);
    await table.touch(speaker, talk.heard);
    await table.turn(warm!.speakers[1]!, warm!.prompt);
    await expect(table.line(talk.checkTitle)).toBeVisible();
    await toRest(page);
    await count('check', layout === 'facing' ? 9 : 8);
    await table.check({ a: 'checkEnough', b: 'checkEnough' });
    await expect(table.page.getByRole('status').first()).not.toContainText(talk.checkTitle);
    await toRest(page);
    await count('close', 5);
    figure(`${name}: pause lies at ${[...places].join(' and at ')}`);
    expect.soft([...places], 'pause is at one place, of one size').toHaveLength(1);
  });
}

test('touches for a card', async ({ page, table }, info) => {
  await openAt(page, 'talk', { sitting: begun('now', 'begin', 'ready') });
  const touches = await countTouches(page);
  await touches();
  await table.card(light!.prompt, light!.speakers);
  await table.comesTo(warm!.prompt);
  within(info, 'touches: a card of level 1 for both', await touches(), { most: 2 });
  await table.card(warm!.prompt, warm!.speakers);
  await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
  await table.comesTo(cards[2]!.prompt);
  within(info, 'touches: a card of level 2 for both, with the check', await touches(), { most: 6 });
});

test('touches for a tender card', async ({ page, table }, info) => {
  await openAt(page, 'talk', { sitting: walk(seated(ofOne), 'begin', 'ready') });
  const touches = await countTouches(page);
  await touches();
  await table.card(first!.prompt, ['a']);
  await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
  within(info, 'touches: a tender card that one speaks to, with the check', await touches(), { most: 6 });
});

test('touches for a whole light talk of four', async ({ page, table, home }, info) => {
  const { cards: four } = dealt('start');
  expect(four.map(({ level }) => level)).toHaveLength(4);
  await openAt(page, 'talk', { sitting: begun('start', 'begin', 'ready') });
  const touches = await countTouches(page);
  await touches();
  await table.allCards(four);
  await table.close();
  await home.button(talk.doneHome).first().click();
  await home.isOpen();
  within(info, 'touches: a light talk of four, from ready to home', await touches(), { most: 18 });
});

/** Touches a button, which may stand on each half, and counts the words of the screen that it stands on. */
async function pass(home: Home, label: string, read: number[]) {
  const button = home.button(label).first();
  await expect(button).toBeVisible();
  read.push((await countScreen(home.page)).words);
  await button.click();
}

test('from the opening to the first question, for newcomers', async ({ page, home, table }, info) => {
  await page.setViewportSize({ width: 1180, height: 820 });
  await page.goto('./');
  const touches = await countTouches(page);
  const [safety, read]: [number[], number[]] = [[], []];
  await pass(home, homeWords.begin, read);
  await pass(home, welcome.next, read);
  await pass(home, welcome.safetyGo, safety);
  await expect(table.line(talk.readyTitle)).toBeVisible();
  await pass(home, talk.readyOne, read);
  await expect(table.button(talk.said)).toBeVisible();
  within(info, 'newcomers: touches', await touches(), { most: 4 });
  within(info, 'newcomers: screens', read.length + safety.length, { most: 4 });
  within(
    info,
    'newcomers: words, the safety page left out',
    read.reduce((sum, each) => sum + each, 0),
    { most: 150 },
  );
  figure(`newcomers: words of the safety page: ${safety[0]}`);
});

test('from home to the first question, for those who return', async ({ page, home, table }, info) => {
  await openAt(page, '', {});
  await home.isOpen();
  const touches = await countTouches(page);
  await home.button(homeWords.begin).click();
  await home.sitDown();
  await table.bothReady();
  await expect(table.button(talk.said)).toBeVisible();
  within(info, 'those who return: touches', await touches(), { most: 3 });
});

test('from home back to a kept place', async ({ page, home, table }, info) => {
  await openAt(page, '', { sitting: begun('now', 'begin', 'ready') });
  await home.isOpen();
  const touches = await countTouches(page);
  await home.sitDownAgain();
  await expect(table.button(talk.said)).toBeVisible();
  within(info, 'a kept place: touches', await touches(), { most: 1 });
});
