// A vite plugin that tells a build of itself: its source and its licences.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listName } from './fingerprints.mjs';
import { packageOf, readLicences, shippedPackages } from './licences.mjs';
import { sourceHash } from './source-hash.mjs';

const moduleName = 'build:facts';

/**
 * Gives the app the SHA-256 of its source and the licences of what it carries, and begins the list of the build with
 * the first. A package in the bundle whose licence is not shown stops the build.
 * @param {string} root the repository
 * @returns {import('vite').Plugin}
 */
export function buildFacts(root) {
  let source = '';
  return {
    name: 'build-facts',
    buildStart() {
      source = sourceHash(root);
    },
    resolveId: (id) => (id === moduleName ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${moduleName}`) return null;
      const facts = { source, licences: readLicences(root) };
      const lines = Object.entries(facts).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
      return { code: lines.join('\n'), moduleType: 'js' };
    },
    generateBundle(_options, bundle) {
      const known = shippedPackages(root);
      const bundled = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));
      const strangers = bundled.map(packageOf).filter((name) => name !== null && !known.includes(name));
      if (strangers.length > 0) this.error(`no licence is shown for ${[...new Set(strangers)].join(', ')}`);
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      const head = `# Common Ground ${version}, source ${source}\n`;
      this.emitFile({ type: 'asset', fileName: listName, source: head });
    },
  };
}
