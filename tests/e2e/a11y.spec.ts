import { expect, test } from '../support/app.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { promptOf, words } from '../support/sittings/said.ts';

const { talk } = words;
const [light, warm] = dealt('now').cards;
test('a screen reader meets each prompt once, on the side it is up to', async ({ home, table, page }) => {
  const times = async (text: string) => {
    const halves = await Promise.all((['a', 'b'] as const).map((who) => table.half(who).ariaSnapshot()));
    return halves.join().split(text).length - 1;
  };
  await home.welcome('facing');
  await home.sitDownToLightTalk();
  await table.bothReady();
  const { text } = promptOf(light!.prompt);
  await expect(page.getByText(text, { exact: true })).toHaveCount(2);
  expect(await times(text)).toBe(1);
  expect(await table.half('a').ariaSnapshot()).toContain(text);
  await table.touch('a', talk.said);
  await table.isTurnOf('b');
  expect(await times(text)).toBe(1);
  expect(await table.half('b').ariaSnapshot()).toContain(text);
  await table.touch('b', talk.said);
  await table.comesTo(warm!.prompt);
  expect(await times(promptOf(warm!.prompt).text)).toBe(1);
});

test('it says whose turn it is each time that changes', async ({ home, table }) => {
  await home.welcome('sideBySide');
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.isTurnOf('a');
  await table.touch('a', talk.said);
  await table.isTurnOf('b');
});
