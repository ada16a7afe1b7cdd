import { expect, test } from 'vitest';
import { fill } from '../../../../src/core/text/fill.ts';

test('a sentence gets its placeholders filled, each as often as it stands there', () => {
  expect(fill('{name}, your turn. {other} listens to {name}.', { name: 'Mira', other: 'Jon' })).toBe(
    'Mira, your turn. Jon listens to Mira.',
  );
  expect(fill('{number} of {count}', { number: 0, count: 4 })).toBe('0 of 4');
});

test('a placeholder without a value stays as it stands', () => {
  expect(fill('{name} and {toString}', { name: 'Mira' })).toBe('Mira and {toString}');
  expect(fill('{unknown} {not closed', {})).toBe('{unknown} {not closed');
});

test('a value is put in as it is: nothing in a name is read as a placeholder or a pattern', () => {
  expect(fill('{name}!', { name: '$& {name} $1' })).toBe('$& {name} $1!');
  expect(fill('{name}{other}', { name: '{other}', other: 'Jon' })).toBe('{other}Jon');
});

test('an empty value leaves its place empty', () => {
  expect(fill('[{name}]', { name: '' })).toBe('[]');
});
