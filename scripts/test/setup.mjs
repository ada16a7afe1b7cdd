// What a checkout needs before anything else can run: its packages, and for the tests browsers of three engines.
// Nothing of node_modules may be imported here before ensurePackages() has run.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hasWebKitGtk, packagesOf, systemBrowser } from './browsers.mjs';

/** The repository. */
export const root = join(import.meta.dirname, '../..');

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
  const named = namedBy('CHROMIUM_BIN');
  if (named) return named;
  const found = await findOrInstall('chromium', findChromium);
  if (found === undefined) {
    const ways = 'Run "npx playwright install chromium", or install Chromium and name it in CHROMIUM_BIN.';
    throw new Error(`The tests need a Chromium, and none could be found or installed here. ${ways}`);
  }
  if (found !== (await ownBuild('chromium'))) process.env.CHROMIUM_BIN = found;
  return found;
}

/**
 * Finds Firefox and WebKit too, or gets them as Chromium was got; each engine that is missing is told. Tests of a missing
 * one are skipped by name on a laptop, and fail in CI. A Firefox that is not Playwright's is named in FIREFOX_BIN.
 */
export async function ensureEngines() {
  const firefox = namedBy('FIREFOX_BIN') ?? (await findOrInstall('firefox', findFirefox));
  if (firefox !== undefined && firefox !== (await ownBuild('firefox'))) process.env.FIREFOX_BIN = firefox;
  const webkit = await findOrInstall('webkit', findWebKit);
  for (const [name, found] of Object.entries({ firefox, webkit })) {
    if (found === undefined)
      console.log(`There is no ${name} for the tests here. Playwright brings one: npx playwright install ${name}`);
  }
}

/** The browser that a variable names, or undefined; throws where that one does not start. */
function namedBy(variable) {
  const path = process.env[variable];
  if (path && !starts(path)) throw new Error(`${variable} names ${path}, and that does not start.`);
  return path || undefined;
}

async function findOrInstall(name, find) {
  return (await find()) ?? (await installByPlaywright(name, find)) ?? (await installByApt(name, find));
}

async function findChromium() {
  const names = ['chromium', 'google-chrome', 'chromium-browser'];
  const elsewhere = names.flatMap((name) => inPath(name));
  return [await ownBuild('chromium')].find(starts) ?? systemBrowser('chromium', starts) ?? elsewhere.find(starts);
}

async function findFirefox() {
  return [await ownBuild('firefox')].find(starts) ?? systemBrowser('firefox', starts);
}

async function findWebKit() {
  const own = await ownBuild('webkit');
  return existsSync(own) ? own : hasWebKitGtk() ? 'WebKitGTK' : undefined;
}

const inPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));

/** Where Playwright keeps, or would keep, a build of its own. */
async function ownBuild(name) {
  const playwright = await import('@playwright/test');
  return playwright[name].executablePath();
}

/** On Linux a browser can be there without its libraries, or be a mere signpost to a store. */
const starts = (path) =>
  existsSync(path) && (process.platform !== 'linux' || run(`"${path}" --version`, { quiet: true, timeout: 20_000 }));

/** Whether Playwright's server can be reached: once it could not, it is not asked again. */
let isReached = true;

/** Gives up soon where Playwright's server cannot be reached. */
async function installByPlaywright(name, find) {
  if (!isReached) return undefined;
  console.log(`No ${name} here yet. Asking Playwright for one ...`);
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' };
  const only = name === 'chromium' ? '--no-shell chromium' : name;
  isReached = run(`npx playwright install ${only}`, { quiet: true, env, timeout: 300_000 });
  return find();
}

async function installByApt(name, find) {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo -n ';
  if (!run(`${sudo}apt-get --version`, { quiet: true })) return undefined;
  console.log(`Playwright has no ${name} for this machine. Asking apt ...`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const lock = '-o DPkg::Lock::Timeout=300';
  const install = `apt-get ${lock} install -y -q --no-install-recommends ${packagesOf[name].join(' ')}`;
  run(`${sudo}apt-get ${lock} update -q && ${sudo}${install}`, { env });
  return find();
}
