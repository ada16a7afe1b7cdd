import { beforeEach, expect, test } from 'vitest';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import type { Tablet } from '../../../support/screens/tablet.tsx';
import { names } from '../../../support/sittings/names.ts';
import { words } from '../../../support/sittings/said.ts';

const { forecast } = words;
let tablet: Tablet;
const isAsleep = () => tablet.one('button', forecast.start).getAttribute('aria-disabled') === 'true';

beforeEach(async () => {
  tablet = await openTablet({ at: 'forecast/own' });
});

test('a tender talk begins only after the two said who was hurt and read what is good to know', async () => {
  expect(isAsleep()).toBe(true);
  await tablet.answer(forecast.hurtTitle, names.a);
  expect(isAsleep()).toBe(true);
  await tablet.tick(forecast.confirm);
  expect(isAsleep()).toBe(false);
  await tablet.tick(forecast.confirm);
  expect(isAsleep()).toBe(true);
});

test('a touch on its beginning before that says what is missing, and is read out', async () => {
  const missing = () => tablet.all('status').find((line) => line.tabIndex === -1);
  expect(missing()?.textContent).toBe('');
  await tablet.touch(forecast.start);
  expect(missing()?.textContent).toBe(forecast.missingHurt);
  expect(document.activeElement?.textContent).toBe(forecast.start);
  await tablet.answer(forecast.hurtTitle, names.a);
  expect(missing()?.textContent).toBe(forecast.missingConfirm);
  await tablet.tick(forecast.confirm);
  expect(missing()?.textContent).toBe('');
});

test('where both were hurt, they may say who speaks first', async () => {
  await tablet.tick(forecast.confirm);
  await tablet.answer(forecast.hurtTitle, forecast.hurtBoth);
  expect(tablet.checked()).toContain(forecast.firstEither);
  expect(isAsleep()).toBe(false);
  await tablet.answer(forecast.firstTitle, names.b);
  expect(isAsleep()).toBe(false);
});
