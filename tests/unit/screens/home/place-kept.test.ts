import { describe, expect, test, vi } from 'vitest';
import { fill } from '../../../../src/core/text/fill.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import { openTable } from '../../../support/screens/table.ts';
import { speaking } from '../../../support/sittings/begun.ts';
import { dealt } from '../../../support/sittings/dealt.ts';
import { names } from '../../../support/sittings/names.ts';
import { nameOf, promptOf, words } from '../../../support/sittings/said.ts';
import { walk } from '../../../support/sittings/sitting-builder.ts';

const { home, talk, trouble, forecast, welcome } = words;
const [first] = dealt('now').cards;

describe('a sitting under way', () => {
  test('comes before anything else, one touch from its table, and something else is a quiet touch away', async () => {
    const tablet = await openTablet({ sitting: speaking, planned: '2026-11-23' });
    expect(tablet).toShow(home.resumeEyebrow);
    expect(tablet).not.toShow(home.plannedToday);
    await tablet.touch(home.somethingElse);
    expect(tablet).not.toShow(home.resumeEyebrow);
    expect(tablet).toShow(home.plannedToday);
    await tablet.touch(home.anotherDay);
    expect(tablet).not.toShow(home.plannedToday);
    expect((await tablet.stored('state')).map(({ id }) => id)).not.toContain('planned');
    await tablet.reload();
    await tablet.touch(forecast.resume);
    expect(tablet).toShow(promptOf(first!.prompt).text);
  });

  test('says which question it was at and how many come after it', async () => {
    const [, second] = dealt('now').cards;
    const { number, count } = { number: 2, count: dealt('now').cards.length - 2 };
    const table = await openTable({
      sitting: walk(speaking, 'said', 'said'),
    });
    table.asks(second!.prompt);
    await table.go();
    expect(table).toShow(fill(home.resumeAt, { number, count }));
  });

  test('is named, and can be let go from home', async () => {
    const tablet = await openTablet({ sitting: speaking });
    expect(tablet).toShow(home.resumeEyebrow);
    expect(tablet).toHave('heading', nameOf('now'));
    await tablet.touch(home.letGo);
    expect(tablet).not.toShow(home.resumeEyebrow);
    expect((await tablet.stored('state')).map(({ id }) => id)).not.toContain('sitting');
  });
});

test.each([
  ['damaged', { id: 'sitting', v: 1, value: { id: 'x', scene: { step: 'speak' } } }],
  ['newer', { id: 'sitting', v: 99, value: { anything: true } }],
])('a %s sitting is set aside with a plain sentence, and home opens', async (_kind, record) => {
  const tablet = await openTable({ at: '' });
  await tablet.put('state', record);
  await tablet.reload();
  expect(tablet).toShow(trouble.setAside);
  const aside = (await tablet.stored('state')).find(({ id }) => id.startsWith('sitting/aside'));
  expect(aside?.value).toEqual(record.value);
  await tablet.sitDownTo('now', names.a);
  await tablet.bothReady();
  tablet.asks(first!.prompt);
});

test('damaged settings are as good as none, but the two are no strangers for that', async () => {
  const tablet = await openTablet();
  await tablet.put('state', { id: 'settings', v: 1, value: { names: 7 } });
  await tablet.reload();
  await tablet.go('youTwo');
  expect(tablet.fieldValue(welcome.nameA)).toBe('');
});

test.each(['nowhere', 'forecast/nothing', 'talk', '/', 'forecast/%E0%A4%A'])(
  'the address #/%s leads home when there is nothing there',
  async (at) => {
    const tablet = await openTablet({ at });
    expect(tablet).toHave('link', home.settings);
  },
);

test('a browser that keeps nothing still holds a whole sitting, and says so', async () => {
  const table = await openTable({ at: '' });
  await table.close();
  localStorage.removeItem('database');
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('not here', 'SecurityError');
    },
  });
  await table.open();
  expect(table).toShow(trouble.noStorage);
  await table.go('youTwo');
  await table.write(names.a, welcome.nameA);
  await table.write(names.b, welcome.nameB);
  await table.sitDownTo('now', names.a);
  expect(table).toShow(talk.noPlace);
  await table.bothReady();
  await table.allCards(dealt('now').cards.slice(0, 2));
  await table.check({ a: 'checkGoOn', b: 'checkEnough' });
  await table.finish();
  await table.touchOn('a', talk.doneHome);
  expect(table).toHave('link', home.settings);
});
