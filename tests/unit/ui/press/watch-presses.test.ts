// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reactionMs } from '../../../../src/ui/press/drawn.ts';
import { Glass, type On, type Told } from '../../../support/hands/glass.ts';

let glass: Glass;
beforeEach(() => {
  glass = new Glass();
});
afterEach(() => glass.end());

const soon = reactionMs - 10;
const late = reactionMs + 600;

/** A finger alone, for a moment, and the click that a browser makes of it. */
const tapOf = (on: On, at: number): readonly Told[] => [
  ['down', on, at],
  ['up', on, at + 50],
  ['click', on, at + 51],
];

const cases: readonly (readonly [string, readonly Told[], readonly On[]])[] = [
  [
    'a mouse',
    [
      ['down', 'one', late, 0],
      ['up', 'one', late + 80, 0],
      ['click', 'one', late + 80, 0],
    ],
    ['one'],
  ],
  [
    'a lone finger',
    [
      ['down', 'one', late],
      ['up', 'one', late + 80],
      ['click', 'one', late + 81],
    ],
    ['one'],
  ],
  ['a click without a touch, as a screen reader makes it', [['click', 'one', late]], ['one']],
  [
    'a finger while a palm rests elsewhere, of which there is no click',
    [
      ['down', 'blank', 0, 1],
      ['down', 'one', late, 2],
      ['up', 'one', late + 80, 2],
    ],
    ['one'],
  ],
  [
    'the same where a click follows after all',
    [
      ['down', 'blank', 0, 1],
      ['down', 'one', late, 2],
      ['up', 'one', late + 80, 2],
      ['click', 'one', late + 90],
    ],
    ['one'],
  ],
  [
    'a finger while a palm moves the page',
    [
      ['down', 'blank', 0, 1],
      ['drift', 'blank', 100, 1],
      ['down', 'one', late, 2],
      ['up', 'one', late + 80, 2],
    ],
    ['one'],
  ],
  [
    'a link while a palm rests elsewhere',
    [
      ['down', 'blank', 0, 1],
      ['down', 'link', late, 2],
      ['up', 'link', late + 80, 2],
    ],
    ['link'],
  ],
  [
    'two at once on two controls, neither of which gets a click',
    [
      ['down', 'one', late, 1],
      ['down', 'other', late + 40, 2],
      ['up', 'one', late + 90, 1],
      ['up', 'other', late + 95, 2],
    ],
    ['one', 'other'],
  ],
  [
    'a tap of another finger within a long touch, and the long touch too',
    [
      ['down', 'one', late, 1],
      ['down', 'other', late + 40, 2],
      ['up', 'other', late + 95, 2],
      ['up', 'one', late + 700, 1],
    ],
    ['other', 'one'],
  ],
  [
    'two fingers on one control are one press',
    [
      ['down', 'one', late, 1],
      ['down', 'one', late + 40, 2],
      ['up', 'one', late + 90, 1],
      ['up', 'one', late + 95, 2],
    ],
    ['one'],
  ],
  [
    'a second finger that slid off is none',
    [
      ['down', 'blank', 0, 1],
      ['down', 'one', late, 2],
      ['slidOff', 'one', late + 80, 2],
    ],
    [],
  ],
  [
    'a second finger that the tablet took away is none',
    [
      ['down', 'blank', 0, 1],
      ['down', 'one', late, 2],
      ['cancel', 'one', late + 80, 2],
    ],
    [],
  ],
  ['a double tap is one press', [...tapOf('one', late), ...tapOf('one', late + 200)], ['one']],
  ['two quick taps on two controls are two', [...tapOf('one', late), ...tapOf('other', late + 100)], ['one', 'other']],
  [
    'a touch right after the step was drawn',
    [
      ['down', 'one', soon],
      ['up', 'one', soon + 80],
      ['click', 'one', late],
    ],
    [],
  ],
  [
    'the same on pause or stop',
    [
      ['down', 'always', 5],
      ['up', 'always', 50],
      ['click', 'always', 51],
    ],
    ['always'],
  ],
  [
    'a touch from before the step was drawn',
    [
      ['down', 'one', -30],
      ['up', 'one', late],
      ['click', 'one', late],
    ],
    [],
  ],
  [
    'a link right after the step was drawn',
    [
      ['down', 'link', soon],
      ['up', 'link', late],
      ['click', 'link', late],
    ],
    [],
  ],
  ['a key right after the step was drawn', [['key', 'one', soon]], []],
  [
    'a held key is one press',
    [
      ['key', 'one', late],
      ['heldKey', 'one', late + 500],
      ['heldKey', 'one', late + 530],
      ['heldKey', 'one', late + 1_500],
    ],
    ['one'],
  ],
  [
    'a key pressed twice on purpose is two',
    [
      ['key', 'one', late],
      ['key', 'one', late + 150],
    ],
    ['one', 'one'],
  ],
];

test.each(cases)('%s', (_, told, expected) => {
  glass.tell(...told);
  expect(glass.presses).toEqual(expected);
});

test('a step that is drawn anew drops the next touch of a control that stays where it is', () => {
  glass.tell(['click', 'one', late]);
  const before = glass.find('one');
  glass.draw('second');
  expect(glass.find('one')).toBe(before);
  glass.tell(['click', 'one', soon]);
  expect(glass.presses).toEqual(['one']);
  glass.tell(['click', 'one', late + reactionMs]);
  expect(glass.presses).toEqual(['one', 'one']);
});

test('a second finger on a field puts the focus there', () => {
  glass.tell(['down', 'blank', 0, 1], ['down', 'field', late, 2], ['up', 'field', late + 80, 2]);
  expect(document.activeElement).toBe(glass.find('field'));
});

test('a touch that will count is answered while it lasts, and one that will not is not', () => {
  const isAnswered = () => glass.find('one').hasAttribute('data-touched');
  glass.tell(['down', 'one', soon]);
  expect(isAnswered()).toBe(false);
  glass.tell(['cancel', 'one', soon + 20], ['down', 'one', late]);
  expect(isAnswered()).toBe(true);
  glass.tell(['up', 'one', late + 20]);
  expect(isAnswered()).toBe(false);
});
