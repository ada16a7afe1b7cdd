import { beforeEach, describe, expect, test } from 'vitest';
import { fill } from '../../../../../src/core/text/fill.ts';
import { breakDatabase, healDatabase } from '../../../../support/fakes/idb-faults.ts';
import { openTable, type Table } from '../../../../support/screens/table.ts';
import { apology, standing } from '../../../../support/sittings/begun.ts';
import { promptOf, words } from '../../../../support/sittings/said.ts';
import { walk } from '../../../../support/sittings/sitting-builder.ts';

const { talk, common, kept } = words;
const parts = [talk.partDid, talk.partCost, talk.partRegret, talk.partRepair, talk.partChange];
const undone = 'I am sorry, but I only wrote to her.';
const whole = 'I lied to you in May. I regret it.';

let table: Table;
/** What is told to the one who drafts. */
const told = () => table.half('b').words('status').at(-1);
const texts = async () =>
  (await table.stored('records')).map(({ value }) => (value as { body: { text?: string } }).body.text);

test('a minute to think comes first: what one wants to stand for, and that nothing is owed', async () => {
  table = await openTable({ sitting: standing });
  expect(table.half('b')).toShow(talk.standSpeaker);
  expect(table.half('a')).toShow(talk.standListener);
  expect(table).not.toShow(promptOf(apology).text);
  expect(table).not.toHave('textbox');
  expect(table).toHave('img', talk.horizon);
  await table.pass(60_000);
  expect(table.half('b')).toShow(talk.standSpeaker);
  await table.touchOn('b', talk.goOn);
  table.asks(apology);
  table.isTurnOf('b');
});

describe('in the turn of the one who apologises', () => {
  beforeEach(async () => {
    table = await openTable({ sitting: walk(standing, 'next') });
    table.asks(apology);
  });

  test('the five parts stand in their order on the speaker’s side', async () => {
    expect(table.half('b').words('listitem')).toEqual(parts);
    expect(table.cues('b', 'r-no-but')).toBe(1);
    expect(table.half('a')).not.toHave('listitem');
  });

  test('the listener reads that no answer is owed, in the turn and after it', async () => {
    expect(table.cues('a', 'r-nothing-owed')).toBe(1);
    expect(table.cues('b', 'r-nothing-owed')).toBe(0);
    await table.touchOn('b', talk.said);
    await table.breathe();
    await table.touchOn('b', talk.heard);
    expect(table).toShow(talk.meetTitle);
    expect(table.cues('a', 'r-nothing-owed')).toBe(1);
    await table.touchOn('a', talk.said);
    expect(table).toShow(talk.checkTitle);
  });

  test('a draft is looked through while it is typed, by words and never by marks', async () => {
    await table.touchOn('b', talk.draft);
    expect(told()).toBe('');
    await table.write('I am sorry, but');
    expect(told()).toBe(fill(talk.draftCheck, { words: fill(talk.draftWord, { word: 'but' }) }));
    await table.write(undone);
    expect(told()).toMatch(/“but”, “I only”/);
    await table.write(whole);
    expect(told()).toBe(talk.draftClear);
    await table.write('');
    expect(told()).toBe('');
  });

  test('no one else helps to write it: no filling in, no correcting, no suggestions', async () => {
    await table.touchOn('b', talk.draft);
    const field = table.one('textbox', talk.draftTitle);
    for (const [attribute, value] of [
      ['autocomplete', 'off'],
      ['autocorrect', 'off'],
      ['writingsuggestions', 'false'],
    ] as const)
      expect(field.getAttribute(attribute) ?? String(Reflect.get(field, attribute)), attribute).toBe(value);
    expect(table.half('a')).not.toHave('textbox');
  });

  test('the draft is in no store while it is typed, and gone when the step ends', async () => {
    const before = await table.everything();
    await table.touchOn('b', talk.draft);
    await table.write(undone);
    expect(told()).not.toBe('');
    expect(await table.everything()).toEqual(before);
    await table.touchOn('b', common.close);
    await table.touchOn('b', talk.said);
    expect(table).toShow(talk.breathTitle);
    await table.touchOn('a', common.back);
    await table.touchOn('b', talk.draft);
    expect(table.fieldValue()).toBe('');
    expect(JSON.stringify(await table.everything())).not.toContain('sorry');
  });

  test('a draft kept on purpose is among the notes, once, as it was written last', async () => {
    await table.touchOn('b', talk.draft);
    expect(table).not.toHave('button', talk.draftKeep);
    await table.write(undone);
    await table.touchOn('b', talk.draftKeep);
    expect(told()).toBe(talk.draftKept);
    expect(await texts()).toEqual([undone]);
    await table.write(whole);
    expect(told()).toBe(talk.draftClear);
    expect(await texts()).toEqual([undone]);
    await table.touchOn('b', talk.draftKeep);
    expect(told()).toBe(talk.draftKept);
    await table.touchOn('b', common.close);
    await table.touchOn('b', talk.said);
    expect(await texts()).toEqual([whole]);
    await table.go('kept');
    expect(table).toShow(whole);
  });

  test('a draft that the tablet does not keep is not called kept', async () => {
    breakDatabase({ fault: 'QuotaExceededError', times: 1_000 });
    await table.touchOn('b', talk.draft);
    await table.write(whole);
    await table.touchOn('b', talk.draftKeep);
    expect(told()).toBe(kept.unkept);
    expect(table.fieldValue()).toBe(whole);
    healDatabase();
    await table.touchOn('b', talk.draftKeep);
    expect(told()).toBe(talk.draftKept);
  });

  test('the draft is gone after a reload', async () => {
    await table.touchOn('b', talk.draft);
    await table.write(undone);
    await table.reload();
    await table.touchOn('b', talk.draft);
    expect(table.fieldValue()).toBe('');
  });

  test('closing the draft to read the five parts keeps it while the step lasts', async () => {
    await table.touchOn('b', talk.draft);
    await table.write(whole);
    await table.touchOn('b', common.close);
    expect(table.half('b').words('listitem')).toEqual(parts);
    await table.touchOn('b', talk.draft);
    expect(table.fieldValue()).toBe(whole);
  });

  test('turning the table in the middle of the draft loses nothing', async () => {
    await table.touchOn('b', talk.draft);
    await table.write(whole);
    await table.turnTable();
    expect(table).not.toHave('region');
    await table.touch(talk.draft);
    expect(table.fieldValue()).toBe(whole);
  });
});
