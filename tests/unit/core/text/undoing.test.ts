import { describe, expect, test } from 'vitest';
import { findUndoing } from '../../../../src/core/text/undoing.ts';
import { cues } from '../../../support/sittings/said.ts';

const patterns = Object.values(cues.undoing);

/** The names of the ways of speaking that a draft has, in their order. */
const wordsIn = (draft: string) =>
  Object.entries(cues.undoing)
    .flatMap(([name, pattern]) => findUndoing(draft, [pattern]).map(({ from }) => ({ name, from })))
    .toSorted((x, y) => x.from - y.from)
    .map(({ name }) => name);

describe('words that undo an apology are found', () => {
  test.each([
    ['I am sorry, but you were late.', ['but']],
    ['BUT you knew. And yet: but.', ['but', 'but']],
    ['I am sorry if I hurt you.', ['if I hurt']],
    ['I am sorry if that upset you.', ['if I hurt']],
    ['Sorry if you were offended.', ['if I hurt']],
    ['I am sorry if it ever felt that way.', ['if I hurt']],
    ['I am sorry you feel that way.', ['sorry you feel']],
    ['I’m sorry that you felt alone.', ['sorry you feel']],
    ['You made me do it.', ['you made me']],
    ['It is you who drove me to it; you drove me there.', ['you made me']],
    ['You pushed me away and you forced me to lie.', ['you made me', 'you made me']],
    ['I only wrote to her.', ['I only']],
    ['I was only lonely, and I just wanted to talk.', ['I only', 'I only']],
    ['At least I told you.', ['at least']],
    ['Everyone does it. Everybody knows.', ['everyone', 'everyone']],
    ['Mistakes were made.', ['mistakes were made']],
    ['At\nleast I told you. Sorry  that you\u00a0feel so.', ['at least', 'sorry you feel']],
    ['A mistake was made, and mistakes happened.', ['mistakes were made', 'mistakes were made']],
  ])('in “%s”', (draft, words) => {
    expect(wordsIn(draft)).toEqual(words);
  });

  test('also “just”, which makes small', () => {
    for (const draft of ['It was just one evening.', 'Just a message.']) expect(wordsIn(draft), draft).toHaveLength(1);
  });

  test('where they stand, in their order, also over several lines and after other scripts', () => {
    const draft = 'Été 🙂.\nAt least I came,\nbut late.';
    const found = findUndoing(draft, patterns);
    expect(found.map(({ from, to }) => draft.slice(from, to))).toEqual(['At least', 'but']);
  });
});

test('the words of another language are found by its own patterns, and those of English are not', () => {
  const draft = 'Es tut mir leid, aber du warst spät. But.';
  expect(findUndoing(draft, ['aber']).map(({ from, to }) => draft.slice(from, to))).toEqual(['aber']);
  expect(findUndoing(draft, [])).toEqual([]);
});

describe('nothing is found in', () => {
  test.each([
    '',
    'I lied to you about the money in May. It cost you your sleep. I regret it.',
    'I must tell you all of it.',
    'Our gardens abut, and the button of my coat fell off. A butterfly. Rebuttal.',
    'You ask for justice, and you were unjust to nobody. I adjust.',
    'If you want to know more, I will answer.',
    'I will call you if I am late.',
    'I am sorry. You feel alone, and I did that.',
    'I hurt you. That is what I did.',
    'The only one who did this is me.',
    'The least I owe you is the whole of it.',
    'I was not the one who made you sad; I was the one who lied.',
    'Every one of my promises broke.',
    'I made a mistake. I made it more than once.',
  ])('“%s”', (draft) => {
    expect(wordsIn(draft)).toEqual([]);
  });

  test('a sentence that owns the mistake', () => {
    expect(wordsIn('The mistake was mine. All those mistakes were mine alone.')).toEqual([]);
  });

  test('a word that only ends like one of them after a letter with an accent', () => {
    expect(wordsIn('It was my début as a liar.')).toEqual([]);
  });
});
