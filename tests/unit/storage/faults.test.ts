import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { noMemory } from '../../../src/core/reminders/choose.ts';
import { firstSettings } from '../../../src/core/settings.ts';
import { wholeOf } from '../../../src/storage/formats/format.ts';
import { sittingFormat } from '../../../src/storage/formats/sitting-format.ts';
import { createCopiedRepository } from '../../../src/storage/repositories/copied-repository.ts';
import { createReminderRepository } from '../../../src/storage/repositories/reminder-repository.ts';
import { createSettingsRepository } from '../../../src/storage/repositories/settings-repository.ts';
import { createShelfRepository } from '../../../src/storage/repositories/shelf-repository.ts';
import { createSittingRepository } from '../../../src/storage/repositories/sitting-repository.ts';
import type { Transactions } from '../../../src/storage/transaction.ts';
import { breakDatabase, type Fault, faults, faultsLeft, healDatabase } from '../../support/fakes/idb-faults.ts';
import { stampAt } from '../../support/kept/stamps.ts';
import { noteOf, soon } from '../../support/pages/kept-things.ts';
import { freshDatabase } from './fresh-database.ts';
import { golden } from './golden.ts';

const sitting = wholeOf(sittingFormat.read(golden('sitting-speak-v1')));
if (sitting === null) throw new Error('there is no sitting');
const held = { id: 'held', conversation: 'warm', ...stampAt(1), prompts: ['warm.01'], finished: true } as const;
const note = noteOf('note', 'new words', 2);
const copy = { made: stampAt(1), keepsakes: [note], unread: [], settings: firstSettings };

/** Every write the app can make. */
const writes: Record<string, (on: Transactions) => Promise<boolean>> = {
  'a step of the sitting': (on) => createSittingRepository(on).save(sitting),
  'the end of a sitting': (on) => createSittingRepository(on).end(held, '2026-11-25'),
  'a sitting that left nothing': (on) => createSittingRepository(on).end(null, null),
  'forgetting a sitting': (on) => createSittingRepository(on).forget('before', ['other']),
  'an end taken back': (on) => createSittingRepository(on).takeBack(sitting, '2026-11-25'),
  'putting the planned day away': (on) => createSittingRepository(on).putPlanAway(),
  'the settings': (on) => createSettingsRepository(on).save(firstSettings),
  'what was shown of reminders': (on) => createReminderRepository(on).save(noMemory),
  'a note': (on) => createShelfRepository(on).change([note], []),
  'taking a note away': (on) => createShelfRepository(on).change([], ['before']),
  'one for another': (on) => createShelfRepository(on).change([note], ['before']),
  'the day of a copy': (on) => createCopiedRepository(on).copied(stampAt(3)),
  'adding a copy': (on) => createCopiedRepository(on).add(copy, null),
  'the first copy, with its settings': (on) => createCopiedRepository(on).add(copy, firstSettings),
  'a copy in place of all': (on) => createCopiedRepository(on).replace(copy),
};
const every = faults.flatMap((fault) => Object.keys(writes).map((name) => ({ fault, name })));
const write = (name: string, on: Transactions) => writes[name]?.(on) ?? Promise.reject(new Error(`no ${name}`));

let tries = 0;
let falselyKept = 0;
let recovered = 0;
afterEach(healDatabase);
afterAll(() => {
  // biome-ignore lint/suspicious/noConsole: the figure is asked for
  console.log(
    `figure: injected errors: ${tries} writes, ${falselyKept} false "kept", ${recovered} recovered by one retry`,
  );
});

/** A tablet on which something was kept before, and all that is in its database. */
async function tablet() {
  const fresh = freshDatabase();
  const { transactions } = fresh;
  await createShelfRepository(transactions).change([noteOf('before', 'from before')], []);
  await createSettingsRepository(transactions).load();
  const all = async () => [await transactions.all('state'), await transactions.all('records')];
  return { ...fresh, all };
}

/** What each write leaves on a tablet that is well. */
async function whereWell(name: string) {
  const { transactions, all } = await tablet();
  expect(await write(name, transactions)).toBe(true);
  return all();
}

async function counted(name: string, on: Transactions, isOnDisk: () => Promise<boolean>) {
  tries += 1;
  const said = await write(name, on);
  if (said && !(await isOnDisk())) falselyKept += 1;
  return said;
}
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const answering = every.filter(({ fault }) => fault !== 'no answer');

describe('a write that the database refuses once', () => {
  // Refusing to open strikes only once the connection is gone: the next one then opens at the second time of asking.
  test.each(answering)(
    'for $fault: $name is tried once more, and is on disk when it says so',
    async ({ fault, name }) => {
      const well = await whereWell(name);
      const { transactions, told, all, connections } = await tablet();
      if (fault === 'not to be opened') connections[0]?.close();
      breakDatabase({ fault: fault === 'not to be opened' ? 'InvalidStateError' : fault, times: 1 });
      expect(await counted(name, transactions, async () => same(await all(), well))).toBe(true);
      recovered += 1;
      expect([await all(), told.at(-1)]).toEqual([well, 'well']);
    },
  );
});

describe('a write that the database refuses each time', () => {
  test.each(answering)('for $fault: $name is never called kept, and is once it is well', async ({ fault, name }) => {
    const well = await whereWell(name);
    const { transactions, told, all } = await tablet();
    const before = await all();
    breakDatabase({ fault, times: 1_000 });
    expect(await counted(name, transactions, async () => same(await all(), well))).toBe(false);
    expect(told.at(-1)).toBe(fault === 'QuotaExceededError' ? 'full' : 'failing');
    healDatabase();
    expect(await all(), 'all or nothing').toEqual(before);
    expect(await counted(name, transactions, async () => same(await all(), well))).toBe(true);
    expect([await all(), told.at(-1)]).toEqual([well, 'well']);
  });
});

describe('a write that the database never answers', () => {
  test.each(Object.keys(writes))('%s is not called kept, and after 5 s it is told', async (name) => {
    const well = await whereWell(name);
    const { transactions, told, all } = await tablet();
    breakDatabase({ fault: 'no answer', times: 1_000 });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const ended = vi.fn();
    tries += 1;
    void write(name, transactions).then(ended);
    while (faultsLeft() === 1_000) await soon();
    told.length = 0;
    vi.advanceTimersByTime(4_999);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['failing']);
    vi.useRealTimers();
    healDatabase();
    if (same(await all(), well) && ended.mock.calls.length > 0) falselyKept += 1;
    expect(ended).not.toHaveBeenCalled();
    expect([await write(name, transactions), await all()], 'the next one gets through').toEqual([true, well]);
  });
});

describe('what cannot be read', () => {
  const damagedSitting = { id: 'sitting', v: 1, value: 'damaged' };
  const damagedSettings = { id: 'settings', v: 1, value: 'damaged' };

  test.each(answering.map(({ fault }) => fault).filter((fault, at, all) => all.indexOf(fault) === at))(
    'is never lost where setting it aside is refused: %s',
    async (fault: Fault) => {
      const { transactions, all } = await tablet();
      await transactions.write(['state'], (changes) => {
        changes.put('state', damagedSitting);
        changes.put('state', damagedSettings);
      });
      breakDatabase({ fault, times: 1_000 });
      await createSittingRepository(transactions).load();
      const settings = createSettingsRepository(transactions);
      expect([await settings.load(), await settings.save(firstSettings)]).toEqual([
        { settings: null, setAside: false },
        false,
      ]);
      healDatabase();
      expect((await all())[0]).toEqual([damagedSettings, damagedSitting]);
      expect(await settings.save(firstSettings)).toBe(true);
      expect((await all())[0]).toContainEqual({ ...damagedSettings, id: 'settings/aside/1' });
    },
  );
});
