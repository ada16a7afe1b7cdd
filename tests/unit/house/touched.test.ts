import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const element = /<(?:a|button|summary|select)[\s>]/;
const ofItsOwnState = /type="(?:radio|checkbox)"/;
/** That a mouse comes and goes is no touch. */
const heard =
  /\bon(?:Click|DblClick|Pointer(?!Enter|Leave)\w+|Mouse\w+|Touch\w+)=|addEventListener\('(?:click|dblclick|mouse\w+|touch\w+)'/;
const raw = new RegExp([element, ofItsOwnState, heard].map(({ source }) => source).join('|'), 'g');

/** What can be touched in a source file, and is none of the controls that `watchPresses` knows of. */
const rawIn = (text: string): string[] => text.match(raw) ?? [];

test('everything that can be touched is made in ui/press, where it is decided which touches count', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const code = files.filter((name) => /\.tsx?$/.test(name) && !name.startsWith('ui/press/'));
  const found = code.flatMap((name) =>
    rawIn(readFileSync(join('src', name), 'utf8')).map((each) => `${name}: ${each}`),
  );
  expect(found).toEqual([]);
  expect(code.length).toBeGreaterThan(100);
});

test.each([
  '<a href="#/">Home</a>',
  '<button onClick={go}>Go</button>',
  '<summary>More</summary>',
  '<select class="field">',
  '<input type="radio" name="one" />',
  '<input\n  type="checkbox"\n/>',
  '<div onClick={go} />',
  '<div onPointerUp={go} />',
])('is found where it stands elsewhere: %s', (planted) => {
  expect(rawIn(planted)).not.toEqual([]);
});
