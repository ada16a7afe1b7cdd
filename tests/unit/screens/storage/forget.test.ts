import { expect, test } from 'vitest';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import type { Tablet } from '../../../support/screens/tablet.tsx';
import { words } from '../../../support/sittings/said.ts';

const { storage, settings } = words;

/** The labels of the filled buttons, which are the strongest of a page. */
const filled = (tablet: Tablet): string[] =>
  tablet.all('button').flatMap((button) => (button.classList.contains('button-solid') ? [button.textContent] : []));

test('the first touch asks once more, and the filled button there keeps everything', async () => {
  const tablet = await openTablet({ at: 'thisTablet' });
  await tablet.follow(storage.forget);
  expect(tablet).toHave('heading', storage.forgetTitle);
  expect(filled(tablet)).toEqual([storage.forgetNot]);
  expect(tablet).toHave('button', storage.forget);
  await tablet.touch(storage.forgetNot);
  expect(tablet).toHave('heading', settings.thisTablet);
});
