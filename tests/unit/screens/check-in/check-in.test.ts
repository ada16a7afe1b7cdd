import { expect, test } from 'vitest';
import type { CheckIn } from '../../../../src/core/kept/check-in.ts';
import { other, type Partner } from '../../../../src/core/partner.ts';
import { fill } from '../../../../src/core/text/fill.ts';
import { talkOn } from '../../../support/kept/keepsakes.ts';
import { answerAll, questionOf } from '../../../support/screens/check-in.ts';
import { type Given, openTablet } from '../../../support/screens/open-tablet.ts';
import type { Tablet } from '../../../support/screens/tablet.tsx';
import { speaking } from '../../../support/sittings/begun.ts';
import { names } from '../../../support/sittings/names.ts';
import { words } from '../../../support/sittings/said.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

const { checkIn, overTime, sort, common, settings } = words;
const hour = 3_600_000;

/** A tablet whose two have switched check-ins on. */
const openOn = (given: Given = {}) => openTablet({ at: 'overTime', settings: { checkIns: true }, ...given });

/** From over time through the cover to the first question. */
async function begin(tablet: Tablet, who: Partner) {
  await tablet.go('overTime');
  await tablet.touch(fill(overTime.begin, { name: names[who] }));
  expect(tablet).toHave('heading', fill(sort.coverTitle, { name: names[who] }));
  await tablet.touch(sort.coverGo);
  expect(questionOf(tablet)).toBe('settled');
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
  await tablet.touch(settings.youTwo);
  await tablet.tick(checkIn.switch);
  await tablet.follow(overTime.title);
  for (const name of [names.a, names.b]) expect(tablet).toHave('button', fill(overTime.begin, { name }));
});

test('a check-in writes nothing before it is to be kept, and nothing where it is not', async () => {
  const tablet = await openOn();
  await begin(tablet, 'a');
  await answerAll(tablet, { settled: 2, close: 4 });
  expect(tablet).toHave('heading', checkIn.endTitle);
  expect(await answersOf(tablet)).toEqual([]);
  await tablet.touch(checkIn.keepNot);
  expect(JSON.stringify(await tablet.everything())).not.toMatch(/settled|close/);
});

test('a touch answers one question and goes on, and each answer can be changed on the way back', async () => {
  const tablet = await openOn();
  await begin(tablet, 'b');
  expect(tablet.all('listitem')).toHaveLength(6);
  await tablet.touch(checkIn['step-settled-2']);
  expect(questionOf(tablet)).toBe('heavy');
  expect(document.activeElement).toBe(tablet.one('heading'));
  expect(tablet.words('status').join('')).toBe('');
  await tablet.touch(checkIn.before);
  expect(tablet.one('button', checkIn['step-settled-2']).getAttribute('aria-pressed')).toBe('true');
  expect(document.querySelectorAll('[aria-pressed]')).toHaveLength(1);
  await answerAll(tablet, { settled: 3 });
  await tablet.touch(checkIn.before);
  await answerAll(tablet);
  await tablet.touch(checkIn.keep);
  expect(await answersOf(tablet)).toEqual([{ partner: 'b', answers: { settled: 3 } }]);
});

test('the next screen and what is told there are the same, kept or not, on a light day and a heavy one', async () => {
  const after: string[] = [];
  for (const [heavy, choice] of [
    [1, checkIn.keep],
    [5, checkIn.keep],
    [5, checkIn.keepNot],
  ] as const) {
    const tablet = await openOn();
    await begin(tablet, 'a');
    await answerAll(tablet, { heavy });
    expect(tablet).toShow(fill(checkIn.endSame, { name: names[other('a')] }));
    await tablet.touch(choice);
    expect(tablet).toHave('heading', checkIn.betweenTitle);
    after.push(document.body.innerHTML);
    await tablet.touch(checkIn.betweenDone);
    after.push(tablet.text);
  }
  expect(new Set(after).size).toBe(2);
});

test('where nothing was said there is nothing to keep', async () => {
  const tablet = await openOn();
  await begin(tablet, 'a');
  await answerAll(tablet);
  expect(tablet).toShow(checkIn.endNone);
  expect(tablet).not.toHave('button', checkIn.keep);
  await tablet.touch(checkIn.endOver);
  expect(await answersOf(tablet)).toEqual([]);
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
  expect(questionOf(tablet)).toBe('settled');
});

test.each([
  [
    'by back',
    async (tablet: Tablet) => {
      for (const _ of [1, 2]) await tablet.touch(checkIn.before);
      await tablet.touch(common.back);
    },
  ],
  ['by hiding the app', (tablet: Tablet) => tablet.hideAndShow()],
  ['by lying there', (tablet: Tablet) => tablet.pass(90_000)],
])('a check-in is covered again and its answers dropped %s', async (_way, leave) => {
  const tablet = await openOn();
  await begin(tablet, 'a');
  await tablet.touch(checkIn['step-settled-1']);
  await tablet.touch(checkIn['step-heavy-5']);
  await leave(tablet);
  expect(tablet).toHave('heading', fill(sort.coverTitle, { name: names.a }));
  expect(tablet).toShow(checkIn.open);
  expect(questionOf(tablet)).toBeUndefined();
  await tablet.touch(sort.coverGo);
  expect(questionOf(tablet)).toBe('settled');
  expect(document.querySelectorAll('[aria-pressed]')).toHaveLength(0);
  await answerAll(tablet);
  expect(tablet).toShow(checkIn.endNone);
});

test.each<[string, Given, boolean]>([
  ['asks how much one can rely on the other on a day without a talk ahead', { planned: '2026-11-24' }, true],
  ['asks nothing that primes complaint on a day with a talk ahead', { planned: '2026-11-23' }, false],
  ['asks nothing that primes complaint while a talk waits', { sitting: speaking }, false],
])('a check-in %s', async (_what, given, isAsked) => {
  const tablet = await openOn(given);
  await begin(tablet, 'a');
  const asked = await answerAll(tablet);
  expect(asked).toContain('settled');
  expect(asked.includes('rely')).toBe(isAsked);
});

test('a check-in asks how well one was heard within a day of a talk alone', async () => {
  const without = await openOn();
  await begin(without, 'a');
  expect(await answerAll(without)).not.toContain('heard');
  const after = await openOn({ kept: [talkOn(1, 'impact', noon - 2 * hour)] });
  await begin(after, 'a');
  expect(await answerAll(after)).toContain('heard');
});

test('a check-in says at the end of a heavy day, and of no other, that a light talk may suit', async () => {
  const tablet = await openOn();
  for (const [heavy, isHeavy] of [
    [3, false],
    [4, true],
  ] as const) {
    await begin(tablet, 'a');
    await answerAll(tablet, { heavy });
    expect(tablet.count(checkIn.heavyLine)).toBe(isHeavy ? 1 : 0);
    await tablet.touch(checkIn.keepNot);
  }
});
