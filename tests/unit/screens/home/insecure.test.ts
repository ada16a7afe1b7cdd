import { expect, test, vi } from 'vitest';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import { words } from '../../../support/sittings/said.ts';

const { trouble, home, forecast, kept } = words;

test('at an address without https home says so, and a talk is begun and a note written all the same', async () => {
  vi.stubGlobal('isSecureContext', false);
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const tablet = await openTablet();
  expect(tablet).toShow(trouble.insecure);
  await tablet.touch(home.begin);
  expect(tablet).toHave('button', forecast.start);
  await tablet.go('kept');
  await tablet.touch(kept.write);
  await tablet.touch(kept['begin-note']);
  await tablet.write('At the kitchen table.');
  await tablet.pass(1_000);
  expect(await tablet.stored('records')).toHaveLength(1);
});

test('at an address with https nothing is said of it', async () => {
  vi.stubGlobal('isSecureContext', true);
  expect(await openTablet()).not.toShow(trouble.insecure);
});
