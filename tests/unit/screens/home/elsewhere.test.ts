import { expect, test } from 'vitest';
import { FakeLocks } from '../../../support/fakes/fake-locks.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import { words } from '../../../support/sittings/said.ts';

const { trouble, home } = words;

test('where another window does not answer, the couple can go on here', async () => {
  const locks = new FakeLocks();
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
  locks.holdElsewhere();
  const tablet = await openTablet();
  expect(tablet).toShow(trouble.elsewhere);
  expect(tablet).not.toHave('button', trouble.goOn);
  await tablet.pass(20_000);
  expect(tablet).toShow(trouble.silent);
  await tablet.touch(trouble.goOn);
  expect(tablet).not.toShow(trouble.silent);
  await tablet.touch(home.begin);
  expect(tablet).not.toShow(trouble.elsewhereTitle);
});
