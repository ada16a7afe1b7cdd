import { beforeEach, describe, expect, test } from 'vitest';
import { fill } from '../../../../../src/core/text/fill.ts';
import { breakDatabase } from '../../../../support/fakes/idb-faults.ts';
import { idAt } from '../../../../support/kept/keepsakes.ts';
import { openTablet } from '../../../../support/screens/open-tablet.ts';
import { openTable, type Table } from '../../../../support/screens/table.ts';
import { speaking } from '../../../../support/sittings/begun.ts';
import { dealt } from '../../../../support/sittings/dealt.ts';
import { nameOf, words } from '../../../../support/sittings/said.ts';

const { kept, talk, forecast, pause, common, home, rightForUs } = words;
const [first] = dealt('now').cards;
const topic = 'The holidays with my sister';
const question = 'What would you do with a free Sunday?';
let table: Table;

beforeEach(async () => {
  table = await openTable({ sitting: speaking });
});

/** What lies parked on the forecast of *Your turn to ask*. */
async function parkedOf(): Promise<string[]> {
  await table.go('forecast/floor');
  return table
    .all('button', new RegExp(`^${forecast.parkedGone}`))
    .map((gone) => gone.previousElementSibling?.textContent ?? '');
}

async function park(text: string) {
  await table.openMore('b');
  await table.touchOn('b', talk.park);
  await table.write(text, talk.parkTitle);
  await table.touchOn('b', talk.parkDo);
}

/** From the table to the page where one writes a question alone. */
async function writeAlone() {
  await table.openMore('a');
  await table.touchOn('a', talk.myQuestion);
  expect(table).toShow(talk.myQuestionCover);
  expect(table).not.toHave('textbox');
  await table.touch(talk.myQuestionAlone);
  await table.write(question);
}

test('a topic and a question that are too long are not cut: that is said, and nothing is parked', async () => {
  const long = `${'🌿'.repeat(200)} and more`;
  await table.openMore('b');
  await table.touchOn('b', talk.park);
  await table.write(long, talk.parkTitle);
  expect(table.half('b')).toShow(fill(kept.tooLong, { count: 9 }));
  await table.touchOn('b', talk.parkDo);
  expect(table.fieldValue(talk.parkTitle)).toBe(long);
  await table.touchOn('b', common.close);
  await writeAlone();
  await table.write(long);
  expect(table).toShow(fill(talk.myQuestionLong, { count: 9 }));
  await table.touch(talk.askLater);
  expect(table.fieldValue()).toBe(long);
  await table.touch(talk.askNow);
  expect(table).toShow(long);
  expect(await parkedOf()).toEqual([]);
});

describe('something else on one’s mind', () => {
  test('is parked in a few words, and the turn goes on as it was', async () => {
    await table.pass(first!.turnMs - 20_000);
    await table.openMore('b');
    await table.touchOn('b', talk.park);
    expect(table.half('b').one('button', talk.parkDo).getAttribute('aria-disabled')).toBe('true');
    await table.touchOn('b', common.close);
    await park(topic);
    expect(table.half('b')).toShow(talk.parked);
    expect(table.fieldValue(talk.parkTitle)).toBe('');
    await table.touchOn('b', common.close);
    table.isTurnOf('a');
    table.hasTimeLeft();
    await table.pass(20_000);
    table.timeIsUp();
  });

  test('stays when the sitting is let go, and says not whose it was', async () => {
    await park(topic);
    await table.stop();
    await table.touchOn('a', pause.letGo);
    await table.touchOn('a', talk.doneHome);
    expect((await table.stored('records')).map(({ value }) => value)).toEqual([
      { kind: 'parked', body: { id: expect.any(String), text: topic } },
    ]);
  });

  test('is told of at the end, also where the talk is forgotten', async () => {
    await park(topic);
    await table.touchOn('b', common.close);
    await table.touchOn('a', talk.said);
    await table.stop();
    await table.touchOn('a', pause.endKindly);
    await table.sayKindThings();
    await table.touchOn('a', talk.nextOpen);
    const parked = fill(talk.doneParked, { name: nameOf('floor') });
    expect(table).toShow(parked);
    expect(table).toShow(talk.doneLineParked);
    expect(table.count(talk.doneLine)).toBe(0);
    await table.touchOn('a', talk.forget);
    expect(table).toShow(talk.forgotten);
    expect(table).toShow(parked);
  });

  test('is in the forecast of “Your turn to ask” and of no other conversation', async () => {
    await park(topic);
    await table.go('forecast/floor');
    expect(table).toShow(topic);
    await table.go('forecast/warm');
    expect(table).not.toShow(forecast.parkedTitle);
    expect(table).not.toShow(topic);
  });

  test('that the tablet does not keep is not called parked, and its words stay', async () => {
    breakDatabase({ fault: 'QuotaExceededError', times: 1_000 });
    await park(topic);
    expect(table.half('b')).toShow(talk.parkedFailed);
    expect(table.fieldValue(talk.parkTitle)).toBe(topic);
  });

  test('goes with the step while it is half typed', async () => {
    await table.openMore('b');
    await table.touchOn('b', talk.park);
    await table.write(topic, talk.parkTitle);
    await table.touchOn('a', talk.said);
    table.isTurnOf('b');
    expect(table).not.toHave('textbox');
    await table.touchOn('b', common.back);
    await table.openMore('b');
    await table.touchOn('b', talk.park);
    expect(table.fieldValue(talk.parkTitle)).toBe('');
  });
});

describe('a question of one’s own', () => {
  test('is written alone over a covered table, and can be asked at once: open to both, and kept nowhere', async () => {
    const before = await table.everything();
    await writeAlone();
    expect(table).toHave('button', talk.pause);
    await table.touch(talk.askNow);
    for (const who of ['a', 'b'] as const) expect(table.half(who)).toShow(question);
    expect(table).not.toHave('textbox');
    await table.touchOn('b', talk.backToTable);
    table.asks(first!.prompt);
    expect(table).not.toShow(question);
    expect(await table.everything()).toEqual(before);
  });

  test('waits, with pause at hand, while its author reads whether this is right for the two', async () => {
    await writeAlone();
    await table.touch(talk.more);
    await table.touch(home.rightForUs);
    expect(table).toHave('heading', rightForUs.title);
    expect(table).toHave('button', talk.pause);
    expect(table).not.toHave('textbox');
    await table.touch(common.close);
    expect(table.fieldValue()).toBe(question);
    await table.touch(talk.askNow);
    for (const who of ['a', 'b'] as const) expect(table.half(who)).toShow(question);
  });

  test('can wait in “Your turn to ask”', async () => {
    await writeAlone();
    await table.touch(talk.askLater);
    table.asks(first!.prompt);
    expect(await parkedOf()).toEqual([question]);
  });

  test('can be let go, and then is nowhere', async () => {
    const before = await table.everything();
    await writeAlone();
    await table.touch(talk.askNever);
    table.asks(first!.prompt);
    expect(await table.everything()).toEqual(before);
    await table.openMore('a');
    await table.touchOn('a', talk.myQuestion);
    await table.touch(talk.myQuestionAlone);
    expect(table.fieldValue()).toBe('');
    for (const name of [talk.askNow, talk.askLater])
      expect(table.one('button', name).getAttribute('aria-disabled')).toBe('true');
    expect(await parkedOf()).toEqual([]);
  });

  test('is covered as one goes back from it, and there again for the next who has the tablet', async () => {
    await writeAlone();
    await table.touch(talk.more);
    await table.touch(common.back);
    expect(table).toShow(talk.myQuestionCover);
    expect(table).not.toHave('textbox');
    expect(table).not.toHave('button', talk.stop);
    await table.touch(talk.backToTable);
    table.asks(first!.prompt);
    expect(table).not.toShow(question);
    await table.openMore('a');
    await table.touchOn('a', talk.myQuestion);
    await table.touch(talk.myQuestionAlone);
    expect(table.fieldValue()).toBe(question);
  });

  test('is covered by a pause, and does not come back with the talk', async () => {
    await writeAlone();
    await table.touch(talk.pause);
    expect(table).toShow(pause.title);
    expect(table).not.toHave('textbox');
    await table.touchOn('b', pause.goOn);
    expect(table).not.toShow(question);
    expect(table).not.toHave('textbox');
  });

  test('is covered when the app is hidden, or lies there for 90 seconds, and is there again after it', async () => {
    await writeAlone();
    for (const way of [() => table.hideAndShow(), () => table.pass(90_000)]) {
      await way();
      expect(table).toShow(talk.myQuestionCover);
      expect(table).not.toHave('textbox');
      await table.touch(talk.myQuestionAlone);
      expect(table.fieldValue()).toBe(question);
    }
  });

  test('is gone after a reload', async () => {
    await writeAlone();
    await table.reload();
    table.asks(first!.prompt);
    expect(table).not.toHave('textbox');
    expect(JSON.stringify(await table.everything())).not.toContain(question);
  });
});

test('a parked topic that was taken out comes back with one touch', async () => {
  const tablet = await openTablet({
    at: 'forecast/floor',
    kept: [{ kind: 'parked', body: { id: idAt(1), text: topic } }],
  });
  await tablet.touch(`${forecast.parkedGone}: ${topic}`);
  expect(tablet.count(topic)).toBe(0);
  await tablet.touch(kept.undo);
  expect(tablet).toShow(topic);
  await tablet.reload();
  expect(tablet).toShow(topic);
});
