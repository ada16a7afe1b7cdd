import { beforeEach, describe, expect, test } from 'vitest';
import type { Agreement } from '../../../../src/core/kept/agreement.ts';
import type { Keepsake } from '../../../../src/core/kept/keepsake.ts';
import { fill } from '../../../../src/core/text/fill.ts';
import { appreciationOn, idAt, noteAt, noteOn } from '../../../support/kept/keepsakes.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { agreed } from '../../../support/pages/agreed.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import type { Tablet } from '../../../support/screens/tablet.tsx';
import { names } from '../../../support/sittings/names.ts';
import { words } from '../../../support/sittings/said.ts';

const { kept, agreements } = words;
const november = (day: number) => Date.UTC(2026, 10, day);

const tea: Agreement = {
  id: idAt(2),
  act: 'Tea on Sundays',
  who: 'both',
  startOn: '2026-11-20',
  reviewOn: '2026-11-30',
  touched: { a: false, b: false },
  stage: 'offered',
  changes: [],
  ...stampAt(november(20)),
  rev: 1,
  sitting: null,
};
const few: readonly Keepsake[] = [
  noteOn(1, 'The lake in autumn'),
  { kind: 'agreement', body: tea },
  appreciationOn(3, 'Merci, Zoë', november(21), 'a'),
  noteOn(4, 'שלום מהאגם'),
];
const ten = [...few, ...Array.from({ length: 6 }, (_, index) => appreciationOn(index + 5, 'Thank you', november(22)))];

let tablet: Tablet;
const openOn = async (all: readonly Keepsake[]) => {
  tablet = await openTablet({ at: 'kept', kept: all });
};
const rows = () => tablet.within(() => tablet.one('list', kept.shelf)).words('link');
const search = (text: string) => tablet.write(text, kept.search, 'searchbox');

test('a few things stand in one list, the newest first, each with its kind, its day and its words', async () => {
  await openOn(few);
  expect(rows()).toEqual([
    expect.stringMatching(/שלום מהאגם.* Note /),
    expect.stringMatching(/Merci, Zoë.* Appreciation.*Saturday 21 November/),
    expect.stringMatching(new RegExp(`Tea on Sundays.* ${kept.offered} Friday 20 November`)),
    expect.stringMatching(/The lake in autumn.* Note /),
  ]);
});

test('a few things are searched, and nothing is printed while no agreement holds', async () => {
  await openOn(few);
  await search('tea');
  expect(rows()).toEqual([expect.stringContaining('Tea on Sundays')]);
  expect(tablet).toHave('link', kept.storage);
  expect(tablet).not.toHave('link', kept.print);
});

test('two things are not searched, and three are', async () => {
  await openOn(few.slice(0, 2));
  expect(rows()).toHaveLength(2);
  expect(tablet).not.toHave('searchbox');
  await tablet.touch(kept.write);
  await tablet.touch(kept['begin-note']);
  await tablet.write('A third');
  await tablet.touch(kept.done);
  expect(tablet).toHave('searchbox', kept.search);
});

test('each agreement says where it stands, and what holds can be printed', async () => {
  const unsaid = { changes: [], touched: { a: false, b: false } };
  const held = (place: number, daysAgo: number, changes: Partial<Agreement> = {}): Keepsake => ({
    kind: 'agreement',
    body: { ...agreed(place, daysAgo), ...changes },
  });
  await openOn([
    held(1, 3, { stage: 'writing', ...unsaid }),
    held(2, 3, { stage: 'offered', ...unsaid }),
    held(3, 3, { stage: 'offered', ...unsaid, touched: { a: false, b: true } }),
    held(4, 3),
    held(5, 14),
  ]);
  const halfYes = fill(kept.offeredYes, { name: names.b });
  expect(rows()).toEqual(
    [kept.due, kept.holds, halfYes, kept.offered, kept.written].map((line) => expect.stringContaining(line)),
  );
  const filled = tablet.all('listitem').map((row) => row.querySelectorAll('.mark-filled').length);
  expect(filled).toEqual([2, 2, 1, 0, 0]);
  await tablet.follow(kept.print);
  expect(tablet).toHave('heading', agreements.title);
});

describe('ten things', () => {
  beforeEach(() => openOn(ten));

  test('that were all of one kind and are gone leave no word of a search', async () => {
    await tablet.answer(kept.show, kept['all-agreement']);
    await tablet.follow(/Tea on Sundays/);
    await tablet.touch(kept.takeAway);
    await tablet.touch(kept.toList);
    await tablet.answer(kept.show, kept['all-note']);
    expect(rows()).toHaveLength(2);
    await tablet.answer(kept.show, kept['all-agreement']);
    expect(tablet).toShow(kept['none-agreement']);
    expect(tablet).not.toShow(kept.nothingFound);
  });

  test('are narrowed down to a kind', async () => {
    await tablet.answer(kept.show, kept['all-agreement']);
    expect(rows()).toEqual([expect.stringContaining('Tea on Sundays')]);
    expect(tablet.words('status')).toContain(fill(kept.found, { count: 1 }));
    await tablet.answer(kept.show, kept['all-note']);
    expect(rows()).toHaveLength(2);
  });

  test('are found by any of their words, with or without accents, as one types', async () => {
    for (const [typed, found] of [
      ['zoe', 'Merci, Zoë'],
      ['AUTUMN lake', 'The lake in autumn'],
      ['האגם', 'שלום מהאגם'],
    ] as const) {
      await search(typed);
      expect(rows()).toEqual([expect.stringContaining(found)]);
    }
    await search('mountain');
    expect(tablet).toShow(kept.nothingFound);
    expect(rows()).toEqual([]);
  });
});

test('what could not be read is counted, and what a newer version kept makes all of it readable only', async () => {
  await openOn([noteOn(1, 'Whole')]);
  const damaged = noteAt(2, '');
  const { value } = damaged as { value: { body: object } };
  await tablet.put('records', { ...damaged, value: { ...value, body: { ...value.body, text: 7 } } });
  await tablet.reload();
  expect(tablet).toShow(fill(kept.damaged, { count: 1 }));
  expect(rows()).toHaveLength(1);
  await tablet.put('records', { ...noteAt(3, 'Newer'), v: 99 });
  await tablet.reload();
  expect(tablet).toShow(fill(kept.newer, { count: 1 }));
  expect(tablet).not.toHave('button', kept.write);
  await tablet.follow(/Whole/);
  expect(tablet).toShow('Whole');
  expect(tablet).not.toHave('textbox');
});

test('in a browser of an iPad it is said before the first thing is kept that the app had better be installed', async () => {
  const own = navigator.userAgent;
  const iPad = 'Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Safari/604.1';
  Object.defineProperty(navigator, 'userAgent', { configurable: true, value: iPad });
  try {
    await openOn([]);
    expect(tablet).toShow(kept.installFirst);
    await tablet.touch(kept.write);
    await tablet.touch(kept['begin-note']);
    expect(tablet).toShow(kept.installFirst);
    await tablet.write('All the same');
    await tablet.pass(1_000);
    await tablet.touch(kept.done);
    expect(rows()).toHaveLength(1);
    expect(tablet).not.toShow(kept.installFirst);
  } finally {
    Object.defineProperty(navigator, 'userAgent', { configurable: true, value: own });
  }
});
