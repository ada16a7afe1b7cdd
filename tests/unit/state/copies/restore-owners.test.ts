import { describe, expect, test } from 'vitest';
import type { Copy } from '../../../../src/core/kept/copy.ts';
import { broughtBack, type Keepsake } from '../../../../src/core/kept/keepsake.ts';
import type { Names } from '../../../../src/core/names.ts';
import { firstSettings } from '../../../../src/core/settings.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { agreed } from '../../../support/pages/agreed.ts';
import { copyOf, file, note, tablet } from '../../../support/sittings/copies-tablet.ts';

/** A thing as it is once it was brought back on the day of these tests. */
const fromCopy = (keepsake: Keepsake): Keepsake => broughtBack(keepsake, '2026-11-23');

describe('a copy of two whose colours are the other way round', () => {
  const body = { id: '00000005-x', partner: 'a', ...stampAt(5), answers: { heavy: 1 } } as const;
  const checkIn: Keepsake = { kind: 'checkIn', body };
  const theirs: Keepsake = { kind: 'checkIn', body: { ...body, partner: 'b' } };
  const ofAnna: Copy = { ...copyOf(checkIn), settings: { ...firstSettings, names: { a: 'Anna', b: 'Ben' } } };
  const opened = async (names: Names, here: readonly Keepsake[] = [note('00000001-here', 'ours')]) => {
    const own = tablet(here);
    await own.settings.change({ names });
    own.opens.as = { is: 'copy', copy: ofAnna };
    await own.copies.open(file);
    return own;
  };

  test.each(['add', 'replace'] as const)('comes with each thing under its own name (%s), and once', async (way) => {
    const { copies, disk } = await opened({ a: 'Ben', b: 'anna' });
    expect(copies.restoring.value).toMatchObject({ match: 'swapped', owners: 'swapped' });
    await copies[way](false);
    expect(disk.keepsakes.filter(({ kind }) => kind === 'checkIn')).toEqual([fromCopy(theirs)]);
    await copies.open(file);
    expect(copies.restoring.value).toMatchObject({ newcomers: { keepsakes: [] } });
  });

  test.each(['add', 'replace'] as const)('brings back nothing before it is said who is who (%s)', async (way) => {
    const { copies, disk } = await opened({ a: 'Bennie', b: 'Annie' });
    await copies[way](false);
    expect([copies.restoring.value.is, disk.keepsakes.length]).toEqual(['open', 1]);
    copies.tellOwners('swapped');
    await copies[way](false);
    expect(disk.keepsakes.filter(({ kind }) => kind === 'checkIn')).toEqual([fromCopy(theirs)]);
  });

  test('is shown anew with what was said of who is who, where something was kept meanwhile', async () => {
    const { copies, disk } = await opened({ a: 'Bennie', b: 'Annie' });
    copies.tellOwners('swapped');
    disk.keepsakes = [note('00000001-here', 'ours'), note('00000002-here', 'since')];
    await copies.replace(false);
    expect(copies.restoring.value).toMatchObject({ is: 'open', isAnew: true, owners: 'swapped' });
  });

  test('gives its names to a tablet where nobody is named', async () => {
    const { copies, disk } = await opened({ a: '', b: '' });
    await copies.add(false);
    expect(disk.settings?.names).toEqual({ a: 'Anna', b: 'Ben' });
    expect(disk.keepsakes.at(-1)).toEqual(fromCopy(checkIn));
  });

  test('leaves the names of a tablet as they are, also where its settings come along', async () => {
    const { copies, disk } = await opened({ a: 'Ben', b: '' }, []);
    await copies.add(false);
    expect(disk.settings?.names).toEqual({ a: 'Ben', b: 'Anna' });
    expect(disk.keepsakes).toEqual([fromCopy(theirs)]);
  });
});

test('what is brought back tells so, of an agreement each change too; the same copy adds nothing the second time', async () => {
  for (const way of ['add', 'replace'] as const) {
    const agreement: Keepsake = { kind: 'agreement', body: agreed(7, 3, { who: 'both' }) };
    const offered: Keepsake = {
      kind: 'agreement',
      body: { ...agreed(8, 3, { who: 'both' }), stage: 'offered', touched: { a: true, b: false }, changes: [] },
    };
    const { copies, opens, disk } = tablet([note('00000001-here', 'ours')]);
    opens.as = {
      is: 'copy',
      copy: { ...copyOf(note('00000002-x', 'theirs'), agreement, offered), settings: firstSettings },
    };
    await copies.open(file);
    if (copies.restoring.value.is === 'open' && copies.restoring.value.owners === null) copies.tellOwners('same');
    await copies[way](false);
    expect(disk.keepsakes.slice(-3)).toMatchObject([
      { body: { text: 'theirs', broughtBackOn: '2026-11-23' } },
      { body: { broughtBackOn: '2026-11-23', stage: 'running', changes: [{ what: 'began', fromCopy: true }] } },
      // A yes that waits for the other one is said here again.
      { body: { broughtBackOn: '2026-11-23', stage: 'offered', touched: { a: false, b: false } } },
    ]);
    await copies.open(file);
    expect(copies.restoring.value).toMatchObject({ newcomers: { keepsakes: [], alike: 3 } });
  }
});
