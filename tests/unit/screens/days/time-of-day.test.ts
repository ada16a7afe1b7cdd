import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fill } from '../../../../src/core/text/fill.ts';
import { liveIn } from '../../../support/screens/region.ts';
import { openTable } from '../../../support/screens/table.ts';
import { speaking } from '../../../support/sittings/begun.ts';
import { words } from '../../../support/sittings/said.ts';
import { type At, walk } from '../../../support/sittings/sitting-builder.ts';
import { travelTo } from '../../../support/zones.ts';

const { pause } = words;
let homeZone: string | undefined;

beforeEach(() => {
  homeZone = travelTo('Europe/Berlin');
});
afterEach(() => {
  travelTo(homeZone);
});

/** A pause at a time of day. */
function pausedAt(time: string): At {
  const now = Date.parse(time);
  const { sitting } = walk(speaking, 'pause');
  return { sitting: { ...sitting, openedAt: now, at: now }, now };
}
const returnAt = (time: string) => fill(pause.returnAt, { time });

describe('the time of return', () => {
  test('is told by the clock of the place, also where the tablet has travelled with the app open', async () => {
    const table = await openTable({ sitting: pausedAt('2026-11-23T16:12+01:00') });
    await table.breakFor('oneHour');
    expect(table).toShow(returnAt('17:12'));
    travelTo('America/New_York');
    await table.hideAndShow();
    expect(table).toShow(returnAt('11:12'));
    await table.pass(59 * 60_000);
    expect(table).toShow(returnAt('11:12'));
    await table.pass(60_000);
    expect(table).toShow(pause.returnNow);
  });

  test('says that it is tomorrow where it is', async () => {
    const table = await openTable({ sitting: pausedAt('2026-11-23T16:12+01:00') });
    await table.breakFor('oneHour');
    travelTo('Asia/Tokyo');
    await table.hideAndShow();
    expect(table).toShow(returnAt('01:12'));
    travelTo('America/New_York');
    await table.hideAndShow();
    await table.pass(60_000);
    await table.touchOn('a', pause.anotherTime);
    await table.touchOn('a', pause.tomorrow);
    expect(table).toShow(fill(pause.returnTomorrow, { time: '10:13' }));
  });

  test.each([
    ['a German tablet', 'de-DE', ['de-DE', 'de', 'en-US', 'en'], '17:12'],
    ['a French tablet', 'fr-FR', ['fr-FR', 'fr', 'en-US', 'en'], '17:12'],
    ['a tablet of a language alone', 'ja', ['ja'], '17:12'],
    ['an American tablet', 'en-US', ['en-US', 'en'], '5:12 PM'],
    ['an American tablet that is set to 24 hours', 'en-US-u-hc-h23', ['en-US', 'en'], '17:12'],
    ['a British tablet that is set to 12 hours', 'en-GB-u-hc-h12', ['en-GB'], '5:12 pm'],
  ])('is told by 12 or 24 hours as all else on %s', async (_what, locale, languages, time) => {
    liveIn(locale, languages);
    const table = await openTable({ sitting: pausedAt('2026-11-23T16:12+01:00') });
    await table.breakFor('oneHour');
    // Some engines put a narrow blank before the half of the day.
    expect(table.text.replaceAll('\u202f', ' ')).toContain(returnAt(time));
  });

  test('is told from midnight on as 00, not as 24', async () => {
    liveIn('de-DE', ['de-DE', 'en-US']);
    const table = await openTable({ sitting: pausedAt('2026-11-23T23:12+01:00') });
    await table.breakFor('oneHour');
    expect(table.text).toContain('at 00:12');
  });
});
