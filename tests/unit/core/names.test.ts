import { describe, expect, test } from 'vitest';
import { isSameName, matchOf, shownNames } from '../../../src/core/names.ts';
import { nameWords } from '../../support/sittings/names.ts';

describe('the names that are shown', () => {
  test.each([
    ['', '', 'Clay', 'Pine'],
    ['Mira', '', 'Mira', 'Pine'],
    ['Sam', 'Sam', 'Sam (clay)', 'Sam (pine)'],
    ['Sam', 'sam', 'Sam (clay)', 'sam (pine)'],
    ['Zoe\u0301', 'Zoé', 'Zoe\u0301 (clay)', 'Zoé (pine)'],
    ['Sam\u200d', 'Sam', 'Sam\u200d (clay)', 'Sam (pine)'],
    ['Ａｎｎ', 'Ann', 'Ａｎｎ (clay)', 'Ann (pine)'],
    // One who takes the name of the other's colour is told apart too.
    ['Pine', '', 'Pine (clay)', 'Pine (pine)'],
    ['', 'clay', 'Clay (clay)', 'clay (pine)'],
    ['שרה', 'שרה', '\u2068שרה\u2069 (clay)', '\u2068שרה\u2069 (pine)'],
    ['Zoe', 'Zoé', 'Zoe', 'Zoé'],
  ])('%j and %j are %j and %j', (a, b, shownA, shownB) => {
    expect(shownNames({ a, b }, nameWords)).toEqual({ a: shownA, b: shownB });
  });
});

test('names are one whatever their case, their spaces, and the way they are written', () => {
  expect([isSameName('Anna  Lea', ' anna lea'), isSameName('Anna', 'Hanna')]).toEqual([true, false]);
});

describe('the two of a copy', () => {
  const pair = (names: string) => {
    const [a = '', b = ''] = names.split('/');
    return { a, b };
  };
  test.each([
    ['Ben/Anna', 'Ben/Anna', 'same'],
    ['Ben/Anna', ' ben / ANNA ', 'same'],
    ['Ben/Anna', 'Anna/Ben', 'swapped'],
    ['Ben/Anna', 'anna/', 'swapped'],
    ['Ben/', 'Ben/Anna', 'same'],
    ['/Ben', 'Ben/Anna', 'swapped'],
    ['Ben/Anna', '/Anna', 'same'],
    ['/', '/', 'same'],
    ['Sam/Sam', 'sam/Sam', 'same'],
    ['Sam/', 'Sam/Sam', 'unknown'],
    ['Ben/Anna', '/', 'unknown'],
    ['/', 'Anna/Ben', 'unknown'],
    ['Ben/Anna', 'Ben/Annie', 'unknown'],
    ['Ben/Anna', 'Annie/Ben', 'unknown'],
    ['Ben/Anna', 'Kim/Lee', 'unknown'],
    ['Ben/', '/Anna', 'unknown'],
  ])('are told beside %j by %j: %s', (here, copy, match) => {
    expect(matchOf(pair(here), pair(copy))).toBe(match);
  });
});
