import { expect, test } from 'vitest';
import type { Keepsake } from '../../../../src/core/kept/keepsake.ts';
import type { Partner } from '../../../../src/core/partner.ts';
import { fill } from '../../../../src/core/text/fill.ts';
import { checkInsOf, talkOn, weeksOf } from '../../../support/kept/keepsakes.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import type { Tablet } from '../../../support/screens/tablet.tsx';
import { wordsOf } from '../../../support/screens/view.ts';
import { names } from '../../../support/sittings/names.ts';
import { nameOf, words } from '../../../support/sittings/said.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

const { overTime, sort, kept, home, rightForUs } = words;
const day = 86_400_000;
let tablet: Tablet;

const openOn = async (...all: readonly Keepsake[]) => {
  tablet = await openTablet({ at: 'overTime', settings: { checkIns: true }, kept: all });
};

/** From over time through the cover to one partner's own pictures. */
async function lookBack(who: Partner) {
  // Leaving the page covers what was open on it.
  await tablet.go();
  await tablet.go('overTime');
  await tablet.touch(fill(overTime.look, { name: names[who] }));
  expect(tablet).toHave('heading', fill(sort.coverTitle, { name: names[who] }));
  await tablet.touch(sort.coverGo);
}

/** Whose check-ins are on disk. */
const whose = async () =>
  (await tablet.stored('records')).map(({ value }) => (value as { body: { partner: Partner } }).body.partner).join('');

const figure = (name: string) =>
  tablet
    .all('figure')
    .map(wordsOf)
    .find((said) => said.includes(name));

test('the days of the talks stand by month, the latest first', async () => {
  await openOn(
    talkOn(1, 'impact', noon - 40 * day),
    talkOn(2, 'own', noon - 3 * day),
    talkOn(3, 'now', noon - 20 * day),
  );
  expect(tablet.words('heading').filter((title) => /2026/.test(title))).toEqual(['November 2026', 'October 2026']);
  expect(tablet.words('listitem')).toEqual([
    `${nameOf('own')} Friday 20 November`,
    `${nameOf('now')} Tuesday 3 November`,
    `${nameOf('impact')} Wednesday 14 October`,
  ]);
});

test('each answer is a hill from the first on, and says nothing before it can', async () => {
  await openOn(...checkInsOf('a', 1, weeksOf({ heavy: [1, 3, 4], hopeful: [2] })));
  await lookBack('a');
  expect(tablet.all('figure').map((each) => each.querySelectorAll('.hill-edge').length)).toEqual([3, 1]);
  expect(figure(overTime['name-heavy'])).toContain(overTime.early);
  expect(figure(overTime['name-hopeful'])).toContain(overTime.firstHill);
});

test('four answers over three weeks say how it goes, and for whom it is all read', async () => {
  await openOn(...checkInsOf('a', 1, weeksOf({ heavy: [1, 3, 4, 4], settled: [3, 3, 3, 3] })));
  await lookBack('a');
  expect(tablet.all('figure')).toHaveLength(2);
  expect(tablet.count('Monday 2 November Monday 23 November')).toBe(1);
  expect(figure(overTime['name-heavy'])).toBe(`${overTime['name-heavy']}${overTime['band-heavy-higher']}`);
  expect(figure(overTime['name-settled'])).toContain(overTime.same);
  expect(tablet).toShow(overTime.heavier);
  expect(tablet.text).not.toMatch(/\d (points|answers|weeks)|%|average|score/i);
});

test('nothing of one partner stands beside the other’s', async () => {
  await openOn(
    ...checkInsOf('a', 1, weeksOf({ heavy: [1, 4, 4, 4] })),
    ...checkInsOf('b', 11, weeksOf({ hopeful: [2, 4, 4, 4], heavy: [4, 1, 1, 1] })),
  );
  const page = () => document.body.innerHTML;
  expect(tablet).toShow(overTime.checkInsLine);
  for (const said of [overTime['band-heavy-higher'], overTime['band-heavy-lower'], overTime['band-hopeful-higher']])
    expect(page()).not.toContain(said);
  await lookBack('a');
  expect(tablet.all('figure')).toHaveLength(1);
  for (const theirs of [names.b, 'tone-b', overTime['band-heavy-lower'], overTime['band-hopeful-higher']])
    expect(page()).not.toContain(theirs);
  await lookBack('b');
  expect(tablet.all('figure')).toHaveLength(2);
  for (const theirs of [names.a, 'tone-a', overTime['band-heavy-higher']]) expect(page()).not.toContain(theirs);
  await tablet.hideAndShow();
  expect(tablet).not.toHave('figure');
  for (const theirs of [overTime['band-heavy-lower'], overTime['name-heavy']]) expect(page()).not.toContain(theirs);
});

test('one touch erases all check-ins of one partner, and one more puts them back', async () => {
  await openOn(
    ...checkInsOf('a', 1, weeksOf({ heavy: [1, 4, 4, 4] })),
    ...checkInsOf('b', 11, weeksOf({ hopeful: [2, 4, 4, 4] })),
  );
  await lookBack('a');
  await tablet.touch(overTime.erase);
  expect(tablet).toShow(overTime.erased);
  expect(tablet).not.toHave('figure');
  expect(await whose()).toBe('bbbb');
  await tablet.touch(kept.undo);
  expect(tablet.all('figure')).toHaveLength(1);
  expect(tablet).not.toShow(overTime.erased);
  expect(await whose()).toBe('aaaabbbb');
});

test('the first answers are said to be kept, and the last of them can be taken away', async () => {
  await openOn(...checkInsOf('a', 1, weeksOf({ heavy: [1, 4] })), ...checkInsOf('b', 11, weeksOf({ heavy: [2] })));
  await lookBack('a');
  expect(tablet).toShow(fill(overTime.last, { day: 'Monday 9 November' }));
  await tablet.touch(overTime.takeLast);
  expect(tablet).toShow(overTime.lastTaken);
  expect(tablet).toShow(fill(overTime.last, { day: 'Monday 2 November' }));
  expect(await whose()).toBe('ab');
  await tablet.touch(kept.undo);
  expect(tablet).toShow(fill(overTime.last, { day: 'Monday 9 November' }));
  expect(await whose()).toBe('aab');
});

test('two steep falls bring the way to help quietly, to that partner alone', async () => {
  await openOn(
    ...checkInsOf('a', 1, weeksOf({ settled: [5, 3, 3] })),
    ...checkInsOf('b', 11, weeksOf({ hopeful: [5, 3, 1] })),
  );
  await lookBack('a');
  expect(tablet).not.toHave('button', home.rightForUs);
  await lookBack('b');
  await tablet.touch(home.rightForUs);
  expect(tablet).toHave('heading', rightForUs.title);
});
