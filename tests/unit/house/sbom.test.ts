import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedPackages } from '../../../scripts/build/licences.mjs';
import { billOfMaterials } from '../../../scripts/build/sbom.mjs';
import { readAudit } from '../../../scripts/test/audit.mjs';

describe('the bill of materials', () => {
  const [bill, again] = [billOfMaterials('.'), billOfMaterials('.')];

  test('is the same each time for one lock file, and names neither this machine nor a host', () => {
    expect(again).toEqual(bill);
    const text = JSON.stringify(bill);
    expect(text.includes(resolve('.')), 'this machine').toBe(false);
    expect(text.match(/https?:\/\/(?!cyclonedx\.org)[^"]*/), 'a host').toBeNull();
    expect(bill.metadata.component.name).toBe('common-ground');
  });

  test('tells what is in the app from what only builds and tests it', () => {
    const inApp = bill.components.filter(({ scope }: { scope: string }) => scope === 'required');
    expect(inApp.map(({ name }: { name: string }) => name).toSorted()).toEqual(shippedPackages('.'));
    const vitest = bill.components.find(({ name }: { name: string }) => name === 'vitest');
    expect(vitest).toMatchObject({ scope: 'excluded', hashes: [{ alg: 'SHA-512' }] });
  });
});

describe('the audit', () => {
  const hole = (name: string) => ({ name, severity: 'high', range: '<2' });
  const answer = (...names: string[]) => ({
    vulnerabilities: Object.fromEntries(names.map((name) => [name, hole(name)])),
  });

  test('says that nothing was checked where the registry does not answer, or refuses', () => {
    const silent = readAudit({ answer: null, said: 'npm error code ENOTFOUND' }, ['preact']);
    expect(silent).toEqual({ lines: [expect.stringMatching(/^NOT CHECKED.*ENOTFOUND$/)], isClean: null });
    expect(readAudit({ answer: { message: '405 Method Not Allowed' }, said: '' }, []).isClean).toBeNull();
  });

  test('is clean without a hole, and with one that is not in the app, which it names', () => {
    expect(readAudit({ answer: answer(), said: '' }, ['preact']).isClean).toBe(true);
    const { lines, isClean } = readAudit({ answer: answer('vitest'), said: '' }, ['preact']);
    expect(lines).toEqual([
      'high: vitest <2, used only to build or test',
      '1 packages with known holes, 0 of them in the app.',
    ]);
    expect(isClean).toBe(true);
  });

  test('is not clean with a hole in the app', () => {
    expect(readAudit({ answer: answer('vitest', 'preact'), said: '' }, ['preact'])).toMatchObject({ isClean: false });
  });
});
