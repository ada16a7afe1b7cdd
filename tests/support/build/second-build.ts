import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The version that the second build calls itself. */
export const secondName = '99.0.0';

const root = join(import.meta.dirname, '../../..');

/** Builds the app once more under another version's name; the scripts of the two differ as those of releases do. */
async function buildSecond(folder: string) {
  const env = { ...process.env, COMMON_GROUND_VERSION: secondName, NODE_ENV: 'production' };
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const asked = [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, asked, { cwd: root, env });
}

/** The script that a build's page begins with. */
export const entryOf = (folder: string): string =>
  /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? '';

/** Hands over a folder that is gone afterwards. */
export async function inTemporary(name: string, use: (folder: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), `common-ground-${name}-`));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A fixture of a test: the second build, in a folder that is gone afterwards. */
export const secondBuild = (use: (folder: string) => Promise<void>) =>
  inTemporary('second', async (folder) => {
    await buildSecond(folder);
    await use(folder);
  });
