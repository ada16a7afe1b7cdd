import { beforeEach, describe, expect, test, vi } from 'vitest';
import { daysAfter } from '../../../../src/core/day.ts';
import { fill } from '../../../../src/core/text/fill.ts';
import { breakDatabase, healDatabase } from '../../../support/fakes/idb-faults.ts';
import { noonOf } from '../../../support/kept/stamps.ts';
import { agreed, idOf, noonOfToday, today } from '../../../support/pages/agreed.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import type { Tablet } from '../../../support/screens/tablet.tsx';
import { names } from '../../../support/sittings/names.ts';
import { words } from '../../../support/sittings/said.ts';

const { agreement, kept, rightForUs } = words;
const act = 'Phones stay in the hall after nine';
const yes = { a: fill(agreement.yes, { name: names.a }), b: fill(agreement.yes, { name: names.b }) };
const looked = (day: string) => fill(agreement.lookAgain, { day });
const at = `agreement/${idOf(1)}`;
let tablet: Tablet;

const history = () => tablet.words('listitem').filter((line) => /20\d\d\./.test(line));
const recordsOf = async () => (await tablet.stored('records')).map(({ value }) => value);
const isKept = () => tablet.words('status').includes(kept.isKept);

/** Writes an act, and sees it kept. */
async function write(text: string) {
  await tablet.write(text, agreement.act);
  await tablet.pass(1_000);
  expect(isKept()).toBe(true);
}

/** Writes an act and puts it to both. */
async function put(text = act) {
  await write(text);
  await tablet.touch(agreement.put);
}

/** From the moment after the second yes to the list, and back to the agreement. */
async function openAnew() {
  await tablet.touch(kept.done);
  await tablet.go(at);
  expect(tablet).toHave('button', agreement.change);
}

describe('a new agreement', () => {
  beforeEach(async () => {
    tablet = await openTablet({ at, now: noonOfToday });
  });

  test('can start on another day within two weeks', async () => {
    await tablet.answer(agreement.start, agreement.startLater);
    expect(tablet.all('option')).toHaveLength(13);
    await tablet.choose(agreement.startDay, 'Monday 7 December');
    await put();
    expect(tablet).toShow(fill(agreement.from, { day: 'Monday 7 December' }));
    expect(tablet).toShow(looked('Monday 21 December'));
  });

  test('goes back to writing when it is not like this, and nothing says who said so', async () => {
    await put();
    await tablet.touch(yes.a);
    await tablet.touch(agreement.notLikeThis);
    expect(tablet.fieldValue(agreement.act)).toBe(act);
    await write(`${act}, and on Sundays`);
    expect(await recordsOf()).toMatchObject([
      { body: { stage: 'writing', touched: { a: false, b: false }, changes: [], act: `${act}, and on Sundays` } },
    ]);
    await tablet.touch(agreement.put);
    expect(tablet).toHave('button', yes.a);
    expect(tablet).toHave('button', yes.b);
  });

  test('stands alone in the moment after both said yes, with the day it comes back, and can be taken back', async () => {
    await put();
    await tablet.touch(yes.a);
    expect(document.querySelectorAll('.threshold .mark-filled')).toHaveLength(1);
    await tablet.touch(yes.b);
    expect(document.activeElement).toBe(tablet.one('heading', `${agreement.bothYes} ${act}`));
    expect(tablet).toShow(fill(agreement.comesBack, { day: 'Monday 7 December' }));
    expect(document.querySelectorAll('.threshold .mark-filled')).toHaveLength(2);
    await tablet.touch(agreement.takeBack);
    for (const each of [yes.a, yes.b]) expect(tablet).toHave('button', each);
    expect(await recordsOf()).toMatchObject([
      { body: { stage: 'offered', touched: { a: false, b: false }, changes: [] } },
    ]);
    for (const each of [yes.b, yes.a]) await tablet.touch(each);
    await tablet.pass(10_000);
    expect(tablet).not.toHave('button', agreement.takeBack);
    expect(await recordsOf()).toMatchObject([{ body: { stage: 'running' } }]);
  });

  test('is asked for one act, and for nothing that follows if it fails', async () => {
    expect(tablet.all('textbox')).toHaveLength(1);
    expect(tablet).toShow(agreement.watching);
    await tablet.follow(agreement.watchingMore);
    expect(tablet).toHave('heading', rightForUs.title);
  });

  test('of which nothing was written leaves nothing behind', async () => {
    await write(act);
    await tablet.write(' ', agreement.act);
    await tablet.pass(1_000);
    expect(await recordsOf()).toEqual([]);
  });

  test('that is too long is not cut, not kept and not put to both, and all of it stays', async () => {
    await write(act);
    const long = `${'🌿'.repeat(150)} and the end`;
    await tablet.write(long, agreement.act);
    await tablet.pass(1_000);
    expect(tablet).toShow(fill(kept.tooLong, { count: 12 }));
    expect(isKept()).toBe(false);
    await tablet.touch(agreement.put);
    expect(await recordsOf()).toMatchObject([{ body: { act, stage: 'writing' } }]);
    await tablet.reload();
    expect(tablet.fieldValue(agreement.act)).toBe(long);
    expect(tablet).toShow(fill(kept.tooLong, { count: 12 }));
  });

  test('that the tablet will not keep stays on the screen, also on coming back to it, until it is kept', async () => {
    breakDatabase({ fault: 'QuotaExceededError', times: 1_000 });
    await tablet.write(act, agreement.act);
    await tablet.pass(1_000);
    expect(tablet).toShow(kept.unkept);
    await tablet.go('kept');
    expect(tablet).toHave('heading', kept.title);
    await tablet.go(at);
    expect(tablet.fieldValue(agreement.act)).toBe(act);
    expect(await recordsOf()).toEqual([]);
    healDatabase();
    await tablet.touch(kept.tryAgain);
    expect(isKept()).toBe(true);
    expect(await recordsOf()).toMatchObject([{ body: { act } }]);
  });

  test('that never held can be taken away, and put back', async () => {
    await put();
    await tablet.touch(kept.takeAway);
    expect(tablet).toShow(kept.takenAway);
    expect(await recordsOf()).toEqual([]);
    await tablet.touch(kept.undo);
    expect(tablet).toHave('button', yes.a);
    expect(await recordsOf()).toHaveLength(1);
  });
});

describe('what holds', () => {
  beforeEach(async () => {
    tablet = await openTablet({ at, now: noonOfToday, kept: [{ kind: 'agreement', body: agreed(1, 3) }] });
    expect(tablet).toHave('button', agreement.end);
  });

  test('ends with one touch, which can be taken back; both stay in its history', async () => {
    expect(tablet).not.toHave('button', kept.takeAway);
    await tablet.touch(agreement.end);
    expect(tablet).toShow(agreement.ended);
    await tablet.touch(kept.undo);
    expect(tablet).toHave('button', agreement.end);
    expect(history()).toEqual(
      [agreement.began, agreement.endedThen, agreement.resumed].map((line) => expect.stringContaining(line)),
    );
  });

  test('is not said to be kept while it is only read, and for a moment after a touch', async () => {
    await tablet.touch(agreement.end);
    expect(isKept()).toBe(true);
    await tablet.pass(5_000);
    expect(isKept()).toBe(false);
    await tablet.go('kept');
    await tablet.follow(/We walk on Sundays/);
    expect(tablet).toShow(agreement.ended);
    expect(isKept()).toBe(false);
  });

  test('stays over once the page was left', async () => {
    await tablet.touch(agreement.end);
    expect(history()).toHaveLength(2);
    await tablet.reload();
    expect(tablet).toShow(agreement.ended);
    expect(tablet).not.toHave('button', kept.undo);
  });

  test('holds on while other words wait for both, and changes with the second touch', async () => {
    await tablet.touch(agreement.change);
    await put();
    await tablet.touch(yes.a);
    const before = tablet.within(() => tablet.one('region', agreement.holds));
    expect(before).toShow('We walk on Sundays');
    await tablet.reload();
    expect(before).toShow('We walk on Sundays');
    await tablet.touch(yes.b);
    expect(tablet).not.toHave('region', agreement.holds);
    await openAnew();
    expect(history()).toEqual([
      expect.stringContaining('We walk on Sundays'),
      expect.stringMatching(new RegExp(`${agreement.changed}.*${act}`)),
    ]);
  });

  test('can be left as it was', async () => {
    await tablet.touch(agreement.change);
    await tablet.write(act, agreement.act);
    await tablet.touch(agreement.leaveAsItWas);
    expect(tablet).not.toShow(act);
    expect(tablet).toShow(looked('Friday 4 December'));
    expect(history()).toHaveLength(1);
  });

  test('moves no date before the one above it on a clock set back years', async () => {
    vi.setSystemTime(noonOf(daysAfter(today, -4_000)).on);
    await tablet.touch(agreement.end);
    expect(history()).toEqual([expect.stringMatching(/^20 November 2026/), expect.stringMatching(/^20 November 2026/)]);
  });
});

test('on the day of review keeping it for another while is put to both', async () => {
  tablet = await openTablet({ at, now: noonOfToday, kept: [{ kind: 'agreement', body: agreed(1, 14) }] });
  expect(tablet).toShow(agreement.due);
  await tablet.touch(agreement.keepOn);
  await tablet.touch(agreement.while4);
  expect(tablet).toShow(looked('Monday 21 December'));
  await tablet.touch(yes.b);
  await tablet.touch(yes.a);
  await openAnew();
  expect(tablet).not.toShow(agreement.due);
  expect(history()).toEqual([agreement.began, agreement.renewed].map((line) => expect.stringContaining(line)));
});
