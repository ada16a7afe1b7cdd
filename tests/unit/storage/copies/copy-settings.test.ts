import { describe, expect, test } from 'vitest';
import { readCopy } from '../../../../src/storage/copies/copy-reader.ts';
import { carriedSettings } from '../../../../src/storage/copies/copy-settings.ts';
import { writeCopy } from '../../../../src/storage/copies/copy-writer.ts';
import { settingsFormat } from '../../../../src/storage/formats/settings-format.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { someSettings } from '../../../support/sittings/arbitrary-copy.ts';
import { expected, golden } from '../golden.ts';

const v = settingsFormat.version;
const carried = (changes: object) => carriedSettings({ v, value: { ...someSettings, ...changes } });
const whole = (changes: object) => ({ is: 'whole', value: { ...someSettings, ...changes } });

/** The settings that a copy made of these gives back. */
function throughCopy(settings: { readonly v: number; readonly value: unknown }) {
  const [file] = writeCopy(
    { about: 'A copy.', made: stampAt(0) },
    { records: [], settings: { id: 'settings', ...settings } },
  ).files;
  const opened = readCopy(new TextEncoder().encode(file!.text).buffer);
  return opened.is === 'copy' ? opened.copy.settings : opened;
}

describe('settings in a copy', () => {
  test('of an earlier version are written in the shape of today', () => {
    expect(throughCopy(golden('settings-v1'))).toEqual(expected('settings-v1'));
  });

  test('that only a later app knows come along', () => {
    const value = { ...someSettings, tune: { name: 'bells' } };
    expect(throughCopy({ v, value })).toEqual(value);
  });

  test.each([
    ['that JSON cannot carry', { tune: 7n, since: new Date(0), dimmed: true }, { dimmed: true }],
    ['that are vast', { tune: 'x'.repeat(60_000), dimmed: true }, {}],
    ['inside the names', { names: { ...someSettings.names, c: 'x' } }, {}],
  ])('come without unknown ones %s', (_what, changes, left) => {
    expect(carried(changes)).toEqual(whole(left));
    expect(throughCopy({ v, value: { ...someSettings, ...changes } })).toEqual({ ...someSettings, ...left });
  });

  test('come with tidy names and lines', () => {
    const untidy = { names: { a: '  Mira\n', b: '\u202eyou' }, ownLines: { listen: ' a  b ', quiet: '', here: '' } };
    const tidy = { names: { a: 'Mira', b: 'you' }, ownLines: { listen: 'a b', quiet: '', here: '' } };
    expect(carried(untidy)).toEqual(whole(tidy));
  });

  test('that cannot be read are told apart', () => {
    expect([carriedSettings({ v: v + 1, value: 'sealed' }).is, carried({ names: 7 }).is]).toEqual(['newer', 'damaged']);
  });
});
