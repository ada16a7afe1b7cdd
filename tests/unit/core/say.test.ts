import { expect, test } from 'vitest';
import { say } from '../../../src/core/say.ts';

test('a sentence gets its placeholders filled, each as often as it stands there', () => {
  expect(say('{name}, your turn. {other} listens to {name}.', { name: 'Mira', other: 'Jon' })).toBe(
    'Mira, your turn. Jon listens to Mira.',
  );
  expect(say('{number} of {count}', { number: 0, count: 4 })).toBe('0 of 4');
});

test('a placeholder without a value stays as it stands', () => {
  expect(say('{name} and {toString}', { name: 'Mira' })).toBe('Mira and {toString}');
  expect(say('{unknown} {not closed', {})).toBe('{unknown} {not closed');
});

test('a value is put in as it is: nothing in a name is read as a placeholder or a pattern', () => {
  expect(say('{name}!', { name: '$& {name} $1' })).toBe('$& {name} $1!');
  expect(say('{name}{other}', { name: '{other}', other: 'Jon' })).toBe('{other}Jon');
});

test('an empty value leaves its place empty', () => {
  expect(say('[{name}]', { name: '' })).toBe('[]');
});
