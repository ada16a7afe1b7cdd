import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Copy, newcomersOf, type Shelved } from '../../../../src/core/kept/copy.ts';
import { readCopy } from '../../../../src/storage/copies/copy-reader.ts';
import { writeCopy } from '../../../../src/storage/copies/copy-writer.ts';
import type { StoredRecord } from '../../../../src/storage/database.ts';
import { keepsakeFormats } from '../../../../src/storage/formats/keepsake-formats.ts';
import { settingsFormat } from '../../../../src/storage/formats/settings-format.ts';
import { createCopiedRepository } from '../../../../src/storage/repositories/copied-repository.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { arbitraryShelf, hostile, someSettings } from '../../../support/sittings/arbitrary-copy.ts';
import { freshDatabase, plant } from '../fresh-database.ts';
import { golden } from '../golden.ts';

const asked = process.env.COMMON_GROUND_FAULTS_RUNS;
/** How many files of each kind are tried: few here, a million when 200 runs of every fault are asked for. */
const tries = asked === undefined ? 20_000 : Math.min(1_000_000, Math.ceil(Number(asked) * 5_000));
const about = 'A copy.';
const made = stampAt(Date.UTC(2026, 10, 23, 18));
const settings: StoredRecord = { id: 'settings', v: settingsFormat.version, value: someSettings };
const encoder = new TextEncoder();
/** Some of the files that opened, about 150 of them, whatever the number of tries. */
const some: Copy[] = [];
const every = Math.ceil(tries / 500);
const tally = { opened: 0, refused: 0, slowestMs: 0 };
let prototype = '';
const prototypeNow = () =>
  JSON.stringify([Object, Array, String].map((each) => Reflect.ownKeys(each.prototype).map(String)));

beforeAll(() => {
  prototype = prototypeNow();
});
afterAll(() => {
  process.stdout.write(`figure: copies: ${2 * tries} files, ${JSON.stringify(tally)}\n`);
});

/** Opens the bytes of a file; what opens must save to a file that opens as the same. */
function judge(bytes: Uint8Array<ArrayBuffer>): void {
  const started = performance.now();
  const opened = readCopy(bytes.buffer);
  tally.slowestMs = Math.max(tally.slowestMs, Math.round(performance.now() - started));
  tally[opened.is === 'copy' ? 'opened' : 'refused'] += 1;
  if (opened.is !== 'copy') return;
  const { copy } = opened;
  if (tally.opened % every === 0) some.push(copy);
  const records = [
    ...copy.keepsakes.map(({ kind, body }) => ({
      id: body.id,
      v: keepsakeFormats[kind].version,
      value: { kind, body },
    })),
    ...copy.unread.map(({ id, v, value }) => ({ id, v: v as number, value })),
  ];
  const own = copy.settings === null ? undefined : { ...settings, value: copy.settings };
  const [file] = writeCopy({ about, made }, { records, settings: own }).files;
  const again = readCopy(encoder.encode(file!.text).buffer);
  const same = { ...opened, copy: { ...copy, made } };
  if (JSON.stringify(again) !== JSON.stringify(same)) expect(again).toEqual(same);
}

const textOf = (records: readonly StoredRecord[]) => writeCopy({ about, made }, { records, settings }).files[0]!.text;
const shelves = fc
  .sample(arbitraryShelf, { numRuns: 600, seed: 7 })
  .map(textOf)
  .filter((text) => text.length < 4_000);
const goldens = textOf(
  ['note', 'appreciation', 'agreement', 'checkIn', 'held', 'parked'].map((kind) => golden(`${kind}-v1`)),
);

/** The ways to every value in a tree, as far down as a copy goes. */
function waysOf(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null || way.length > 9) return [way];
  return [way, ...Object.entries(value).flatMap(([key, inner]) => waysOf(inner, [...way, key]))];
}

/** Puts something else at the end of a way, takes it out, or gives it another name. */
function mutate(tree: unknown, at: number, kind: number, planted: unknown): unknown {
  const ways = waysOf(tree);
  const way = ways[at % ways.length] ?? [];
  const last = way.at(-1);
  if (last === undefined) return planted;
  const parent = way.slice(0, -1).reduce((inner, key) => (inner as Record<string, unknown>)[key], tree) as Record<
    string,
    unknown
  >;
  if (kind === 0) Reflect.deleteProperty(parent, last);
  else if (kind === 1)
    Object.defineProperty(parent, '__proto__', { value: planted, enumerable: true, configurable: true });
  else Object.defineProperty(parent, last, { value: planted, enumerable: true, configurable: true, writable: true });
  return tree;
}

const mutations = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 }), hostile), { minLength: 0, maxLength: 3 });
const generated = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...shelves, goldens), mutations) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      hostile.map((value) => JSON.stringify(value)),
      mutations,
    ),
  },
);

test(
  `${tries} made-up files open or are refused, and nothing is thrown`,
  () => {
    fc.assert(
      fc.property(generated, ([text, changes]) => {
        const tree = changes.reduce(
          (each, [at, kind, planted]) => mutate(each, at, kind, planted),
          JSON.parse(text) as unknown,
        );
        judge(encoder.encode(JSON.stringify(tree)));
      }),
      { numRuns: tries },
    );
    expect(prototypeNow()).toBe(prototype);
    expect(tally.opened).toBeGreaterThan(tries / 20);
    expect(tally.refused).toBeGreaterThan(tries / 5);
  },
  60_000 + tries,
);

test(
  `${tries} files with changed bytes open or are refused, and nothing is thrown`,
  () => {
    const bytes = [goldens, ...shelves].map((text) => encoder.encode(text));
    const change = fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.nat({ max: 255 }));
    const files = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.array(change, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(files, ([which, changes]) => {
        judge(
          changes.reduce(
            (file, [at, kind, byte]) => (file.length === 0 ? file : bent(file, at % file.length, kind, byte)),
            bytes[which]!,
          ),
        );
      }),
      { numRuns: tries },
    );
    expect(prototypeNow()).toBe(prototype);
    expect(tally.slowestMs).toBeLessThan(2_000);
  },
  60_000 + tries,
);

const idsOf = ({ keepsakes, unread }: Shelved) => [
  ...keepsakes.map(({ body }) => body.id),
  ...unread.map(({ id }) => id),
];

test('what opened can be added to a shelf with nothing lost, and put in its place', async () => {
  const { transactions } = freshDatabase();
  const store = createCopiedRepository(transactions);
  const own = [golden('note-v1'), golden('held-v1'), { id: '00000009-dead', v: 1, value: 'damaged' }];
  expect(some.length).toBeGreaterThan(20);
  for (const copy of some) {
    await store.replace({ made, keepsakes: [], unread: [], settings: null });
    for (const record of own) await plant(transactions, 'records', record);
    let count = 0;
    const nextId = () => `${(36 ** 6 + ++count).toString(36).padStart(8, '0')}-new`;
    const newcomers = newcomersOf(copy, await store.here(), nextId);
    expect(await store.add(newcomers, copy.settings)).toBe(true);
    const after = await transactions.all('records');
    expect(after).toEqual(expect.arrayContaining(own));
    expect(after).toHaveLength(own.length + idsOf(newcomers).length);
    expect(newcomersOf(copy, await store.here(), nextId)).toMatchObject({ keepsakes: [], unread: [] });
    expect(await store.replace(copy)).toBe(true);
    expect(await store.here()).toEqual({ keepsakes: sorted(copy.keepsakes), unread: sorted(copy.unread) });
  }
});

/** In the order of their ids, as a database gives them. */
const sorted = <T extends Shelved['keepsakes'][number] | Shelved['unread'][number]>(all: readonly T[]): T[] =>
  all.toSorted((x, y) => (('kind' in x ? x.body.id : x.id) < ('kind' in y ? y.body.id : y.id) ? -1 : 1));

/** The bytes with one of them flipped, put in, taken out, or all of them cut off from there. */
function bent(file: Uint8Array<ArrayBuffer>, at: number, kind: number, byte: number): Uint8Array<ArrayBuffer> {
  if (kind === 0) return file.with(at, byte);
  if (kind === 1) return Uint8Array.from([...file.subarray(0, at), byte, ...file.subarray(at)]);
  if (kind === 2) return Uint8Array.from([...file.subarray(0, at), ...file.subarray(at + 1)]);
  return byte < 8 ? file.slice(0, at) : file.with(at, (file[at] ?? 0) ^ (1 << (byte % 8)));
}
