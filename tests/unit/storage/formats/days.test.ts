import { describe, expect, test } from 'vitest';
import { newcomersOf } from '../../../../src/core/kept/copy.ts';
import type { Keepsake } from '../../../../src/core/kept/keepsake.ts';
import type { Read } from '../../../../src/storage/formats/format.ts';
import { copiedFormat, plannedFormat } from '../../../../src/storage/formats/instant-formats.ts';
import { readKeepsake, recordOf } from '../../../../src/storage/formats/keepsake-formats.ts';
import { inZone } from '../../../support/zones.ts';
import { golden } from '../golden.ts';

/** Half past nine in the morning of 30 November in Auckland; in London it is the evening of the 29th. */
const morning = Date.parse('2026-11-30T09:30:00+13:00');
const auckland = 'Pacific/Auckland';
const london = 'Europe/London';

/** A golden record of version 1, kept at an instant. */
function keptAt(kind: 'note' | 'appreciation' | 'checkIn' | 'held', on: number) {
  const record = golden(`${kind}-v1`);
  const { body } = record.value as { body: object };
  return { ...record, value: { kind, body: { ...body, on } } };
}

/** A golden agreement of version 1 whose terms begin and are looked at again at these instants. */
function agreedFrom(startOn: number, reviewOn: number) {
  const record = golden('agreement-v1');
  const { body } = record.value as { body: { changes: readonly object[] } };
  const terms = { startOn, reviewOn };
  const changes = body.changes.map((change) => ({ ...change, ...terms, on: morning }));
  return { ...record, value: { kind: 'agreement', body: { ...body, ...terms, on: morning, changes } } };
}
const keepsakeOf = (read: Read<Keepsake>): Keepsake => {
  if (read.is !== 'whole') throw new Error(read.is);
  return read.value;
};
const noonIn = (zone: string, date: number) => inZone(zone, () => new Date(2026, 10, date, 12).getTime());

describe('what version 1 kept', () => {
  test.each(['note', 'appreciation', 'checkIn', 'held'] as const)(
    'gets the day that its instant has where it is read: %s',
    (kind) => {
      const dayIn = (zone: string) => inZone(zone, () => readKeepsake(keptAt(kind, morning)));
      expect(dayIn(auckland)).toMatchObject({ value: { body: { on: morning, day: '2026-11-30' } } });
      expect(dayIn(london)).toMatchObject({ value: { body: { on: morning, day: '2026-11-29' } } });
    },
  );

  test('keeps that day from then on, wherever it is read', () => {
    const record = inZone(auckland, () => recordOf(keepsakeOf(readKeepsake(keptAt('note', morning)))));
    expect(inZone(london, () => readKeepsake(record))).toMatchObject({ value: { body: { day: '2026-11-30' } } });
  });

  test('as the day of the next talk and of the last copy is read likewise', () => {
    const read = () => [plannedFormat.read({ v: 1, value: morning }), copiedFormat.read({ v: 1, value: morning })];
    expect(inZone(auckland, read)).toMatchObject([
      { value: '2026-11-30' },
      { value: { on: morning, day: '2026-11-30' } },
    ]);
  });
});

describe('the days of an agreement, which version 1 told by noon', () => {
  /** Noon on the 2nd, an hour more or less by the clocks that changed since, and noon four weeks later. */
  const daysOf = (home: string, away: string, hours: number) => {
    const start = noonIn(home, 2) + hours * 3_600_000;
    const read = inZone(away, () => readKeepsake(agreedFrom(start, start + 28 * 86_400_000)));
    return read.is === 'whole' && read.value.kind === 'agreement'
      ? [read.value.body.startOn, read.value.body.reviewOn]
      : read;
  };
  const zones = Intl.supportedValuesOf('timeZone');
  const meant = ['2026-11-02', '2026-11-30'];

  test('are the days that were meant in every zone, an hour more or less at noon', () => {
    const wrong = zones.flatMap((zone) => [-1, 0, 1].map((hours) => [zone, hours] as const));
    expect(wrong.filter(([zone, hours]) => String(daysOf(zone, zone, hours)) !== String(meant))).toEqual([]);
  });

  test('stay so after a journey, but from a few islands where days begin or end', () => {
    const islands = /Apia|Chatham|Enderbury|Fakaofo|Kanton|Kiritimati|Midway|Niue|Pago_Pago|Tongatapu/;
    for (const away of [london, 'America/New_York', 'Asia/Kolkata']) {
      const wrong = zones.filter((zone) => String(daysOf(zone, away, 0)) !== String(meant));
      expect(
        wrong.filter((zone) => !islands.test(zone)),
        away,
      ).toEqual([]);
    }
  });

  test('are as far apart as they were, wherever they are read', () => {
    const start = noonIn('America/Anchorage', 2);
    for (const zone of zones) {
      const read = inZone(zone, () => readKeepsake(agreedFrom(start, start + 28 * 86_400_000 + 3_600_000)));
      expect(read.is, zone).toBe('whole');
    }
  });
});

test('the same thing read in two zones is the same, so that an old copy brings nothing twice', () => {
  const records = [
    keptAt('note', morning),
    keptAt('held', morning),
    agreedFrom(noonIn(auckland, 2), noonIn(auckland, 16)),
  ];
  const readIn = (zone: string) => inZone(zone, () => records.map((record) => keepsakeOf(readKeepsake(record))));
  const here = { keepsakes: readIn(auckland), unread: [] };
  const copy = { keepsakes: readIn(london), unread: [] };
  expect(copy.keepsakes).not.toEqual(here.keepsakes);
  expect(newcomersOf(copy, here, () => 'new')).toEqual({ keepsakes: [], unread: [], alike: 3, beside: 0, left: 0 });
});
