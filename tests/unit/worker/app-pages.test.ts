import { describe, expect, test } from 'vitest';
import { isAppPage } from '../../../src/worker/app-pages.ts';

describe.each(['https://talk.example/', 'https://us.github.example/common-ground/'])('below %s', (scope) => {
  const is = (path: string) => isAppPage(new URL(path, scope), scope);

  test.each([
    ['its folder', './'],
    ['its page', 'index.html'],
    ['its page by the short name', 'index.htm'],
    ['an address with a dot behind its ?', './?ref=https://t.co/abc.html'],
    ['its page with such an address', 'index.html?from=mail.example/a.b#/kept'],
    ['a plain name beside it', 'home'],
  ])('the app answers for %s', (_what, path) => {
    expect(is(path)).toBe(true);
  });

  test.each([
    ['a file of the host', 'BUILD.txt'],
    ['such a file with something behind its ?', '404.html?a=b'],
    ['a folder below, where the app’s own files are not', 'photos/'],
    ['a name in such a folder', 'photos/index.html'],
    ['another site’s page', 'https://other.example/index.html'],
  ])('the host answers for %s', (_what, path) => {
    expect(is(path)).toBe(false);
  });
});

test('the app answers for nothing beside its folder', () => {
  expect(isAppPage(new URL('https://us.github.example/'), 'https://us.github.example/common-ground/')).toBe(false);
});
