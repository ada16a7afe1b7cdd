import { topics } from '../../src/core/sitting/scope.ts';
import { fill } from '../../src/core/text/fill.ts';
import { expect, test } from '../support/app.ts';
import { names } from '../support/pages/home.ts';
import { cue, openFacts, snapshot, sortAndAgree } from '../support/pages/talk-tools.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { firstWording, nameOf, promptOf, words } from '../support/sittings/said.ts';
import { readKept } from '../support/sittings/stored.ts';

const { forecast, sort, talk, pause } = words;
const { cards } = dealt('facts', 'a', 'a');
const facts = cards.filter(({ prompt }) => prompt.startsWith('facts.'));
const list = fill(talk.onTheList, { topics: `${sort['topic-health']} · ${sort['topic-now']}` });
const topicNames = topics.map((topic) => sort[`topic-${topic}`]);

test.beforeEach(async ({ page, home }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await home.welcome();
  await openFacts(home);
});

test('the one who was hurt sorts alone: covered until they have the tablet, and again after a reload', async ({
  home,
  page,
}) => {
  await home.button(forecast.start).click();
  const covered = async () => {
    await expect(home.title(fill(sort.coverTitle, { name: names.a }))).toBeVisible();
    for (const topic of topicNames) await expect(page.getByText(topic)).toHaveCount(0);
  };
  await covered();
  await home.button(sort.coverGo).click();
  for (const topic of topicNames) await expect(page.getByRole('group', { name: topic })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await home.answer(sort['topic-health'], sort.need);
  await expect.poll(async () => JSON.stringify((await readKept(page)).state)).toContain('"health":"need"');
  await page.reload();
  await covered();
  await home.button(sort.coverGo).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await home.button(words.common.back).click();
  await covered();
});

test('the other one reads only what is needed, agrees, and then both begin', async ({ home, page, table }) => {
  await home.button(forecast.start).click();
  await home.button(sort.coverGo).click();
  await home.answer(sort['topic-health'], sort.need);
  await home.answer(sort['topic-money'], sort.later);
  await home.answer(sort['topic-knows'], sort.spare);
  await home.answer(sort['topic-now'], sort.need);
  await home.button(sort.done).click();
  await expect(home.title(fill(sort.agreeTitle, { name: names.b }))).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveText([sort['topic-health'], sort['topic-now']]);
  await expect(page.getByText(sort.agreeStop)).toBeVisible();
  await home.button(sort.agree).click();
  await expect(table.line(talk.readyTitle)).toBeVisible();
});

test('back from the agreement leads to the cover: what was sorted is not in sight of the other one', async ({
  home,
  page,
}) => {
  await home.button(forecast.start).click();
  await home.button(sort.coverGo).click();
  await home.answer(sort['topic-health'], sort.need);
  await home.button(sort.done).click();
  await home.button(words.common.back).click();
  await expect(home.title(fill(sort.coverTitle, { name: names.a }))).toBeVisible();
  for (const topic of topicNames) await expect(page.getByText(topic)).toHaveCount(0);
});

test('where both were hurt, each sorts and each agrees, and each is answered from their own list', async ({
  home,
  table,
}) => {
  await home.answer(forecast.hurtTitle, forecast.hurtBoth);
  await home.answer(forecast.firstTitle, names.b);
  await home.button(forecast.start).click();
  await sortAndAgree(home, 'b', ['topic-began']);
  await sortAndAgree(home, 'a', ['topic-ended']);
  await expect(table.line(talk.readyTitle)).toBeVisible();
  const began = fill(talk.onTheList, { topics: sort['topic-began'] });
  const ended = fill(talk.onTheList, { topics: sort['topic-ended'] });
  const [asking, answering] = dealt('facts', 'b', 'both').cards;
  await table.bothReady();
  await table.show('b');
  await expect(table.line(began)).toBeVisible();
  await table.turn('b', asking!.prompt);
  await expect(cue(table.half('a'), 'r-picture-it')).toBeVisible();
  await table.touch('a', talk.swapStart);
  await expect(table.line(ended)).toBeVisible();
  await table.turn('a', asking!.prompt);
  await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
  await table.show('a');
  await expect(table.prompt(answering!.prompt)).toBeVisible();
  await expect(table.line(began)).toBeVisible();
});

test('with nothing on the list they can still talk, or stop', async ({ home, page, table }) => {
  await home.button(forecast.start).click();
  await home.button(sort.coverGo).click();
  await home.button(sort.done).click();
  await expect(page.getByText(sort.agreeNone)).toBeVisible();
  await home.button(talk.stop).click();
  await expect(table.line(pause.stoppedTitle)).toBeVisible();
  await table.touch('a', pause.backToTalk);
  await home.button(talk.goOn).click();
  await expect(table.line(talk.readyTitle)).toBeVisible();
  await table.bothReady();
  const [first] = dealt('facts', 'a', 'a').spares;
  expect(promptOf(first!.prompt).topics).toBeUndefined();
  await table.offers(first!.prompt);
});

test.describe('a sitting with an agreed list', () => {
  test.beforeEach(async ({ home, table }) => {
    await home.button(forecast.start).click();
    await sortAndAgree(home, 'a', ['topic-health', 'topic-now']);
    await table.bothReady();
  });

  test('shows the list on the card to both, and not on the light end', async ({ table }) => {
    for (const [index, card] of cards.entries()) {
      if (index > 0) await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
      await table.offers(card.prompt);
      await table.show(card.speakers[0]);
      const isFact = facts.includes(card);
      for (const who of ['a', 'b'] as const)
        await expect((await table.side(who)).getByText(list, { exact: true })).toHaveCount(isFact ? 1 : 0);
      await table.turn(card.speakers[0], card.prompt);
      if (card.speakers[1] === undefined) continue;
      await table.touch(card.speakers[1], talk.swapStart);
      await table.turn(card.speakers[1], card.prompt);
    }
    await expect(table.line(firstWording.closeHeard)).toBeVisible();
  });

  test('says with the list on the card, too, when the time is full', async ({ page, table }) => {
    const [speaker] = facts[0]!.speakers;
    await table.show(speaker);
    await expect(table.line(list)).toBeVisible();
    await page.clock.fastForward(facts[0]!.turnMs);
    await expect(cue(table.half(speaker), 'r-finish-thought')).toBeVisible();
  });

  test('asks its filter before each question and each answer from the list, of the one who was hurt', async ({
    table,
  }) => {
    expect(facts.map(({ prompt }) => promptOf(prompt).speaker)).toEqual(['hurt', 'broke']);
    for (const [index, card] of facts.entries()) {
      if (index > 0) await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
      await table.offers(card.prompt);
      await expect(cue(table.half('a'), 'r-picture-it'), card.prompt).toHaveCount(1);
      await expect(cue(table.half('b'), 'r-picture-it')).toHaveCount(0);
      await table.show(card.speakers[0]);
      await table.turn(card.speakers[0], card.prompt);
    }
  });

  test('asks two questions a day, ends on something light, and then asks for a rest', async ({ home, page, table }) => {
    expect(facts).toHaveLength(2);
    expect(cards.at(-1)?.level).toBe(1);
    for (const [index, card] of cards.entries()) {
      if (index > 0) await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
      await table.card(card.prompt, card.speakers);
    }
    await table.close();
    await home.button(talk.doneHome).click();
    await openFacts(home);
    await expect(page.getByText(/Wednesday.*25/)).toBeVisible();
    await page.getByRole('checkbox', { name: forecast.confirm }).uncheck();
    await expect(home.button(forecast.start)).toBeDisabled();
  });

  test('leaves nothing of the list in any store', async ({ page, table }) => {
    expect(JSON.stringify((await snapshot(page)).sitting)).toContain('"health":"need"');
    await table.card(facts[0]!.prompt, facts[0]!.speakers);
    await table.check({ a: 'checkGoOn', b: 'checkEnough' });
    await table.close();
    const after = await snapshot(page);
    expect(after.sitting).toBeUndefined();
    const told = JSON.stringify(after.others);
    expect(told).not.toMatch(/scope|"need"|"later"|"spare"/);
    for (const topic of [...topics.filter((each) => each !== 'kind'), ...topicNames])
      expect(told).not.toContain(`"${topic}"`);
  });
});

test('sorting itself writes nothing but the place of the sitting', async ({ home, page }) => {
  await home.button(forecast.start).click();
  await home.button(sort.coverGo).click();
  const before = await snapshot(page);
  await home.answer(sort['topic-health'], sort.need);
  await home.answer(sort['topic-money'], sort.later);
  const after = await snapshot(page);
  expect({ ...after, sitting: null }).toEqual({ ...before, sitting: null });
});

test('a talk stopped and let go takes its list with it', async ({ home, page, table }) => {
  await home.button(forecast.start).click();
  await sortAndAgree(home, 'a', ['topic-health']);
  await expect(table.line(talk.readyTitle)).toBeVisible();
  await table.stop();
  await table.touch('a', pause.letGo);
  await expect(home.title(talk.doneTitle)).toBeVisible();
  expect(JSON.stringify(await snapshot(page))).not.toContain('health');
  await home.button(talk.doneHome).click();
  await expect(page.getByRole('link', { name: nameOf('facts') })).toBeVisible();
});
