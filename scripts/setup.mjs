// What a checkout needs before anything else can run: its packages, and for the tests a Chromium.
// Nothing of node_modules may be imported here before ensurePackages() has run.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The repository. */
export const root = join(import.meta.dirname, '..');

/**
 * Runs one command line of ours in the repository; true if it went well.
 * @param {string} line
 * @param {{ quiet?: boolean, env?: Record<string, string>, timeout?: number }} [options] `timeout` in ms
 */
export function run(line, { quiet = false, env = {}, timeout } = {}) {
  const output = quiet ? 'ignore' : 'inherit';
  const stdio = ['ignore', output, output];
  return spawnSync(line, { shell: true, cwd: root, stdio, env: { ...process.env, ...env }, timeout }).status === 0;
}

/** Installs the packages when there are none, or when the lock file is newer than they are; throws where npm cannot. */
export function ensurePackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const current = existsSync(installed) && statSync(installed).mtimeMs >= modified('package-lock.json');
  if (!current && !run('npm ci --include=dev')) throw new Error('The packages could not be installed: see npm above.');
}

const modified = (file) => statSync(join(root, file)).mtimeMs;

/**
 * Finds a Chromium that starts, or gets one: Playwright's own build, else that of the system's packages. One that is not
 * Playwright's is named in CHROMIUM_BIN for what runs next. Throws where there is none to be had.
 */
export async function ensureChromium() {
  const named = process.env.CHROMIUM_BIN;
  if (named && !starts(named)) throw new Error(`CHROMIUM_BIN names ${named}, and that does not start.`);
  if (named) return named;
  const found = (await findChromium()) ?? (await installByPlaywright()) ?? (await installByApt());
  if (found === undefined) {
    const ways = 'Run "npx playwright install chromium", or install Chromium and name it in CHROMIUM_BIN.';
    throw new Error(`The tests need a Chromium, and none could be found or installed here. ${ways}`);
  }
  if (found !== (await ownBuild())) process.env.CHROMIUM_BIN = found;
  return found;
}

async function findChromium() {
  const names = ['chromium', 'google-chrome', 'chromium-browser'];
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const system = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [await ownBuild(), ...system].find(starts);
}

/** Where Playwright keeps, or would keep, a Chromium of its own. */
async function ownBuild() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** On Linux a browser can be there without its libraries, or be a mere signpost to a store. */
const starts = (path) =>
  existsSync(path) && (process.platform !== 'linux' || run(`"${path}" --version`, { quiet: true, timeout: 20_000 }));

/** Gives up soon where Playwright's server cannot be reached. */
async function installByPlaywright() {
  console.log('No Chromium here yet. Asking Playwright for one ...');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' };
  run('npx playwright install --no-shell chromium', { quiet: true, env, timeout: 300_000 });
  return findChromium();
}

async function installByApt() {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo -n ';
  if (!run(`${sudo}apt-get --version`, { quiet: true })) return undefined;
  console.log('Playwright has none for this machine. Asking apt ...');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = 'apt-get -o DPkg::Lock::Timeout=300 install -y -q --no-install-recommends chromium';
  run(`${sudo}apt-get update -q && ${sudo}${install}`, { env });
  return findChromium();
}
