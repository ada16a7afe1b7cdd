import { describe, expect, test } from 'vitest';
import { buildTargets, floor } from '../../../scripts/build/floor.mjs';
import { checkFloor } from '../../../scripts/floor/check-floor.mjs';
import { temporaryFolder } from './temporary-folder.ts';

/** What is wrong with a folder of one such file, where nothing is guarded but what is named. */
const faultsOf = (file: string, text: string, guards: Record<string, string> = {}) =>
  checkFloor(temporaryFolder({ [file]: text }), guards).faults;

/** What a file of the build uses beyond the oldest browsers. */
const beyond = (file: string, text: string) =>
  checkFloor(temporaryFolder({ [file]: text }), {}).rows.map(({ use }) => use);

describe('the oldest browsers', () => {
  test('are those of tablets from 2017 on, and the compilers write for them, for an iPad by its own name too', () => {
    expect(floor).toEqual({ chrome: '109', safari: '16.4', firefox: '115' });
    expect(buildTargets).toEqual(['chrome109', 'safari16.4', 'ios16.4', 'firefox115']);
  });

  test.each([
    ['Map.groupBy(all, (one) => one.id)', 'Map.groupBy'],
    ['const sorted = list.toSorted()', '.toSorted'],
    ['const { withResolvers } = Promise', '.withResolvers'],
    ['const text = typed.toWellFormed()', '.toWellFormed'],
    ['new Intl.Segmenter()', 'Intl.Segmenter'],
    ['const known = mine.isSubsetOf(yours)', '.isSubsetOf'],
    ['Array.fromAsync(all)', 'Array.fromAsync'],
    ['field.showPopover()', '.showPopover'],
    ['document.startViewTransition(draw)', 'document.startViewTransition'],
    ['addEventListener("scrollend", look)', 'event scrollend'],
    ['jsx("div", { popover: true })', '<div popover>'],
  ])('do not know what is planted in a script: %s', (text, use) => {
    expect(beyond('assets/planted.js', text)).toContain(use);
    expect(faultsOf('assets/planted.js', text).join()).toContain(`${use} in assets/planted.js`);
  });

  test.each([
    ['a pattern of sets', '/[\\p{L}--[a-z]]/v.test(name)'],
    ['the same as text, as the bundler writes it', 'new RegExp(`[\\\\p{L}--[a-z]]`, `v`)'],
    ['two groups of one name', '/(?<day>a)|(?<day>b)/.test(name)'],
    ['a resource that lets go of itself', '{ using lock = take(); }'],
  ])('do not read such syntax: %s', (_what, text) => {
    expect(faultsOf('assets/planted.js', text)).toEqual([expect.stringContaining('does not parse')]);
  });

  test.each([
    ['a { color: light-dark(red, blue) }', 'light-dark()'],
    ['a { color: color-mix(in oklab, red, blue) }', 'color-mix()'],
    ['a { & b { color: red } }', '&'],
    ['a:has(b) { color: red }', ':has'],
    ['a:dir(rtl) { color: red }', ':dir'],
    ['a { text-wrap: balance }', 'text-wrap: balance'],
    ['a { align-content: safe center }', 'align-content: safe'],
    ['a { block-size: 2lh }', 'lh'],
    ['@starting-style { a { color: red } }', '@starting-style'],
  ])('do not know what is planted in a style: %s', (text, use) => {
    expect(beyond('assets/planted.css', text)).toContain(use);
  });

  test('know what people write every day, names of their own, and what is asked for with @supports', () => {
    const script =
      'const at = list.findLast(fits); navigator.locks.request("a", run); const mine = { union() {} }; mine.union()';
    expect(beyond('assets/planted.js', script)).toEqual([]);
    const style =
      '@layer a { @container half (max-height: 9rem) { a { inset: 0; block-size: 100dvb; rotate: 3deg } } }';
    expect(beyond('assets/planted.css', style)).toEqual([]);
    expect(beyond('assets/planted.css', '@supports (text-wrap: pretty) { a { text-wrap: pretty } }')).toEqual([]);
    expect(beyond('assets/planted.css', 'a { user-select: none; -webkit-user-select: none }')).toEqual([]);
  });

  test('let pass what is guarded for a reason, and a guard that nothing needs is named', () => {
    const guards = { 'Map.groupBy': 'asked for before' };
    expect(faultsOf('assets/planted.js', 'Map.groupBy(all, by)', guards)).toEqual([]);
    expect(faultsOf('assets/planted.js', 'all.map(by)', guards)).toEqual([
      'the guard of Map.groupBy is needed no more',
    ]);
  });
});
