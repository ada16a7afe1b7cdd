import { describe, expect, test } from 'vitest';
import { other, type Partner } from '../../../../../src/core/partner.ts';
import { sittingFormat } from '../../../../../src/storage/formats/sitting-format.ts';
import { openTable, type Table } from '../../../../support/screens/table.ts';
import { begun, seated, speaking } from '../../../../support/sittings/begun.ts';
import { dealt } from '../../../../support/sittings/dealt.ts';
import { names } from '../../../../support/sittings/names.ts';
import { cueLine, firstWording, words } from '../../../../support/sittings/said.ts';
import { type At, wait, walk, warmTurn } from '../../../../support/sittings/sitting-builder.ts';

const { talk, settings, pause, common, forecast } = words;
const minute = 60_000;
const hour = 60 * minute;
const own = 'Look at me and breathe.';

/** A sitting in which the first card of this conversation is about to come, with a reminder before it. */
const opened = (conversation: 'impact' | 'floor'): At => begun(conversation, 'begin');

/** From speaking on for half a minute to the say-back. */
async function toSayBack(table: Table, speaker: Partner) {
  await table.pass(minute / 2);
  await table.touchOn(speaker, talk.said);
  expect(table.reminders).toBe(0);
  await table.breathe();
}

/** From the say-back to the end of the turn. */
async function fromSayBack(table: Table, speaker: Partner) {
  await table.touchOn(speaker, talk.heard);
  await table.touchOn(other(speaker), talk.said);
}

/** From home to where both are ready for *Your turn to ask*, at which a reminder comes at once; then it is let go. */
async function shortSitting(table: Table, look: () => Promise<void> | void) {
  await table.sitDownTo('floor', names.a);
  await look();
  await table.stop();
  await table.touchOn('a', pause.letGo);
  await table.touchOn('a', talk.doneHome);
}

test('in a long hard sitting three reminders come, six minutes apart, and then no more', async () => {
  const plan = dealt('impact', 'a', 'a', { hourOfDay: 22 });
  const { cards } = plan;
  const table = await openTable({ sitting: walk(seated(plan), wait(10 * hour), 'begin') });
  expect(table).toShow(cueLine('r-late'));
  await table.bothReady();
  table.asks(cards[0]!.prompt);
  expect(table.reminders).toBe(0);
  await table.pass(6 * minute);
  await table.touchOn('a', talk.skip);
  table.offers(cards[1]!.prompt);
  expect(table.reminders).toBe(0);
  await table.show('a');
  expect(table.reminders).toBe(0);
  await toSayBack(table, 'a');
  expect(table.cues('b', 'r-reason-waits')).toBe(1);
  expect(table.reminders).toBe(1);
  await fromSayBack(table, 'a');
  await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
  await table.pass(6 * minute);
  await table.show('a');
  await toSayBack(table, 'a');
  expect(table.reminders).toBeGreaterThan(0);
  await table.touchOn('b', common.back);
  await table.pass(6 * minute);
  await toSayBack(table, 'a');
  expect(table.reminders).toBe(0);
});

test('between two reminders lie six minutes', async () => {
  const table = await openTable({ sitting: opened('impact') });
  expect(table).toShow(cueLine('r-soft-start'));
  await table.bothReady();
  await table.touchOn('a', talk.skip);
  await table.pass(5 * minute);
  await table.show('a');
  await toSayBack(table, 'a');
  expect(table.reminders).toBe(0);
  await table.touchOn('a', common.back);
  await table.pass(minute);
  await toSayBack(table, 'a');
  expect(table.cues('b', 'r-reason-waits')).toBe(1);
});

test('a reload does not begin the budget anew, and brings nothing back that was put away', async () => {
  const table = await openTable({ sitting: opened('floor') });
  const memory = async () => (await table.stored('state')).find(({ id }) => id === 'reminders');
  expect(table.reminders).toBeGreaterThan(0);
  await table.putReminderAway('a');
  expect(table.reminders).toBe(0);
  const before = await memory();
  expect(before).toBeDefined();
  await table.reload();
  expect(table).toHave('button', talk.readyOne);
  expect(table.reminders).toBe(0);
  expect(await memory()).toEqual(before);
});

test('put away twice, a reminder stays away for good', async () => {
  const table = await openTable({ at: '' });
  for (let times = 0; times < 2; times += 1) {
    await shortSitting(table, async () => {
      expect(table).toShow(cueLine('r-soft-start'));
      await table.putReminderAway('a');
      expect(table.reminders).toBe(0);
    });
  }
  await shortSitting(table, () => expect(table.reminders).toBe(0));
});

test('the same words do not come again in the next three sittings', async () => {
  const table = await openTable({ at: '' });
  const texts = new Set<string | undefined>();
  for (let sittings = 0; sittings < 3; sittings += 1)
    await shortSitting(table, () => {
      texts.add(table.words('status').find((line) => cueLine('r-soft-start').test(line)));
    });
  expect(texts.has(undefined)).toBe(false);
  expect(texts.size).toBe(3);
  await shortSitting(table, () => expect(table.reminders).toBe(0));
});

test('in quiet mode none comes but a word when it gets long', async () => {
  const { cards } = dealt('floor');
  const table = await openTable({ sitting: opened('floor'), settings: { reminders: 'fewest' } });
  expect(table.reminders).toBe(0);
  await table.bothReady();
  await table.pass(35 * minute);
  await table.allCards(cards.slice(0, 2));
  expect(table).toShow(talk.checkTitle);
  expect(table).toShow(cueLine('r-enough-today'));
});

describe('with a line the couple wrote', () => {
  test('it comes first, as a quotation, and with no other beside it', async () => {
    const table = await openTable({ at: 'youTwo' });
    await table.write(`  ${own} `, settings.ownListen);
    await table.put('state', { id: 'sitting', v: sittingFormat.version, value: opened('impact').sitting });
    await table.closeFor(0);
    await table.touch(forecast.resume);
    expect(table.reminders).toBeGreaterThan(0);
    await table.bothReady();
    await table.pass(6 * minute);
    await table.touchOn('a', talk.skip);
    await table.show('a');
    await toSayBack(table, 'a');
    expect([...document.querySelectorAll('.reminder q')].map((line) => line.textContent)).toEqual([own, own]);
    expect(table.cues('b', 'r-reason-waits')).toBe(0);
  });

  test('it holds at most twenty words', async () => {
    const twenty = Array.from({ length: 20 }, (_, index) => `w${index}`).join(' ');
    const table = await openTable({ at: 'youTwo' });
    await table.write(twenty, settings.ownHere);
    // A longer one is not cut: the one before stays.
    await table.write(`${twenty} and more`, settings.ownHere);
    await table.go();
    await table.go('youTwo');
    expect(table.fieldValue(settings.ownHere)).toBe(twenty);
  });
});

describe('as the sitting gets long', () => {
  /** The check after the first card, so many minutes after the sitting began. */
  const checkAfter = (minutes: number) =>
    openTable({ sitting: walk(speaking, wait(minutes * minute), 'said', 'said', ...warmTurn, ...warmTurn) });

  test('the close is not offered before 35 minutes', async () => {
    const table = await checkAfter(34);
    expect(table).toShow(talk.checkTitle);
    expect(table).not.toHave('button', talk.toClose);
    expect(table.reminders).toBe(0);
  });

  test('the close is offered from 35 minutes on, and one touch leads there', async () => {
    const table = await checkAfter(35);
    expect(table).toShow(talk.checkLine);
    expect(table).toShow(cueLine('r-enough-today'));
    await table.touchOn('b', talk.toClose);
    expect(table).toShow(firstWording.closeFirst);
  });

  test('closing is suggested from 45 minutes on', async () => {
    const table = await checkAfter(45);
    expect(table).toShow(talk.longTalk);
    expect(table).not.toShow(talk.checkLine);
    await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
    expect(table).toHave('button', talk.said);
  });

  test('a break does not make it long', async () => {
    const rested = walk(speaking, 'pause', wait(50 * minute), 'goOn', 'said', 'said', ...warmTurn, ...warmTurn);
    const table = await openTable({ sitting: rested });
    expect(table).toShow(talk.checkLine);
    expect(table).not.toHave('button', talk.toClose);
  });
});
