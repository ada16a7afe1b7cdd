import { expect, test } from 'vitest';
import { breathMs } from '../../../../../src/core/sitting/pacing.ts';
import { settle } from '../../../../support/screens/settle.ts';
import { openTable } from '../../../../support/screens/table.ts';
import { tap } from '../../../../support/screens/tap.ts';
import { begun, laidOpen } from '../../../../support/sittings/begun.ts';
import { words } from '../../../../support/sittings/said.ts';
import { walk } from '../../../../support/sittings/sitting-builder.ts';

const { talk } = words;
const light = begun('impact', 'begin', 'ready', 'start', 'said');
const deep = walk(laidOpen('impact.01'), 'said');

/** How far the colour has come on its way across the table, in ms. */
const gone = () => {
  const ground = document.querySelector('.ground');
  return ground instanceof HTMLElement ? Math.abs(Number.parseFloat(ground.style.getPropertyValue('--gone'))) : null;
};

test('a page that is loaded anew in the middle of a breath shows the rest of it', async () => {
  const table = await openTable({ sitting: deep });
  expect(gone()).toBe(0);
  await table.pass(2_000);
  await table.reload();
  expect(table).toShow(talk.breathTitle);
  expect(gone()).toBe(2_000);
  await table.pass(breathMs - 2_000);
  expect(table).toShow(talk.sayBackTitle);
});

test.each([
  ['ends a light breath', light, talk.sayBackTitle],
  ['leaves a deep one its time', deep, talk.breathTitle],
])('a touch on the table %s', async (_, sitting, title) => {
  const table = await openTable({ sitting });
  expect(table).toShow(talk.breathTitle);
  tap(table.one('region', /Mira/));
  await settle();
  expect(table).toShow(title);
});
