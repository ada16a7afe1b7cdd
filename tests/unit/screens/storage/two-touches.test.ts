import { expect, test } from 'vitest';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import type { Tablet } from '../../../support/screens/tablet.tsx';
import { words } from '../../../support/sittings/said.ts';

const { storage, common } = words;

/** The labels of the filled buttons, which are the strongest of a page. */
const filled = (tablet: Tablet): string[] =>
  tablet.all('button').flatMap((button) => (button.classList.contains('button-solid') ? [button.textContent] : []));

test('the second touch that forgets everything is never the strongest button, and one alone is', async () => {
  const tablet = await openTablet({ at: 'storage' });
  expect(filled(tablet)).toEqual([common.home]);
  await tablet.touch(storage.forget);
  expect(tablet).toHave('button', storage.forgetYes);
  expect(filled(tablet)).toEqual([common.home]);
});
