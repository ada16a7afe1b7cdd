import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { takeTime } from '../../support/hands/slow-hand.mjs';
import { type Driver, patienceMs, type Site, type Target } from './driver.ts';
import { findInPage, wanted } from './find-in-page.ts';
import { fileOf } from './handed-over.ts';
import { killAll, processesOf } from './processes.ts';
import { type Element, startWebDriver, type WebDriver } from './webdriver.ts';

const window = join(import.meta.dirname, 'webkit-window.py');
/** How long a worker of WebKitGTK is waited for before the page, and then the browser, is opened anew, in ms. */
const workerMs = 8_000;

/** The system's WebKitGTK on this display, on a profile in a folder. */
export async function openWebKitGtk(display: string, profile: string, { origin }: Site): Promise<Driver> {
  const env = {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    GSETTINGS_BACKEND: 'memory',
    LANG: 'en_US.UTF-8',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
  };
  const start = () =>
    startWebDriver('WebKitWebDriver', env, {
      'webkitgtk:browserOptions': { binary: '/usr/bin/python3', args: [window, `--profile=${profile}`] },
    });
  let started = await start();
  const webDriver: WebDriver = {
    capabilities: started.capabilities,
    send: (...command) => started.send(...command),
    of: (...command) => started.of(...command),
    run: (...command) => started.run(...command),
    end: () => started.end(),
  };
  const hands = handsAndEyes(webDriver, origin);
  async function close() {
    // The part that writes to the disk outlives the window for a moment.
    const all = processesOf(profile);
    await webDriver.end();
    await killAll(all);
  }
  return {
    version: `${webDriver.capabilities.browserName} ${webDriver.capabilities.browserVersion}`,
    ...hands,
    handedOver: () => fileOf(profile),
    letWorkersRest: () => Promise.resolve(),
    faults: () => consoleOf(profile),
    close,
    async hasWorker() {
      const has = () => hands.run(() => navigator.serviceWorker.controller !== null);
      if (await isSoon(has)) return;
      await hands.reload();
      if (await isSoon(has)) return;
      await close();
      started = await start();
      await hands.goto('');
      await hands.until(() => navigator.serviceWorker.controller !== null);
    },
    async kill() {
      await killAll(processesOf(profile));
      await webDriver.end();
    },
  };
}

/** The part of a driver that needs the page alone. */
type HandsAndEyes = Omit<
  Driver,
  'version' | 'handedOver' | 'letWorkersRest' | 'hasWorker' | 'faults' | 'close' | 'kill'
>;

function handsAndEyes(webDriver: WebDriver, origin: string): HandsAndEyes {
  const find = async (target: Target) => (await webDriver.run(findInPage.toString(), wanted(target))) as Element[];
  return {
    goto: async (path) => void (await webDriver.send('POST', '/url', { url: `${origin}/${path}` })),
    reload: async () => void (await webDriver.send('POST', '/refresh')),
    tap: (target) =>
      inPatience(`touch ${told(target)}`, async () => {
        const [first] = await find(target);
        if (first === undefined) return false;
        if ('role' in target) await isWhatItSeems(webDriver, first, target);
        await webDriver.run(takeTime.toString());
        await webDriver.of(first, 'POST', '/click');
        return true;
      }),
    async type(field, text) {
      const target = { role: 'textbox', name: field } as const;
      await inPatience(`an empty field ${field}`, async () => {
        const [first] = await find(target);
        return first !== undefined && (await webDriver.of(first, 'GET', '/property/value')) === '';
      });
      const [first] = await find(target);
      if (first !== undefined) await webDriver.of(first, 'POST', '/value', { text });
    },
    async choose(file) {
      const field = (await webDriver.run("() => document.querySelector('input[type=file]')")) as Element;
      await webDriver.of(field, 'POST', '/value', { text: file });
    },
    sees: (target) => inPatience(`see ${told(target)}`, async () => (await find(target)).length > 0),
    misses: (target) => inPatience(`see no more ${told(target)}`, async () => (await find(target)).length === 0),
    shows: async (target) => (await find(target)).length > 0,
    run: async (inPage, given) => (await webDriver.run(inPage.toString(), given)) as never,
    until: (inPage, given) =>
      inPatience(`${inPage}`, async () => (await webDriver.run(inPage.toString(), given)) === true),
  };
}

/** Checks that WebKit's own accessibility tree gives the element this role and name. */
async function isWhatItSeems(webDriver: WebDriver, element: Element, target: Target & { role: string }) {
  const role = await webDriver.of(element, 'GET', '/computedrole');
  const label = String(await webDriver.of(element, 'GET', '/computedlabel'));
  const { pattern } = wanted(target);
  if (role !== target.role || !new RegExp(pattern).test(label.replace(/\s+/g, ' ').trim()))
    throw new Error(`${told(target)} is a ${role} called ${label}`);
}

/** True once a step succeeds, false where it does not within the time that a worker takes many times over. */
async function isSoon(isSo: () => Promise<boolean>): Promise<boolean> {
  const until = performance.now() + workerMs;
  while (performance.now() < until) {
    if (await isSo()) return true;
    await wait(100);
  }
  return false;
}

/** Repeats a step until it succeeds: the page can change between finding an element and touching it. */
async function inPatience(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + patienceMs;
  let last = 'never so';
  while (performance.now() < until) {
    try {
      if (await isSo()) return;
    } catch (error) {
      last = String(error);
    }
    await wait(30);
  }
  throw new Error(`WebKitGTK could not in ${patienceMs} ms: ${what} (${last})`);
}

const told = (target: Target) =>
  `${'role' in target ? `${target.role} ${target.name}` : target.text}${target.within ? ` within ${target.within.name}` : ''}`;

/** The lines that pages wrote to the console as errors and warnings. */
function consoleOf(profile: string): string[] {
  const lines = readFileSync(join(profile, 'console.txt'), 'utf8').split('\n');
  return lines
    .filter((line) => /CONSOLE .*(ERROR|WARN)/.test(line))
    .map((line) => line.replace(/^.*?CONSOLE/, 'console'));
}
