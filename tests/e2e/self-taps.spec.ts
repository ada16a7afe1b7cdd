import { expect, test } from '../support/app.ts';
import { openAt } from '../support/pages/open-at.ts';
import { openMore, snapshot } from '../support/pages/talk-tools.ts';
import { speaking } from '../support/sittings/begun.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { cues, words } from '../support/sittings/said.ts';

const { talk, pause, common } = words;
const [first] = dealt('now').cards;
const minute = 60_000;
const sign = (id: string) => cues?.signs.find((each) => each.id === id)?.text ?? id;

test('self-taps and a pause change nothing the tablet keeps but the place itself', async ({ table, page }) => {
  await openAt(page, 'talk', { sitting: speaking });
  await expect(table.prompt(first!.prompt)).toBeVisible();
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
