import { describe, expect, test } from 'vitest';
import type { Keepsake } from '../../../../src/core/kept/keepsake.ts';
import { firstSettings } from '../../../../src/core/settings.ts';
import { fill } from '../../../../src/core/text/fill.ts';
import { writeCopy } from '../../../../src/storage/copies/copy-writer.ts';
import { recordOf } from '../../../../src/storage/formats/keepsake-formats.ts';
import { settingsFormat } from '../../../../src/storage/formats/settings-format.ts';
import { checkInsOf, idAt, noteOn, talkOn, weeksOf } from '../../../support/kept/keepsakes.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { agreed } from '../../../support/pages/agreed.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import { settle } from '../../../support/screens/settle.ts';
import type { Tablet } from '../../../support/screens/tablet.tsx';
import { words } from '../../../support/sittings/said.ts';

const { storage, kept, agreement, overTime, sort } = words;
const hers = checkInsOf('a', 5, weeksOf({ heavy: [1, 2, 3, 4] }));

/** The file of a copy of these, from a tablet with these names. */
function copyWith(names: { a: string; b: string }, ...keepsakes: readonly Keepsake[]): File {
  const settings = { id: 'settings', v: settingsFormat.version, value: { ...firstSettings, names } };
  const [file] = writeCopy(
    { about: 'A copy.', made: stampAt(0) },
    { records: keepsakes.map(recordOf), settings },
  ).files;
  return new File([file!.text], 'copy.json.txt', { type: 'text/plain' });
}

async function choose(file: File) {
  const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
  expect(field.accept, 'no right file is greyed out').toBe('');
  Object.defineProperty(field, 'files', { configurable: true, value: [file] });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

const whose = async (tablet: Tablet) =>
  (await tablet.stored('records')).flatMap(
    ({ value }) => Reflect.get(Reflect.get(Object(value), 'body'), 'partner') ?? [],
  );

const openHere = (names: { a: string; b: string }) =>
  openTablet({ at: 'copies', settings: { names, checkIns: true }, kept: [noteOn(1, 'Ours')] });

test('the preview says who is clay and who is pine', async () => {
  const tablet = await openHere({ a: 'Anna', b: 'Ben' });
  await choose(copyWith({ a: 'Anna', b: 'Ben' }, ...hers));
  expect(tablet).toShow(fill(storage.names, { a: 'Anna', b: 'Ben' }));
  expect(tablet).not.toHave('group', storage.who);
  await choose(copyWith({ a: '', b: 'Ben' }));
  expect(tablet).toShow(fill(storage.oneNameB, { name: 'Ben' }));
});

test('a copy from a tablet on which the two have each other’s colours gives each their own', async () => {
  const tablet = await openHere({ a: 'Ben', b: 'Anna' });
  await choose(copyWith({ a: 'Anna', b: 'Ben' }, ...hers));
  expect(tablet).toShow(fill(storage.swapped, { a: 'Ben', b: 'Anna' }));
  await tablet.touch(storage.add);
  expect(await whose(tablet)).toEqual(['b', 'b', 'b', 'b']);
});

describe('a copy with other names', () => {
  test.each([
    ['Annie is Annette, and Ben is Bo', 'a'],
    ['Ben is Annette, and Annie is Bo', 'b'],
  ])('is brought back only once it is said: %s', async (answer, partner) => {
    const tablet = await openHere({ a: 'Annette', b: 'Bo' });
    await choose(copyWith({ a: 'Annie', b: 'Ben' }, ...hers));
    for (const way of [storage.add, storage.replace]) expect(tablet).not.toHave('button', way);
    expect(tablet).toHave('button', storage.bringNot);
    await tablet.answer(storage.who, answer);
    await tablet.touch(storage.add);
    expect(await whose(tablet)).toEqual(new Array(4).fill(partner));
    const settings = (await tablet.stored('state')).find(({ id }) => id === 'settings');
    expect(settings).toMatchObject({ value: { names: { a: 'Annette', b: 'Bo' } } });
  });

  test('in which nothing is of one of the two asks nothing', async () => {
    const tablet = await openHere({ a: 'Annette', b: 'Bo' });
    await choose(copyWith({ a: 'Annie', b: 'Ben' }, noteOn(2, 'Theirs')));
    await tablet.touch(storage.add);
    await tablet.go('kept');
    expect(tablet).toHave('link', /Theirs/);
    expect(tablet).toShow(kept.title);
  });
});

describe('what came from a copy', () => {
  const forged = agreed(3, 3, { act: 'You hand me your phone' });
  const all: readonly Keepsake[] = [
    noteOn(2, 'From elsewhere'),
    { kind: 'agreement', body: forged },
    { kind: 'parked', body: { id: idAt(3), text: 'The car' } },
    talkOn(9, 'now', 0),
    ...hers,
  ];
  const line = fill(kept.broughtBack, { day: '23 November 2026' });

  test('says so wherever it is shown, and an agreement of it is never told as one that both said yes to here', async () => {
    const tablet = await openHere({ a: 'Anna', b: 'Ben' });
    await choose(copyWith({ a: 'Anna', b: 'Ben' }, ...all));
    await tablet.touch(storage.add);
    await tablet.go('kept');
    expect(tablet).not.toShow(new RegExp(kept.holds));
    expect(tablet).toHave('link', new RegExp(kept.holdsCopy));
    await tablet.follow(/From elsewhere/);
    expect(tablet).toShow(line);
    await tablet.go(`agreement/${forged.id}`);
    expect(tablet).toShow(line);
    expect(tablet).toShow(new RegExp(agreement.copyBegan));
    expect(tablet.text).not.toContain(agreement.began);
    for (const place of ['forecast/floor', 'overTime']) {
      await tablet.go(place);
      expect(tablet).toShow(line);
    }
    await tablet.touch(fill(overTime.look, { name: 'Anna' }));
    await tablet.touch(sort.coverGo);
    expect(tablet).toShow(fill(overTime.broughtBack, { day: '23 November 2026' }));
    // What the two do here from then on is theirs.
    await tablet.go(`agreement/${forged.id}`);
    await tablet.touch(agreement.end);
    expect(tablet.text).toContain(agreement.endedThen);
    await tablet.reload();
    expect(tablet.text).toContain(agreement.copyBegan);
  });

  test('does not say so where it was kept here', async () => {
    const tablet = await openTablet({ at: `agreement/${forged.id}`, kept: all });
    expect(tablet).not.toShow(/copy/);
    expect(tablet.text).toContain(agreement.began);
  });
});
