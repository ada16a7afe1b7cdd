import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  firstSettings,
  longestName,
  tidyName,
  tidyOwnLine,
  tooMuchOfLine,
  tooMuchOfName,
} from '../../../src/core/settings.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const graphemesOf = (name: string) => Array.from(segmenter.segment(name));

describe('a name as it was meant', () => {
  test.each([
    ['Latin', 'Zoë'],
    ['Polish', 'Małgorzata'],
    ['Greek', 'Ευγενία'],
    ['Arabic', 'عبد الرحمن'],
    ['Hebrew', 'שרה'],
    ['Persian, with its joiner', 'مه‌سا'],
    ['Hindi', 'ऋषि'],
    ['Sinhala, with its joiner', 'ශ්‍රී'],
    ['Thai', 'ศิริพร'],
    ['Chinese', '王小明'],
    ['Japanese', 'さくら'],
    ['Korean', '지우'],
    ['Georgian', 'ნინო'],
    ['Amharic', 'ሰላም'],
    ['a family of emoji', '👩‍👩‍👧'],
    ['a hand with its colour', '👋🏽'],
    ['with an apostrophe and a hyphen', "D’Arcy-O'Neil"],
  ])('stays as it is: %s', (_, name) => {
    expect(tidyName(name)).toBe(name.normalize('NFC'));
  });

  test.each([
    ['outer and doubled spaces', '  Ana   María ', 'Ana María'],
    ['a line break', 'Ana\r\nMaría', 'Ana María'],
    ['a tab and a no-break space', 'Ana\t María', 'Ana María'],
    ['control characters', 'A\u0000na\u001b[31m', 'A na [31m'],
    ['marks that turn the direction of text', '\u202eanA\u202c \u2066x\u2069', 'anA x'],
    ['a soft hyphen, a zero-width space and a byte order mark', '\ufeffMar\u00adí\u200ba', 'María'],
    ['half a character', 'Ana\ud83d', 'Ana'],
    ['two ways to write one letter', 'Zoe\u0308', 'Zoë'],
  ])('is put right: %s', (_, typed, name) => {
    expect(tidyName(typed)).toBe(name);
  });

  test.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['joiners alone', '\u200d\u200c'],
    ['a filler that cannot be seen', '\u3164'],
    ['an accent on nothing', '\u0301'],
  ])('is no name: %s', (_, typed) => {
    expect(tidyName(typed)).toBe('');
  });

  test('is the same in a browser that cannot take words apart by itself', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    Reflect.deleteProperty(Intl, 'Segmenter');
    onTestFinished(() => void vi.unstubAllGlobals());
    expect('Segmenter' in Intl).toBe(false);
    for (const one of ['é', '👩‍👩‍👧', '👋🏽', '🇦🇹', 'नि', '지', 'שׁ'])
      expect(tidyName(one.repeat(30)), one).toBe(one.normalize('NFC').repeat(24));
    expect(tidyName(`${'a'.repeat(23)} b`)).toBe('a'.repeat(23));
  });

  test('is cut at 24 characters as people count them, never within one', () => {
    expect(tidyName('é'.repeat(40))).toBe('é'.repeat(24));
    expect(tidyName('👩‍👩‍👧'.repeat(30))).toBe('👩‍👩‍👧'.repeat(24));
    expect(tidyName('नि'.repeat(30))).toBe('नि'.repeat(24));
    expect(tidyName(`${'a'.repeat(23)} b`)).toBe('a'.repeat(23));
  });

  test('whatever is typed, is tidy, and stays so', () => {
    const typed = fc.oneof(
      fc
        .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 60 })
        .map((points) => String.fromCodePoint(...points)),
      fc
        .array(
          fc.constantFrom(
            'a',
            'é',
            ' ',
            '\n',
            '\u200d',
            '\u200c',
            '\u0301',
            '👩',
            '\u202e',
            '\ud83d',
            '\u00ad',
            '지',
            'ක',
            '්',
            'ர',
            'م',
          ),
          { maxLength: 40 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const name = tidyName(text);
        expect(tidyName(name)).toBe(name);
        expect(graphemesOf(name).length).toBeLessThanOrEqual(longestName);
        expect(name).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|^\s|\s$|\s\s/u);
        expect(name.isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test('a tablet that nobody has used yet has no names, faces its partners, and does nothing unasked', () => {
  expect(firstSettings).toMatchObject({
    welcomed: false,
    names: { a: '', b: '' },
    layout: 'facing',
    near: 'a',
    palette: 'system',
    textSize: 100,
    pace: 'usual',
    chime: false,
    vibration: false,
    readAloud: false,
    leftOut: [],
  });
});

describe('what is vast', () => {
  const zalgo = `Z${'\u0301'.repeat(5_000)}oe`;

  test('is cut to whole characters, so that a strange copy brings no page of one letter', () => {
    expect(tidyName(zalgo)).toBe('');
    expect(tidyName(`Zoe ${'👩‍👩‍👧‍👦'.repeat(40)}`)).toBe(`Zoe ${'👩‍👩‍👧‍👦'.repeat(20)}`);
    const line = tidyOwnLine(`${'🌿'.repeat(500)} x`);
    expect([line.length, line.isWellFormed()]).toEqual([240, true]);
  });

  test('is counted in characters where it is typed', () => {
    expect([tooMuchOfName('Zoe'), tooMuchOfName('x'.repeat(30)), tooMuchOfName(zalgo)]).toEqual([0, 6, 3]);
    expect([tooMuchOfLine('a b'), tooMuchOfLine('x'.repeat(241))]).toEqual([0, 1]);
  });
});
