// Installs the packages of a checkout, and runs its commands. Nothing of node_modules may be imported here.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The repository. */
export const root = join(import.meta.dirname, '../..');

/**
 * Runs one command line of ours in the repository; true if it went well.
 * @param {string} line
 * @param {{ quiet?: boolean, env?: Record<string, string>, timeout?: number }} [options] `timeout` in ms
 */
export function run(line, { quiet = false, env = {}, timeout } = {}) {
  const output = quiet ? 'ignore' : 'inherit';
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { shell: true, cwd: root, stdio: ['ignore', output, output], env: { ...process.env, ...env } };
  return spawnSync(line, timeout === undefined ? options : { ...options, timeout }).status === 0;
}

/** Installs the packages when there are none, or when the lock file is newer than they are; throws where npm cannot. */
export function ensurePackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const current = existsSync(installed) && statSync(installed).mtimeMs >= modified('package-lock.json');
  if (!current && !run('npm ci --include=dev')) throw new Error('The packages could not be installed: see npm above.');
}

/** @param {string} file */
const modified = (file) => statSync(join(root, file)).mtimeMs;
