import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';
import type { Driver } from './support/driver.ts';
import { plainPage, readStored, restore } from './support/stored.ts';
import { expect, test } from './support/test.ts';

const { home, talk, pause } = words;
const [first, second] = dealt('now').cards;

const hasLeft = (driver: Driver) => driver.until((page) => location.pathname.endsWith(page), plainPage);

/** From now on, the page is left at the very moment at which this line stands on it. */
const leaveAt = (driver: Driver, line: string) =>
  driver.run(
    ({ line, page }) => {
      const watch = new MutationObserver(() => {
        if (document.body.textContent?.includes(line)) location.assign(page);
      });
      watch.observe(document.body, { childList: true, characterData: true, subtree: true });
    },
    { line, page: plainPage },
  );

test('leaving the page the moment something is called kept loses nothing of it', async ({ pair, driver }) => {
  await pair.throughWelcome('facing');
  await pair.sitDownToLightTalk();
  await pair.open(first!);
  for (const topics of [['One'], ['One', 'Two'], ['One', 'Two', 'Three']]) {
    await pair.touch('b', talk.more);
    await pair.touch('b', talk.park);
    await driver.type(talk.parkTitle, topics.at(-1) ?? '');
    await leaveAt(driver, talk.parked);
    await pair.touch('b', talk.parkDo);
    await hasLeft(driver);
    const { records } = await readStored(driver);
    const texts = records.map(({ value }) => (value as { body: { text: string } }).body.text);
    expect(texts.toSorted()).toEqual(topics.toSorted());
    await driver.goto('#/talk');
    await pair.isOpen(first!.prompt, 'a');
  }
  await leaveAt(driver, talk.secondAfterHearing);
  await pair.touch('a', talk.said);
  await hasLeft(driver);
  const sitting = (await readStored(driver)).state.find(({ id }) => id === 'sitting');
  expect(sitting?.value).toMatchObject({ scene: { step: 'speak', turn: 1 } });
});

test('leaving the page in the middle of an end leaves the sitting or its trace, never both or neither', async ({
  pair,
  driver,
}) => {
  await pair.throughWelcome('facing');
  await pair.sitDownToLightTalk();
  await pair.card(first!);
  await pair.open(second!);
  await pair.touch('a', talk.more);
  await pair.touch('a', talk.stop);
  await pair.touch('b', pause.keepPlace);
  await pair.isHome();
  const before = await readStored(driver);
  const ends: string[] = [];
  for (const afterMs of [0, 2, 5, 10, 20, 1_000]) {
    await restore(driver, before);
    await driver.goto('');
    await pair.reads(home.resumeEyebrow);
    await driver.run(
      ({ letGo, page, afterMs }) => {
        const button = [...document.querySelectorAll('button')].find((each) => each.textContent === letGo);
        const down = new PointerEvent('pointerdown', { bubbles: true, isPrimary: true });
        // Later than the page was drawn, as anyone who reads it first would be.
        Object.defineProperty(down, 'timeStamp', { value: performance.now() + 1_000, configurable: true });
        button?.dispatchEvent(down);
        button?.click();
        if (afterMs === 0) location.assign(page);
        else setTimeout(() => location.assign(page), afterMs);
      },
      { letGo: home.letGo, page: plainPage, afterMs },
    );
    await hasLeft(driver);
    const { records, state } = await readStored(driver);
    const kept = [state.some(({ id }) => id === 'sitting') && 'sitting', records.length > 0 && 'trace'];
    ends.push(kept.filter((each) => each !== false).join(' and '));
  }
  expect(ends.filter((end) => end !== 'sitting' && end !== 'trace')).toEqual([]);
  expect(ends.at(-1)).toBe('trace');
});
