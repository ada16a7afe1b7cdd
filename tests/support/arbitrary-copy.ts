import fc from 'fast-check';
import { conversationIds } from '../../content/conversation-ids.ts';
import { items, type Step } from '../../src/core/check-in.ts';
import type { Keepsake } from '../../src/core/keepsake.ts';
import { firstSettings } from '../../src/core/settings.ts';
import type { StoredRecord } from '../../src/storage/database.ts';
import { recordOf } from '../../src/storage/keepsake-formats.ts';

const instant = fc.integer({ min: -8.64e15, max: 8.64e15 }).map((on) => on + 0);
const count = fc.nat();
const partner = fc.constantFrom('a' as const, 'b' as const);
const who = fc.constantFrom('a' as const, 'b' as const, 'both' as const);
const place = fc.integer({ min: 0, max: 34 * 36 ** 7 });
/** An id as the app gives it. */
export const arbitraryId = fc
  .tuple(place, fc.stringMatching(/^[0-9a-f]{8}$/))
  .map(([at, chance]) => `${at.toString(36).padStart(8, '0')}-${chance}`);
/** Any text at all: every script, halves of pairs, control characters, marks that turn the direction. */
export const arbitraryText = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength }),
      fc.string({
        unit: fc.constantFrom('a', '\u0000', '\ud83d', '\u202e', 'é', 'e\u0301', '\r', '\n', '👩‍👩‍👧', 'ש'),
        maxLength,
      }),
    )
    .map((text) => text.slice(0, maxLength));

const base = { id: arbitraryId, on: instant, rev: count, sitting: fc.option(arbitraryId) };
const terms = { act: arbitraryText(300), who, startOn: instant, reviewOn: instant };
const change = fc.record({
  ...terms,
  what: fc.constantFrom('began', 'changed', 'renewed', 'ended', 'resumed'),
  on: instant,
});
const bodies = {
  held: fc.record({
    id: arbitraryId,
    conversation: fc.constantFrom(...conversationIds),
    on: instant,
    prompts: fc.array(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 4 }),
    finished: fc.boolean(),
  }),
  parked: fc.record({ id: arbitraryId, text: arbitraryText(400) }),
  note: fc.record({ ...base, text: arbitraryText(600) }),
  appreciation: fc.record({ ...base, text: arbitraryText(600), from: who }),
  agreement: fc.record({
    ...base,
    ...terms,
    touched: fc.record({ a: fc.boolean(), b: fc.boolean() }),
    stage: fc.constantFrom('writing', 'offered', 'running', 'ended'),
    changes: fc.array(change, { maxLength: 3 }),
  }),
  checkIn: fc.record({
    id: arbitraryId,
    partner,
    on: instant,
    answers: fc.dictionary(fc.constantFrom(...items), fc.constantFrom<Step>(1, 2, 3, 4, 5), { noNullPrototype: true }),
  }),
};

/** Any keepsake of any kind. */
export const arbitraryKeepsake: fc.Arbitrary<Keepsake> = fc.oneof(
  ...Object.entries(bodies).map(([kind, body]) =>
    (body as fc.Arbitrary<unknown>).map((each) => ({ kind, body: each }) as Keepsake),
  ),
);

/** What nobody meant to be in a record: names of the language's own parts, deep lists, vast numbers. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 1e308, '', '__proto__', '\ud800', [], {}),
  fc
    .constantFrom('{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}')
    .map((text): unknown => JSON.parse(text)),
  fc.integer({ min: 1, max: 400 }).map((depth): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth))),
  fc.jsonValue({ maxDepth: 4 }),
);

/** A record that stands in the database: whole, or damaged in any way a tablet and a later version can think of. */
export const arbitraryRecord: fc.Arbitrary<StoredRecord> = fc.oneof(
  { weight: 4, arbitrary: arbitraryKeepsake.map(recordOf) },
  {
    weight: 1,
    arbitrary: fc.record({
      id: fc.oneof(arbitraryId, fc.string({ minLength: 1, maxLength: 30 })),
      v: fc.oneof(fc.nat({ max: 3 }), hostile as fc.Arbitrary<number>),
      value: fc.oneof(hostile, fc.record({ kind: fc.constantFrom('note', 'letter'), body: hostile })),
    }),
  },
);

/** A whole shelf, in the order of its ids. */
export const arbitraryShelf = fc
  .uniqueArray(arbitraryRecord, { selector: ({ id }) => id, maxLength: 12 })
  .map((records) => records.toSorted((x, y) => (x.id < y.id ? -1 : 1)));

/** Settings as a couple may have them. */
export const someSettings = {
  ...firstSettings,
  welcomed: true,
  names: { a: 'Mira', b: 'يونس' },
  palette: 'evening' as const,
  ownLines: { listen: 'Short is good.', quiet: '', here: '' },
};
