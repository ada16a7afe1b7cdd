// Finds the browsers that the tests need, or gets them. On a person's machine nothing is installed into the system.
import { existsSync } from 'node:fs';
import { hasWebKitGtk, shellBeside, systemBrowser } from './browsers.mjs';
import { run } from './setup.mjs';

/** @typedef {import('./browsers.mjs').Engine} Engine */

/**
 * The next way to have a browser: Playwright's own build, which is fetched where it can be, then one of the system, then
 * one from apt where this runs as root, as in a container; else a person is told what to run.
 * @param {{ hasOwn: boolean, canDownload: boolean, hasSystem: boolean, isRoot: boolean, hasApt: boolean }} facts
 * @returns {'own' | 'download' | 'system' | 'apt' | 'tell'}
 */
export function nextWay({ hasOwn, canDownload, hasSystem, isRoot, hasApt }) {
  if (hasOwn) return 'own';
  if (canDownload) return 'download';
  if (hasSystem) return 'system';
  return isRoot && hasApt ? 'apt' : 'tell';
}

/**
 * The one command that a person can run to have this browser.
 * @param {keyof typeof packagesOf} name
 * @param {boolean} hasApt
 */
export const commandFor = (name, hasApt) =>
  hasApt
    ? `sudo apt-get install -y ${packagesOf[name]}`
    : `npx playwright install ${name === 'shell' ? 'chromium' : name}`;

/** The packages of apt that each engine needs. */
const packagesOf = {
  chromium: 'chromium',
  shell: 'chromium-headless-shell',
  firefox: 'firefox-esr',
  webkit: 'webkit2gtk-driver xvfb gir1.2-webkit2-4.1 python3-gi',
};

/**
 * Finds or gets a Chromium that starts. One that is not Playwright's is named in CHROMIUM_BIN for what runs next. Throws
 * where there is none to be had.
 */
export async function ensureChromium() {
  const found = namedBy('CHROMIUM_BIN') ?? (await getBrowser('chromium'));
  if (found === undefined) {
    throw new Error(
      `The tests need a Chromium. Run this, or name one in CHROMIUM_BIN: ${commandFor('chromium', hasApt())}`,
    );
  }
  if (found !== (await ownBuild('chromium'))) {
    process.env.CHROMIUM_BIN = found;
    ensureShell(found);
  }
  return found;
}

/**
 * Looks for the headless shell that a system puts beside its Chromium, or gets it where this runs as root. Without it the
 * browser tests run in Chromium itself, and take more than twice as long.
 * @param {string} chromium
 */
function ensureShell(chromium) {
  const hasShell = () => starts(shellBeside(chromium));
  if (!hasShell() && process.getuid?.() === 0 && hasApt()) installByApt('shell');
  if (!hasShell()) console.log(`The browser tests are faster with a headless shell: ${commandFor('shell', hasApt())}`);
}

/**
 * Finds or gets Firefox and WebKit too, and tells of each that is missing: its tests are skipped by name on a laptop, and
 * fail in CI. A Firefox that is not Playwright's is named in FIREFOX_BIN.
 */
export async function ensureEngines() {
  const firefox = namedBy('FIREFOX_BIN') ?? (await getBrowser('firefox'));
  if (firefox !== undefined && firefox !== (await ownBuild('firefox'))) process.env.FIREFOX_BIN = firefox;
  if (firefox === undefined) console.log(`There is no Firefox for the tests here: ${commandFor('firefox', hasApt())}`);
  const webkit = await getBrowser('webkit');
  if (webkit === undefined) console.log(`There is no WebKit for the tests here: ${commandFor('webkit', hasApt())}`);
}

/**
 * The browser that a variable names, or undefined; throws where that one does not start.
 * @param {string} variable
 */
function namedBy(variable) {
  const path = process.env[variable];
  if (path && !starts(path)) throw new Error(`${variable} names ${path}, and that does not start.`);
  return path || undefined;
}

/** False once Playwright's server could not be reached: it is then not asked again. */
let isReached = true;

/**
 * The path of a browser that starts, or the name of what stands in for it; undefined where none can be had.
 * @param {Engine} name
 * @returns {Promise<string | undefined>}
 */
async function getBrowser(name) {
  const left = { canDownload: isReached, isRoot: process.getuid?.() === 0, hasApt: hasApt() };
  for (;;) {
    const own = await ownBuild(name);
    const hasOwn = name === 'webkit' ? existsSync(own) : starts(own);
    const system = ofSystem(name);
    switch (nextWay({ hasOwn, hasSystem: system !== undefined, ...left })) {
      case 'own':
        return own;
      case 'download':
        download(name);
        left.canDownload = false;
        break;
      case 'system':
        return system;
      case 'apt':
        installByApt(name);
        left.hasApt = false;
        break;
      case 'tell':
        return undefined;
    }
  }
}

/** @param {Engine} name */
function ofSystem(name) {
  if (name === 'webkit') return hasWebKitGtk() ? 'WebKitGTK' : undefined;
  return systemBrowser(name, starts);
}

/**
 * The path where Playwright keeps, or would keep, a build of its own.
 * @param {Engine} name
 */
async function ownBuild(name) {
  const playwright = await import('@playwright/test');
  return playwright[name].executablePath();
}

/**
 * True where a browser can be started: on Linux it may lack its libraries, or be a mere signpost to a store.
 * @param {string} path
 */
const starts = (path) =>
  existsSync(path) && (process.platform !== 'linux' || run(`"${path}" --version`, { quiet: true, timeout: 20_000 }));

const hasApt = () => process.platform === 'linux' && run('apt-get --version', { quiet: true });

/**
 * Asks Playwright's server for a build, and gives up soon where it cannot be reached.
 * @param {Engine} name
 */
function download(name) {
  console.log(`No ${name} of Playwright's here yet. Asking for one ...`);
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' };
  isReached = run(`npx playwright install ${name}`, { quiet: true, env, timeout: 300_000 });
}

/** @param {keyof typeof packagesOf} name */
function installByApt(name) {
  console.log(`There is no ${name} here. Asking apt, as root ...`);
  const apt = 'apt-get -o DPkg::Lock::Timeout=300';
  const install = `${apt} install -y -q --no-install-recommends ${packagesOf[name]}`;
  run(`${apt} update -q && ${install}`, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
}
