import fc from 'fast-check';
import { conversationIds } from '../../../content/conversation-ids.ts';
import { dayInUtc, daysAfter } from '../../../src/core/day.ts';
import type { Agreement, Change, Terms } from '../../../src/core/kept/agreement.ts';
import { items, type Step } from '../../../src/core/kept/check-in.ts';
import type { Keepsake } from '../../../src/core/kept/keepsake.ts';
import { firstSettings } from '../../../src/core/settings.ts';
import type { StoredRecord } from '../../../src/storage/database.ts';
import { recordOf } from '../../../src/storage/formats/keepsake-formats.ts';

const instant = fc.integer({ min: 0, max: Date.UTC(9999, 10, 1) });
/** An instant and the day it was then, in any zone there is. */
const stamp = fc
  .tuple(instant, fc.integer({ min: -12, max: 14 }))
  .map(([on, hours]) => ({ on, day: dayInUtc(on + hours * 3_600_000) }));
const count = fc.nat();
const partner = fc.constantFrom('a' as const, 'b' as const);
const who = fc.constantFrom('a' as const, 'b' as const, 'both' as const);
const place = fc.integer({ min: 1, max: 36 ** 6 - 1 });
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

const base = { id: arbitraryId, rev: count, sitting: fc.option(arbitraryId) };
/** A record of these parts, with its time. */
const stamped = <T>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.tuple(fc.record(parts), stamp).map(([each, when]) => ({ ...each, ...when }));
const terms = fc
  .record({ act: arbitraryText(299), who, startOn: instant.map(dayInUtc), days: fc.integer({ min: 1, max: 28 }) })
  .map(({ act, days, ...rest }): Terms => ({ ...rest, act: `x${act}`, reviewOn: daysAfter(rest.startOn, days) }));
const change = fc
  .tuple(terms, fc.constantFrom('began' as const, 'changed' as const, 'renewed' as const, 'resumed' as const), stamp)
  .map(([each, what, when]): Change => ({ ...each, what, ...when }));
/** An agreement as the two can have brought it there. */
const agreement = fc
  .tuple(stamped(base), terms, fc.array(change, { maxLength: 3 }), change, partner)
  .chain(([rest, own, before, last, one]) => {
    const nobody = { a: false, b: false };
    const lastTerms: Terms = { act: last.act, who: last.who, startOn: last.startOn, reviewOn: last.reviewOn };
    const ended: Change = { ...last, what: 'ended' };
    const held = { ...rest, ...lastTerms, touched: { a: true, b: true } };
    return fc.constantFrom<Agreement>(
      { ...rest, ...own, stage: 'writing', touched: nobody, changes: before },
      { ...rest, ...own, act: '', stage: 'writing', touched: nobody, changes: before },
      { ...rest, ...own, stage: 'offered', touched: { ...nobody, [one]: true }, changes: before },
      { ...held, stage: 'running', changes: [...before, last] },
      { ...held, stage: 'ended', changes: [...before, ended] },
    );
  });
const bodies = {
  held: stamped({
    id: arbitraryId,
    conversation: fc.constantFrom(...conversationIds),
    prompts: fc.array(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 4 }),
    finished: fc.boolean(),
  }),
  parked: fc.record({ id: arbitraryId, text: arbitraryText(400) }),
  note: stamped({ ...base, text: arbitraryText(600) }),
  appreciation: stamped({ ...base, text: arbitraryText(600), from: who }),
  agreement,
  checkIn: stamped({
    id: arbitraryId,
    partner,
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
