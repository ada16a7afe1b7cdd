import { describe, expect, test } from 'vitest';
import { undoMs } from '../../../../src/state/kept/undo-time.ts';
import { checkInsOf, idAt, noteOn, weeksOf } from '../../../support/kept/keepsakes.ts';
import { agreed, idOf, noonOfToday } from '../../../support/pages/agreed.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import { openTable } from '../../../support/screens/table.ts';
import type { Tablet } from '../../../support/screens/tablet.tsx';
import { closing, speaking } from '../../../support/sittings/begun.ts';
import { names } from '../../../support/sittings/names.ts';
import { words } from '../../../support/sittings/said.ts';
import { walk } from '../../../support/sittings/sitting-builder.ts';

const { kept, overTime, home, agreement, common, talk, sort, forecast } = words;

/** A note of two that was just deleted on its page. */
async function deleted(): Promise<Tablet> {
  const tablet = await openTablet({ at: `note/${idAt(2)}`, kept: [noteOn(1, 'Before'), noteOn(2, 'The last')] });
  await tablet.touch(kept.takeAway);
  expect(tablet).toHave('button', kept.undo);
  return tablet;
}

/** The last page of a talk that has just come to its end. */
async function ended(): Promise<Tablet> {
  const at = walk(closing, 'next', 'next');
  const tablet = await openTable({ at: 'talk', sitting: at, settings: { layout: 'sideBySide' } });
  await tablet.touch(talk.nextOpen);
  expect(tablet).toHave('heading', talk.doneTitle);
  return tablet;
}

test('a line says for how long a step can be undone, and after that time it is said to be deleted, with no way back', async () => {
  const tablet = await deleted();
  expect(tablet).toShow(kept.undoFor);
  await tablet.pass(undoMs);
  expect(tablet).not.toHave('button', kept.undo);
  expect(tablet).not.toShow(kept.undoFor);
  expect(tablet).toShow(kept.takenAway);
  expect(tablet).not.toHave('textbox');
});

test('a step is not undone from the next screen, nor on coming back to its own', async () => {
  const tablet = await deleted();
  await tablet.touch(kept.toList);
  expect(tablet).not.toHave('button', kept.undo);
  await tablet.go(`note/${idAt(2)}`);
  expect(tablet).not.toHave('button', kept.undo);
});

test('a step is not undone once the page was out of sight', async () => {
  const tablet = await deleted();
  await tablet.hideAndShow();
  expect(tablet).not.toHave('button', kept.undo);
});

test('the time stands while the focus is on the button', async () => {
  const tablet = await deleted();
  const button = tablet.one('button', kept.undo);
  button.focus();
  await tablet.pass(10 * undoMs);
  expect(tablet).toHave('button', kept.undo);
  button.blur();
  await tablet.pass(undoMs);
  expect(tablet).not.toHave('button', kept.undo);
});

test('check-ins that were erased come back for nobody who uncovers the page later', async () => {
  const tablet = await openTablet({
    at: 'overTime',
    settings: { checkIns: true },
    kept: checkInsOf('a', 1, weeksOf({ heavy: [1, 2] })),
  });
  const look = async () => {
    await tablet.touch(`${overTime.look.replace('{name}', names.a)}`);
    await tablet.touch(sort.coverGo);
  };
  await look();
  await tablet.touch(overTime.erase);
  expect(tablet).toHave('button', kept.undo);
  await tablet.touch(sort.done);
  await look();
  expect(tablet).not.toHave('button', kept.undo);
});

test('a parked topic that was deleted comes back for ten seconds', async () => {
  const tablet = await openTablet({
    at: 'forecast/floor',
    kept: [{ kind: 'parked', body: { id: idAt(1), text: 'The car' } }],
  });
  await tablet.touch(`${forecast.parkedGone}: The car`);
  expect(tablet).toHave('button', kept.undo);
  await tablet.pass(undoMs);
  expect(tablet).not.toHave('button', kept.undo);
});

test('the end of an agreement is undone for ten seconds', async () => {
  const tablet = await openTablet({
    at: `agreement/${idOf(1)}`,
    now: noonOfToday,
    kept: [{ kind: 'agreement', body: agreed(1, 3) }],
  });
  await tablet.touch(agreement.end);
  expect(tablet).toHave('button', kept.undo);
  await tablet.pass(undoMs);
  expect(tablet).not.toHave('button', kept.undo);
  expect(tablet).toShow(agreement.ended);
});

describe('a talk', () => {
  test.each([
    ['time', (tablet: Tablet) => tablet.pass(undoMs)],
    ['another screen', (tablet: Tablet) => tablet.go('settings').then(() => tablet.go())],
    ['a page out of sight', (tablet: Tablet) => tablet.hideAndShow()],
  ])('that was let go on home is taken up again, until %s ends that', async (_what, ends) => {
    const tablet = await openTablet({ sitting: speaking });
    await tablet.touch(home.letGo);
    await tablet.touch(kept.undo);
    expect(tablet).toShow(home.resumeEyebrow);
    await tablet.touch(home.letGo);
    await ends(tablet);
    expect(tablet).not.toHave('button', kept.undo);
    expect(tablet).not.toShow(home.resumeEyebrow);
  });

  test('that came to its end has a way back for as long as its last page is open, and none later', async () => {
    const tablet = await ended();
    await tablet.pass(10 * undoMs);
    expect(tablet).toHave('button', common.back);
    await tablet.touch(talk.doneHome);
    await tablet.go('talk');
    expect(tablet).toHave('heading', talk.doneTitle);
    expect(tablet).not.toHave('button', common.back);
  });

  test('that came to its end has no way back once the page was out of sight', async () => {
    const tablet = await ended();
    await tablet.hideAndShow();
    expect(tablet).not.toHave('button', common.back);
  });
});
