import { beforeEach, describe, expect, test } from 'vitest';
import { breakDatabase, healDatabase } from '../../../../support/fakes/idb-faults.ts';
import { openTable, type Table } from '../../../../support/screens/table.ts';
import { begun, closing } from '../../../../support/sittings/begun.ts';
import { dealt } from '../../../../support/sittings/dealt.ts';
import { names } from '../../../../support/sittings/names.ts';
import { firstWording, nameOf, promptOf, words } from '../../../../support/sittings/said.ts';

const { kept, talk, pause, forecast, home } = words;
let table: Table;

describe('at the close of a sitting', () => {
  beforeEach(async () => {
    table = await openTable({ sitting: closing });
    await table.finish();
  });

  const texts = async () =>
    (await table.stored('records')).flatMap(({ value }) => (value as { body: { text?: string } }).body.text ?? []);

  test('something can be kept, and nothing is before the first word', async () => {
    await table.touchOn('a', kept.keepTitle);
    await table.touchOn('a', kept.keepNote);
    expect(table.one('textbox')).toBe(document.activeElement);
    expect(await texts()).toEqual([]);
    await table.write('What stayed');
    await table.pass(1_000);
    expect(table).toShow(kept.isKept);
    const note = (await table.stored('records')).find(({ value }) => (value as { kind: string }).kind === 'note');
    expect(note?.value).toMatchObject({ body: { text: 'What stayed', sitting: expect.stringMatching(/./) } });
    await table.touch(kept.done);
    expect(table).toShow(kept.keptLine);
  });

  test('the sitting is forgotten with its notes, and one touch brings all of it back', async () => {
    await table.touchOn('a', kept.keepTitle);
    await table.touchOn('a', kept.keepAppreciation);
    await table.write('What stayed');
    await table.pass(1_000);
    await table.touch(kept.done);
    expect(table).toShow(kept.forgetLine);
    await table.touchOn('a', talk.forget);
    expect(table).toShow(talk.forgotten);
    expect(table).toShow(kept.takenToo);
    expect(await table.stored('records')).toEqual([]);
    await table.touch(kept.undo);
    expect(table.half('b')).toShow('What stayed');
    expect(await texts()).toEqual(['What stayed']);
    await table.touchOn('a', talk.forget);
    await table.touchOn('a', talk.doneHome);
    await table.go('kept');
    expect(table).toShow(kept.empty);
  });

  test('the sitting is forgotten also with a note that the tablet would not keep', async () => {
    await table.touchOn('a', kept.keepTitle);
    await table.touchOn('a', kept.keepNote);
    breakDatabase({ fault: 'QuotaExceededError', times: 3 });
    await table.write('Not to be found again');
    await table.pass(1_000);
    expect(table).toShow(kept.unkept);
    await table.touch(kept.done);
    healDatabase();
    await table.touchOn('a', talk.forget);
    expect(table).toShow(talk.forgotten);
    await table.reload();
    await table.go('kept');
    expect(table).toShow(kept.empty);
    expect(await table.stored('records')).toEqual([]);
  });
});

test('a talk that was left in its close comes back to the close alone, and counts no question there', async () => {
  table = await openTable({ sitting: closing });
  expect(table).not.toShow(/^Question \d/);
  await table.stop();
  await table.touchOn('a', pause.keepPlace);
  expect(table).toShow(home.resumeClosing);
  await table.touch(forecast.resume);
  expect(table).toHave('button', pause.goOnGently);
  expect(table).not.toHave('button', pause.anotherPrompt);
  await table.touchOn('a', pause.goOnGently);
  expect(table).toShow(firstWording.closeFirst);
});

test('something lighter than a tender talk says that it is lighter, and is', async () => {
  table = await openTable({ at: 'forecast/own' });
  expect(table).toShow(forecast.tender);
  await table.follow(forecast.lighter);
  expect(table).toHave('heading', nameOf('guard'));
  expect(table).toShow(forecast.light);
  await table.answer(forecast.hurtTitle, names.a);
  await table.touch(forecast.start);
  await table.bothReady();
  const { cards } = dealt('guard', 'a', 'a', { highest: 2 });
  expect(cards.map(({ prompt }) => promptOf(prompt).level)).toEqual(cards.map(() => 2));
  await table.allCards(cards);
  await table.finish();
});

test('a hard talk that ends early is offered its light question, at the close and after a stop, and asked for nothing', async () => {
  const { cards } = dealt('impact', 'a', 'a');
  const [opener, hard] = cards;
  const end = cards.at(-1)!;
  table = await openTable({ sitting: begun('impact', 'begin', 'ready') });
  await table.card(opener!.prompt, opener!.speakers);
  await table.card(hard!.prompt, hard!.speakers);
  await table.stop();
  expect(table).toHave('button', talk.lightEnd);
  await table.touchOn('a', pause.backToTalk);
  await table.check({ a: 'checkGoOn', b: 'checkEnough' });
  expect(table).toShow(firstWording.closeFirst);
  await table.touchOn('b', talk.lightEnd);
  await table.card(end.prompt, end.speakers);
  expect(table).toShow(firstWording.closeFirst);
  expect(table).not.toHave('button', talk.lightEnd);
  await table.finish();
});
