import { describe, expect, test } from 'vitest';
import { readCopy } from '../../../../src/storage/copies/copy-reader.ts';
import { writeCopy } from '../../../../src/storage/copies/copy-writer.ts';
import { formatMade, parseMade } from '../../../../src/storage/copies/made.ts';
import { inZone } from '../../../support/zones.ts';

/** The morning of 30 November in Auckland; in London it is the evening of the 29th. */
const made = { on: Date.parse('2026-11-30T09:30:00+13:00'), day: '2026-11-30' } as const;
const [auckland, london] = ['Pacific/Auckland', 'Europe/London'];

test('a copy is of the day on which it was made, in its name and wherever it is opened', () => {
  const [file] = inZone(auckland, () => writeCopy({ about: '', made }, { records: [], settings: undefined }).files);
  expect(file!.name).toBe('copy-2026-11-30.json');
  expect(file!.text).toContain('"made": "2026-11-30T09:30:00.000+13:00"');
  const opened = inZone(london, () => readCopy(new TextEncoder().encode(file!.text).buffer));
  expect(opened).toMatchObject({ is: 'copy', copy: { made } });
});

describe('the time at which a copy was made', () => {
  test.each([
    [auckland, '2026-11-30T09:30:00.000+13:00'],
    [london, '2026-11-29T20:30:00.000+00:00'],
    ['Asia/Kathmandu', '2026-11-30T02:15:00.000+05:45'],
    ['America/St_Johns', '2026-11-29T17:00:00.000-03:30'],
  ])('is told as the clocks of %s had it', (zone, text) => {
    const told = inZone(zone, () => formatMade(made));
    expect(told).toBe(text);
    expect(inZone(auckland, () => parseMade(told))).toEqual({ on: made.on, day: text.slice(0, 10) });
  });

  test('in a file that tells UTC alone, has the day of the place where it is opened', () => {
    const read = () => parseMade('2026-11-29T20:30:00.000Z');
    expect(inZone(auckland, read)).toEqual(made);
    expect(inZone(london, read)).toEqual({ ...made, day: '2026-11-29' });
  });

  test.each(['', 'yesterday', '2026-11-31T09:30:00+25:00'])('is none in %j', (text) => {
    expect(parseMade(text)).toBeNull();
  });
});
