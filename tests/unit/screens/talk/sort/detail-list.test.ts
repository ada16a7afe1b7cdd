import { beforeEach, describe, expect, test } from 'vitest';
import { topics } from '../../../../../src/core/sitting/scope.ts';
import { fill } from '../../../../../src/core/text/fill.ts';
import { spokenBy } from '../../../../support/screens/spoken.ts';
import { isAsking, openTable, type Table } from '../../../../support/screens/table.ts';
import { begun, seated } from '../../../../support/sittings/begun.ts';
import { dealt } from '../../../../support/sittings/dealt.ts';
import { names } from '../../../../support/sittings/names.ts';
import { nameOf, promptOf, words } from '../../../../support/sittings/said.ts';
import { walk } from '../../../../support/sittings/sitting-builder.ts';

const { forecast, sort, talk, pause, common } = words;
const { cards } = dealt('facts', 'a', 'a');
const facts = cards.filter(({ prompt }) => prompt.startsWith('facts.'));
const list = fill(talk.onTheList, { topics: `${sort['topic-health']} · ${sort['topic-now']}` });
const topicNames = topics.map((topic) => sort[`topic-${topic}`]);
const agreedList = { type: 'sorted', scope: { health: 'need', now: 'need' } } as const;

/** The list is agreed, and both are ready. */
const listed = begun('facts', 'begin', agreedList, 'agreed', 'ready');
/** The one who was hurt is about to sort. */
const sorting = begun('facts', 'begin');

let table: Table;
const isCovered = () => {
  expect(table).toHave('heading', fill(sort.coverTitle, { name: names.a }));
  for (const topic of topics) expect(table).not.toHave('heading', isAsking(topic));
};
/** The pile on which the topic that is shown lies. */
const chosen = () =>
  table
    .all('button')
    .filter((each) => each.getAttribute('aria-pressed') === 'true')
    .map((each) => each.textContent);

describe('the sorting', () => {
  beforeEach(async () => {
    table = await openTable({ sitting: sorting });
  });

  test('is covered until the one who was hurt has the tablet, and again after a reload', async () => {
    isCovered();
    await table.touch(sort.coverGo);
    expect(table).toHave('heading', isAsking('kind'));
    await table.touch(sort.need);
    expect(table).toHave('heading', isAsking('began'));
    await table.reload();
    isCovered();
    await table.touch(sort.coverGo);
    expect(table).toHave('heading', isAsking('began'));
    await table.touch(common.back);
    expect(chosen()).toEqual([sort.need]);
    await table.touch(talk.more);
    await table.touch(common.back);
    isCovered();
    expect(table).not.toHave('button', talk.stop);
  });

  test('shows one topic at a time, goes back and forth, and asks for no answer', async () => {
    await table.touch(sort.coverGo);
    for (const topic of topics) {
      expect(table.all('heading')).toHaveLength(1);
      expect(table).toHave('heading', isAsking(topic));
      expect(chosen()).toEqual([]);
      await table.touch(sort.next);
    }
    expect(table).toHave('heading', sort.doneNone);
    await table.touch(common.back);
    expect(table).toHave('heading', isAsking('now'));
    await table.touch(sort.later);
    expect(table).toShow(sort.laterLine);
    await table.touch(common.back);
    expect(chosen()).toEqual([sort.later]);
    await table.touch(sort.spare);
    expect(table).not.toShow(sort.laterLine);
  });

  test('a topic is heard as it comes', async () => {
    await table.touch(sort.coverGo);
    const said = await spokenBy(() => table.touch(sort.need));
    expect(said).toEqual([`${sort.ask} ${sort['ask-began']}`]);
  });

  test('is covered by a pause', async () => {
    await table.touch(sort.coverGo);
    await table.touch(talk.pause);
    await table.touchOn('a', pause.goOn);
    isCovered();
  });

  test('is covered when the app is hidden, or lies there for 90 seconds, and is there again after it', async () => {
    await table.touch(sort.coverGo);
    await table.touch(sort.need);
    for (const way of [() => table.hideAndShow(), () => table.pass(90_000)]) {
      await way();
      isCovered();
      await table.touch(sort.coverGo);
      expect(table).toHave('heading', isAsking('began'));
    }
  });

  test('stays open for whoever keeps touching', async () => {
    await table.touch(sort.coverGo);
    await table.pass(60_000);
    await table.touch(sort.need);
    await table.pass(60_000);
    expect(table).toHave('heading', isAsking('began'));
  });

  test('leaves the other one to read only what is needed, and to agree; then both begin', async () => {
    await table.touch(sort.coverGo);
    await table.sortInto({ health: 'need', money: 'later', knows: 'spare', now: 'need' });
    expect(table.words('listitem')).toEqual([sort['topic-health'], sort['topic-now']]);
    expect(table).toShow(fill(sort.doneLine, { name: names.b }));
    await table.touch(sort.done);
    expect(table).toHave('heading', fill(sort.agreeTitle, { name: names.b }));
    expect(table.words('listitem')).toEqual([sort['topic-health'], sort['topic-now']]);
    expect(table).toShow(sort.agreeStop);
    await table.touch(sort.agree);
    expect(table).toShow(talk.readyTitle);
  });

  test('is covered on the way back from the agreement: it is not in sight of the other one', async () => {
    await table.touch(sort.coverGo);
    await table.touch(sort.need);
    await table.touch(sort.leave);
    await table.touch(sort.done);
    await table.touch(common.back);
    isCovered();
  });

  test('with nothing on the list leaves them to talk, or to stop', async () => {
    await table.touch(sort.coverGo);
    await table.touch(sort.leave);
    await table.touch(sort.done);
    expect(table).toShow(sort.agreeNone);
    await table.touch(sort.agreeNot);
    expect(table).toShow(pause.stoppedTitle);
    await table.touchOn('a', pause.backToTalk);
    await table.touch(talk.goOn);
    expect(table).toShow(talk.readyTitle);
    await table.bothReady();
    const [spare] = dealt('facts', 'a', 'a').spares;
    expect(promptOf(spare!.prompt).topics).toBeUndefined();
    table.offers(spare!.prompt);
  });

  test('writes nothing but the place of the sitting', async () => {
    const others = async () => {
      const { state, ...rest } = await table.everything();
      return { ...rest, state: state.filter(({ id }) => id !== 'sitting') };
    };
    await table.touch(sort.coverGo);
    const before = await others();
    await table.sortInto({ health: 'need', money: 'later' });
    expect(JSON.stringify(await table.stored('state'))).toContain('"health":"need"');
    expect(await others()).toEqual(before);
  });
});

test('where both were hurt, each sorts and each agrees, and each is answered from their own list', async () => {
  const [asking, answering] = dealt('facts', 'b', 'both').cards;
  table = await openTable({ sitting: walk(seated(dealt('facts', 'b', 'both')), 'begin') });
  for (const [who, topic] of [
    ['b', 'began'],
    ['a', 'ended'],
  ] as const) {
    expect(table).toHave('heading', fill(sort.coverTitle, { name: names[who] }));
    await table.touch(sort.coverGo);
    await table.sortInto({ [topic]: 'need' });
    await table.touch(sort.done);
    await table.touch(sort.agree);
  }
  const began = fill(talk.onTheList, { topics: sort['topic-began'] });
  const ended = fill(talk.onTheList, { topics: sort['topic-ended'] });
  await table.bothReady();
  await table.show('b');
  expect(table).toShow(began);
  await table.turn('b', asking!.prompt);
  expect(table.cues('a', 'r-picture-it')).toBe(1);
  expect(table).toShow(ended);
  await table.turn('a', asking!.prompt);
  await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
  await table.show('a');
  table.asks(answering!.prompt);
  expect(table).toShow(began);
});

describe('a sitting with an agreed list', () => {
  beforeEach(async () => {
    table = await openTable({ sitting: listed });
  });

  test('shows the list on the card to both with its filter before it, ends light without it, and then asks for a rest', async () => {
    expect(facts.map(({ prompt }) => promptOf(prompt).speaker)).toEqual(['hurt', 'broke']);
    expect(cards.at(-1)?.level).toBe(1);
    for (const [index, card] of cards.entries()) {
      const isFact = facts.includes(card);
      if (index > 0) await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
      table.comesTo(card.prompt);
      const filter = promptOf(card.prompt).speaker === 'hurt' ? 'r-picture-it' : 'r-picture-heard';
      expect(table.cues('a', filter), card.prompt).toBe(isFact ? 1 : 0);
      expect(table.cues('b', filter)).toBe(0);
      if (isFact) await table.show(card.speakers[0]);
      for (const who of ['a', 'b'] as const) expect(table.half(who).count(list)).toBe(isFact ? 1 : 0);
      for (const speaker of card.speakers) await table.turn(speaker, card.prompt);
    }
    await table.finish();
    await table.go('forecast/facts');
    await table.answer(forecast.hurtTitle, names.a);
    expect(table).toShow(/Wednesday.*25/);
  });

  test('says with the list on the card, too, when the time is full', async () => {
    const [speaker] = facts[0]!.speakers;
    await table.show(speaker);
    expect(table).toShow(list);
    await table.pass(facts[0]!.turnMs);
    expect(table.cues(speaker, 'r-finish-thought')).toBe(1);
  });

  test('leaves nothing of the list in any store', async () => {
    expect(JSON.stringify(await table.stored('state'))).toContain('"health":"need"');
    await table.card(facts[0]!.prompt, facts[0]!.speakers);
    await table.check({ a: 'checkGoOn', b: 'checkEnough' });
    await table.finish();
    const told = JSON.stringify(await table.everything());
    expect(told).not.toMatch(/scope|"need"|"later"|"spare"/);
    for (const topic of [...topics.filter((each) => each !== 'kind'), ...topicNames])
      expect(told).not.toContain(`"${topic}"`);
  });

  test('takes its list with it where it is stopped and let go', async () => {
    await table.stop();
    await table.touchOn('a', pause.letGo);
    expect(table).toHave('heading', talk.doneTitle);
    expect(JSON.stringify(await table.everything())).not.toContain('health');
    await table.touchOn('a', talk.doneHome);
    expect(table).toHave('link', new RegExp(nameOf('facts')));
  });
});
