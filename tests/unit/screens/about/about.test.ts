import { afterEach, expect, test } from 'vitest';
import { fill } from '../../../../src/core/text/fill.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import { words } from '../../../support/sittings/said.ts';

const { about } = words;
const { ruleConnect, ruleForms } = about;
const own = navigator.storage;

/** The storage of this tablet answers as told; `null` leaves the call out. */
function storageSays(usage: number | null, persisted: boolean | null) {
  const answer = (value: unknown) => (value === null ? undefined : () => Promise.resolve(value));
  const value = { estimate: answer(usage === null ? null : { usage }), persisted: answer(persisted) };
  Object.defineProperty(navigator, 'storage', { configurable: true, value });
}

/** The page carries this policy. */
function carry(policy: string) {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  document.head.append(meta);
}

afterEach(() => {
  Object.defineProperty(navigator, 'storage', { configurable: true, value: own });
  document.head.querySelector('meta[http-equiv]')?.remove();
});

test.each([
  ['its room and its promise', 1_234_567, true, fill(about.used, { size: '1.2 MB' }), about.promisedYes],
  ['that it promised nothing', 412_000, false, fill(about.used, { size: '412 kB' }), about.promisedNo],
  ['nothing', null, null, about.usedUnsaid, about.promisedUnsaid],
])('the storage is told as the browser tells it: %s', async (_what, usage, persisted, used, promised) => {
  storageSays(usage, persisted);
  const tablet = await openTablet({ at: 'about' });
  expect(tablet).toShow(used);
  expect(tablet).toShow(promised);
});

test('a weaker rule in the page is said to be weaker: no sentence stands there that does not hold', async () => {
  carry("default-src 'none'; connect-src 'self'; form-action 'none'");
  const tablet = await openTablet({ at: 'about' });
  expect(tablet).toShow(ruleForms);
  expect(tablet).not.toShow(ruleConnect);
});

test('what each published work found, and how far that reaches, is there to read', async () => {
  const tablet = await openTablet({ at: 'about' });
  expect(tablet).toShow(about.ideasLead);
  expect(tablet).toHave('button', about.ideasOpen);
  expect(tablet.text).toContain('It was a game, not a talk.');
});
