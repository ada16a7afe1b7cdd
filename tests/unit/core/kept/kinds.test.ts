import { expect, test } from 'vitest';
import { allKinds, isKind, isListedKind, kinds, listedKinds } from '../../../../src/core/kept/kinds.ts';

test('the kinds come in the order in which they are counted', () => {
  expect(allKinds).toEqual(['note', 'appreciation', 'agreement', 'checkIn', 'parked', 'held']);
});

test('the listed kinds come in the order in which they are offered, each at a place of its own', () => {
  expect(listedKinds).toEqual(['appreciation', 'agreement', 'note']);
  expect(listedKinds.map((kind) => kinds[kind].listedAt)).toEqual(listedKinds.map((_, index) => index + 1));
  expect(allKinds.filter(isListedKind)).toHaveLength(listedKinds.length);
});

test('a name that every object has is the name of no kind', () => {
  expect(['note', 'constructor', 'toString', '__proto__', ''].map(isKind)).toEqual([true, false, false, false, false]);
});

test('only check-ins go without a number, and only a talk is there though nobody asked', () => {
  expect(allKinds.filter((kind) => !kinds[kind].mayBeCounted)).toEqual(['checkIn']);
  expect(allKinds.filter((kind) => !kinds[kind].isAskedFor)).toEqual(['held']);
});

test('what is written from a talk goes with it, but for an agreement that both have said yes to', () => {
  expect(allKinds.filter((kind) => kinds[kind].goesWithSitting)).toEqual(['note', 'appreciation', 'held']);
});
