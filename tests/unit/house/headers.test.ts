import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, patternsOf } from '../../../scripts/build/headers.mjs';

describe('the rules of a _headers file', () => {
  const rules = '# a comment\n/*\n  One: 1\n  Two: 2\n\n/deep/*\n  Two: deeper\n/deep/gone\n  ! One\n  Three: a: b\n';

  test('are merged in order, and a later one wins', () => {
    expect(headersFor(rules, '/')).toEqual({ One: '1', Two: '2' });
    expect(headersFor(rules, '/deep/there')).toEqual({ One: '1', Two: 'deeper' });
  });

  test('drop with "! Name" what an earlier one set, and keep a colon in a value', () => {
    expect(headersFor(rules, '/deep/gone')).toEqual({ Two: 'deeper', Three: 'a: b' });
  });

  test('without a star fit their own path alone', () => {
    expect(headersFor('/sw.js\n  One: 1\n', '/sw.js.map')).toEqual({});
  });
});

describe('the headers of the app', () => {
  const own = readFileSync('public/_headers', 'utf8');
  /** The file with one of its rules alone. */
  const onlyRule = (pattern: string) => own.split('\n\n').find((rule) => rule.split('\n').includes(pattern)) ?? '';
  const policy = (path: string) => headersFor(own, path)['Content-Security-Policy']?.split('; ') ?? [];

  test('let no page open a connection', () => {
    for (const path of ['/', '/index.html'])
      expect(policy(path)).toEqual(expect.arrayContaining(["default-src 'none'", "connect-src 'none'"]));
    expect(policy('/index.html')).toEqual(policy('/'));
    for (const path of ['/', '/index.html', '/sw.js', '/assets/anything.js', '/nowhere'])
      expect(headersFor(own, path)['Connection-Allowlist']).toBe('(response-origin)');
  });

  test('allow scripts, styles and workers of this site alone, and ask for Trusted Types', () => {
    for (const kind of ['script-src', 'style-src', 'worker-src']) expect(policy('/')).toContain(`${kind} 'self'`);
    expect(policy('/')).toEqual(
      expect.arrayContaining(["require-trusted-types-for 'script'", 'trusted-types default']),
    );
  });

  test('give the service worker one policy, its own, that lets it fetch from this site', () => {
    expect(policy('/sw.js')).toEqual(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]);
  });

  test('name no header twice for one path, since hosts merge in different ways, and two policies would stop the worker', () => {
    for (const path of ['/', '/index.html', '/sw.js', '/assets/anything.js', '/mark.svg']) {
      const fitting = patternsOf(own).filter((each) =>
        each.endsWith('*') ? path.startsWith(each.slice(0, -1)) : each === path,
      );
      const names = fitting.flatMap((each) => Object.keys(headersFor(onlyRule(each), each.replace('*', 'any'))));
      expect(new Set(names).size, path).toBe(names.length);
    }
    expect(own).not.toMatch(/^\s+!/m);
  });

  test('let the worker and the page be asked for anew each time, and the named assets never', () => {
    for (const path of ['/', '/index.html', '/sw.js']) expect(headersFor(own, path)['Cache-Control']).toBe('no-cache');
    expect(headersFor(own, '/assets/anything.js')['Cache-Control']).toContain('immutable');
  });

  test('leave the wake lock allowed and give no page a way to watch or listen', () => {
    const permissions = headersFor(own, '/')['Permissions-Policy'] ?? '';
    expect(permissions).not.toContain('screen-wake-lock');
    for (const power of ['camera', 'microphone', 'geolocation']) expect(permissions).toContain(`${power}=()`);
  });
});
