// node scripts/build/sbom.mjs [FILE=.cache/sbom.json] : the bill of materials (CycloneDX) of this checkout, from its lock file; no network.
// It stands beside the build and not in it: it is of use to those who check, and not on a tablet.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askNpm } from '../test/npm.mjs';
import { sha256 } from './fingerprints.mjs';
import { readLicences } from './licences.mjs';

/**
 * The bill as npm makes it, with what is in the app told apart from what only builds and tests it, and without what
 * would make two bills of one lock file differ. Throws where npm makes none.
 * @param {string} root the repository
 */
export function billOfMaterials(root) {
  const { answer, said } = askNpm(root, ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx']);
  if (answer === null) throw new Error(`npm made no bill of materials: ${said}`);
  const { serialNumber: _serial, metadata, components, ...bill } = answer;
  const { timestamp: _time, ...plain } = metadata;
  const [, name] = /^(.+)@/.exec(plain.component['bom-ref']) ?? [];
  const shipped = readLicences(root).works.map(({ name, version }) => `${name}@${version}`);
  const parts = components.map((part) => {
    return { ...part, scope: shipped.includes(part['bom-ref']) ? 'required' : 'excluded' };
  });
  return { ...bill, metadata: { ...plain, component: { ...plain.component, name } }, components: parts };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2] ?? '.cache/sbom.json';
  const bill = billOfMaterials(join(import.meta.dirname, '../..'));
  const text = `${JSON.stringify(bill, null, 2)}\n`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const inApp = bill.components.filter(({ scope }) => scope === 'required').length;
  console.log(`${file}: ${bill.components.length} packages, ${inApp} of them in the app; ${sha256(text)}`);
}
