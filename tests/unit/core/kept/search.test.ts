import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finds, fold } from '../../../../src/core/kept/search.ts';

const isFound = (query: string, text: string): boolean => finds(query)(fold(text));

describe('a search', () => {
  test.each([
    ['lake', 'The Lake in autumn'],
    ['LAKE', 'the lake'],
    ['zoe', 'Merci, Zoë'],
    ['Zoë', 'merci, zoe'],
    ['cafe\u0301', 'café'],
    ['autumn lake', 'The lake in autumn'],
    ['  lake   autumn ', 'The lake in autumn'],
    ['two lines', 'two\n\nlines'],
    ['aut', 'autumn'],
    ['שלום', 'זה שלום'],
    ["don't", 'we don’t mind'],
    ['don’t', "we don't mind"],
    ['don´t', 'we don’t mind'],
    ['"at last"', 'she said: “at last”'],
    ['„at', 'she said: «at last»'],
    ['half-way', 'half‑way and 3–4 days — or so'],
    ['3-4', 'half‑way and 3–4 days — or so'],
    ['strasse', 'Straße'],
    ['STRASSE', 'straße'],
    ['straße', 'STRASSE'],
    ['smorrebrod', 'Smørrebrød'],
    ['lodz', 'Łódź'],
    ['aeble', 'Æble'],
    ['coeur', 'cœur'],
    ['dakovo', 'Đakovo'],
    ['isik', 'Işık'],
    ['istanbul', 'İstanbul'],
    ['οδος', 'ΟΔΟΣ'],
    ['ΟΔΟΣ', 'οδός'],
    ['οδοσ', 'οδός'],
    ['finally', 'ﬁnally'],
    ['12', '１２ o’clock'],
    ['together', 'to\u00adge\u200bther'],
    ['🌿', 'a leaf 🌿'],
    ['(a.b)*', 'a sign: (a.b)*'],
  ])('for “%s” finds “%s”', (query, text) => {
    expect(isFound(query, text)).toBe(true);
  });

  test.each([
    ['mountain', 'The lake in autumn'],
    ['lake mountain', 'The lake in autumn'],
    ['lakeautumn', 'The lake in autumn'],
    ['.*', 'anything'],
  ])('for “%s” does not find “%s”', (query, text) => {
    expect(isFound(query, text)).toBe(false);
  });

  test('for nothing finds all', () => {
    expect(isFound('', 'anything')).toBe(true);
    expect(isFound('  \n', '')).toBe(true);
  });

  test('finds any part of any text, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        isFound(query, text);
        const folded = fold(text);
        return folded.split(' ').every((word) => finds(word)(folded));
      }),
    );
  });
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { examples: [['\u1fef'], ['´'], ['İ']] },
  );
});
