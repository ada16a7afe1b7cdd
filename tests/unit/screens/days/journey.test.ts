import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fill } from '../../../../src/core/text/fill.ts';
import { idAt } from '../../../support/kept/keepsakes.ts';
import { answerAll } from '../../../support/screens/check-in.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import { openTable } from '../../../support/screens/table.ts';
import type { Tablet } from '../../../support/screens/tablet.tsx';
import { closing } from '../../../support/sittings/begun.ts';
import { names } from '../../../support/sittings/names.ts';
import { nameOf, words } from '../../../support/sittings/said.ts';
import { walk } from '../../../support/sittings/sitting-builder.ts';
import { travelTo } from '../../../support/zones.ts';

const { agreement, checkIn, home, kept, overTime, sort, storage, talk } = words;
/** The morning of 30 November in Auckland; in London it is the evening of the 29th. */
const morning = Date.parse('2026-11-30T09:30:00+13:00');
let homeZone: string | undefined;

beforeEach(() => {
  homeZone = travelTo('Pacific/Auckland');
});
afterEach(() => {
  travelTo(homeZone);
});

/** The two take the tablet along to London, and open the app there. */
async function flyToLondon(tablet: Tablet, at = '') {
  await tablet.close();
  travelTo('Europe/London');
  history.replaceState(null, '', `#/${at}`);
  await tablet.open();
}

describe('from Auckland to London', () => {
  test('a note is of the day on which it was written, in the list and on its page', async () => {
    const tablet = await openTablet({ at: 'kept', now: morning });
    await tablet.touch(kept.write);
    await tablet.touch(kept['begin-note']);
    await tablet.write('The lake');
    await tablet.pass(1_000);
    expect(tablet).toShow('Monday 30 November');
    await tablet.touch(kept.done);
    await flyToLondon(tablet, 'kept');
    expect(tablet).toShow('Monday 30 November');
    expect(tablet).not.toShow('29 November');
    await tablet.follow(/The lake/);
    expect(tablet).toShow('Monday 30 November');
  });

  test('an agreement begins, is looked at again and tells of its changes on the days that were said', async () => {
    const tablet = await openTablet({ at: 'agreement/00000001-ab12cd34', now: morning });
    await tablet.write('Phones stay in the hall', agreement.act);
    await tablet.pass(1_000);
    await tablet.touch(agreement.put);
    for (const name of Object.values(names)) await tablet.touch(fill(agreement.yes, { name }));
    await tablet.reload();
    const said = [
      fill(agreement.since, { day: 'Monday 30 November' }),
      fill(agreement.lookAgain, { day: 'Monday 14 December' }),
      '30 November 2026.',
    ];
    for (const line of said) expect(tablet).toShow(line);
    await flyToLondon(tablet, 'agreement/00000001-ab12cd34');
    // By London's clocks the day of its start has not begun.
    for (const line of [fill(agreement.from, { day: 'Monday 30 November' }), ...said.slice(1)])
      expect(tablet).toShow(line);
    vi.setSystemTime(Date.parse('2026-12-14T08:00:00Z'));
    await tablet.reload();
    expect(tablet).toShow(agreement.due);
  });

  test('a talk and the day planned at its close stay on their days', async () => {
    const { sitting } = walk(closing, 'next', 'next');
    const table = await openTable({ sitting: { sitting: { ...sitting, at: morning }, now: morning } });
    await table.touchOn('a', talk.nextWeek);
    await flyToLondon(table);
    expect(table).toShow(fill(home.planned, { when: 'Monday 7 December' }));
    await table.go('overTime');
    expect(table.words('listitem')).toEqual([`${nameOf('now')} Monday 30 November`]);
  });

  test('a talk of the first morning of a month stays in its month', async () => {
    const talkOf = { id: idAt(1), conversation: 'now', prompts: [], finished: true } as const;
    const first = { ...talkOf, on: Date.parse('2026-12-01T08:00:00+13:00'), day: '2026-12-01' } as const;
    const tablet = await openTablet({ kept: [{ kind: 'held', body: first }], now: first.on });
    await flyToLondon(tablet, 'overTime');
    expect(tablet).toHave('heading', 'December 2026');
    expect(tablet.words('listitem')).toEqual([`${nameOf('now')} Tuesday 1 December`]);
  });

  test('the last copy was made on the day on which it was made', async () => {
    const tablet = await openTablet({ now: morning });
    await tablet.put('state', { id: 'copied', v: 2, value: { on: morning, day: '2026-11-30' } });
    await flyToLondon(tablet, 'copies');
    expect(tablet).toShow(fill(storage.last, { day: '30 November 2026' }));
  });

  test('a check-in is of the day on which it was answered', async () => {
    const tablet = await openTablet({ at: 'checkIn/a', now: morning, settings: { checkIns: true } });
    await tablet.touch(sort.coverGo);
    await answerAll(tablet, { heavy: 2 });
    await tablet.touch(checkIn.keep);
    await flyToLondon(tablet, 'overTime');
    await tablet.touch(fill(overTime.look, { name: names.a }));
    await tablet.touch(sort.coverGo);
    expect(tablet).toShow(fill(overTime.last, { day: 'Monday 30 November' }));
  });
});
