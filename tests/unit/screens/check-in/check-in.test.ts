import { expect, test } from 'vitest';
import type { CheckIn } from '../../../../src/core/kept/check-in.ts';
import type { Partner } from '../../../../src/core/partner.ts';
import { fill } from '../../../../src/core/text/fill.ts';
import { talkOn } from '../../../support/kept/keepsakes.ts';
import { type Given, openTablet } from '../../../support/screens/open-tablet.ts';
import type { Tablet } from '../../../support/screens/tablet.tsx';
import { speaking } from '../../../support/sittings/begun.ts';
import { names } from '../../../support/sittings/names.ts';
import { nameOf, words } from '../../../support/sittings/said.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

const { checkIn, overTime, sort, common, home } = words;
const hour = 3_600_000;

/** A tablet whose two have switched check-ins on. */
const openOn = (given: Given = {}) => openTablet({ at: 'overTime', settings: { checkIns: true }, ...given });

/** From over time through the cover to the questions. */
async function begin(tablet: Tablet, who: Partner) {
  await tablet.go('overTime');
  await tablet.touch(fill(overTime.begin, { name: names[who] }));
  expect(tablet).toHave('heading', fill(sort.coverTitle, { name: names[who] }));
  await tablet.touch(sort.coverGo);
  expect(tablet).toHave('heading', checkIn.title);
}

/** The check-ins that are on disk, without their ids and days. */
async function answersOf(tablet: Tablet): Promise<Pick<CheckIn, 'partner' | 'answers'>[]> {
  const records = await tablet.stored('records');
  return records.map(({ value }) => {
    const { partner, answers } = (value as { body: CheckIn }).body;
    return { partner, answers };
  });
}

test('a check-in is off until someone switches it on in the settings', async () => {
  const tablet = await openTablet({ at: 'overTime' });
  expect(tablet).toShow(overTime.off);
  expect(tablet).not.toHave('button', fill(overTime.begin, { name: names.a }));
  await tablet.go('checkIn/a');
  expect(tablet).toHave('heading', checkIn.offTitle);
  await tablet.touch(home.settings);
  await tablet.tick(checkIn.switch);
  await tablet.touch(overTime.title);
  for (const name of [names.a, names.b]) expect(tablet).toHave('button', fill(overTime.begin, { name }));
});

test('a check-in writes nothing before it is to be kept, and nothing where it is not', async () => {
  const tablet = await openOn();
  await begin(tablet, 'a');
  await tablet.answer(checkIn['ask-settled'], checkIn['step-settled-2']);
  await tablet.answer(checkIn['ask-close'], checkIn['step-close-4']);
  await tablet.answer(checkIn['ask-hopeful'], checkIn.unsaid);
  expect(await answersOf(tablet)).toEqual([]);
  await tablet.touch(checkIn.done);
  expect(tablet).toHave('heading', checkIn.keepTitle);
  expect(await answersOf(tablet)).toEqual([]);
  await tablet.touch(checkIn.keepNot);
  expect(tablet).toHave('heading', checkIn.goneTitle);
  expect(JSON.stringify(await tablet.everything())).not.toMatch(/settled|close/);
});

test('a check-in keeps the answers given and no other, with one touch', async () => {
  const tablet = await openOn();
  await begin(tablet, 'b');
  await tablet.answer(checkIn['ask-settled'], checkIn['step-settled-2']);
  await tablet.answer(checkIn['ask-heavy'], checkIn.unsaid);
  await tablet.touch(checkIn.done);
  await tablet.touch(common.back);
  await tablet.answer(checkIn['ask-settled'], checkIn['step-settled-3']);
  await tablet.touch(checkIn.done);
  await tablet.touch(checkIn.keep);
  expect(tablet).toHave('heading', checkIn.keptTitle);
  expect(await answersOf(tablet)).toEqual([{ partner: 'b', answers: { settled: 3 } }]);
});

test('a check-in stays open while fingers touch it, also where a browser tells of touches alone', async () => {
  const tablet = await openOn();
  await begin(tablet, 'a');
  for (const _ of [1, 2]) {
    await tablet.pass(80_000);
    const touch = Object.assign(new Event('touchstart', { bubbles: true }), { touches: [], changedTouches: [] });
    document.body.dispatchEvent(touch);
  }
  await tablet.pass(80_000);
  expect(tablet).toHave('heading', checkIn.title);
});

test.each([
  ['by back', (tablet: Tablet) => tablet.touch(common.back)],
  ['by hiding the app', (tablet: Tablet) => tablet.hideAndShow()],
  ['by lying there', (tablet: Tablet) => tablet.pass(90_000)],
])('a check-in is covered again and its answers dropped %s', async (_way, leave) => {
  const tablet = await openOn();
  await begin(tablet, 'a');
  await tablet.answer(checkIn['ask-heavy'], checkIn['step-heavy-5']);
  await leave(tablet);
  expect(tablet).toHave('heading', fill(sort.coverTitle, { name: names.a }));
  expect(tablet).toShow(checkIn.open);
  expect(tablet).not.toHave('radio');
  await tablet.touch(sort.coverGo);
  expect(tablet).toHave('heading', checkIn.title);
  expect(tablet.checked()).toEqual([]);
});

test.each<[string, Given, boolean]>([
  ['asks how much one can rely on the other on a day without a talk ahead', { planned: '2026-11-24' }, true],
  ['asks nothing that primes complaint on a day with a talk ahead', { planned: '2026-11-23' }, false],
  ['asks nothing that primes complaint while a talk waits', { sitting: speaking }, false],
])('a check-in %s', async (_what, given, isAsked) => {
  const tablet = await openOn(given);
  await begin(tablet, 'a');
  expect(tablet).toHave('radiogroup', checkIn['ask-settled']);
  expect(tablet.all('radiogroup', checkIn['ask-rely'])).toHaveLength(isAsked ? 1 : 0);
});

test('a check-in asks how well one was heard within a day of a talk alone', async () => {
  const without = await openOn();
  await begin(without, 'a');
  expect(without).toHave('radiogroup', checkIn['ask-settled']);
  expect(without).not.toHave('radiogroup', checkIn['ask-heard']);
  const after = await openOn({ kept: [talkOn(1, 'impact', noon - 2 * hour)] });
  await begin(after, 'a');
  expect(after).toHave('radiogroup', checkIn['ask-heard']);
});

test('a check-in offers a light talk at the end of a heavy day, and of no other', async () => {
  const tablet = await openOn();
  for (const [step, isHeavy] of [
    ['3', false],
    ['4', true],
  ] as const) {
    await begin(tablet, 'a');
    await tablet.answer(checkIn['ask-heavy'], checkIn[`step-heavy-${step}`]);
    await tablet.touch(checkIn.done);
    await tablet.touch(checkIn.keepNot);
    expect(tablet.all('button', nameOf('warm'))).toHaveLength(isHeavy ? 1 : 0);
  }
  await tablet.touch(nameOf('warm'));
  expect(tablet).toHave('heading', nameOf('warm'));
});
