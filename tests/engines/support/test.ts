import { test as base, expect } from '@playwright/test';
import { type Server, serveBuild } from '../../support/app.ts';
import { builtFolder, pathsOf } from '../../support/audits/watch.ts';
import type { EngineName } from '../../support/build/browsers.ts';
import type { Driver } from './driver.ts';
import { Pair } from './pair.ts';
import { canKill } from './processes.ts';
import { createTablet, type Engine, startEngine, type Tablet } from './tablet.ts';

export { expect };

interface Fixtures {
  /** The folder that is served. */
  folder: string;
  server: Server;
  tablet: Tablet & { expectFault(line: RegExp): void };
  /** The app in a fresh context of a shared browser. */
  driver: Driver;
  /** The two who sit in front of it. */
  pair: Pair;
}

interface WorkerFixtures {
  engineName: EngineName;
  engine: Engine | null;
}

/**
 * Console lines that are no fault of the app: a policy directive or a word of the viewport that this engine does not know,
 * and a font, an icon or a worker's script that was still loading when its page was left.
 */
const sayings = [
  /Unrecognized Content-Security-Policy directive 'manifest-src'/,
  /Viewport argument key "interactive-widget" not recognized and ignored/,
  /downloadable font: download failed .* status=2152398850/,
  /Failed to load \S+favicon\.ico\S* A ServiceWorker intercepted the request/,
  /Cannot load \S+\/sw\.js due to access control checks/,
];

/**
 * Playwright's test over a tablet of its own in the engine of the project. Where the engine is missing the tests are
 * skipped by name, but in CI (the variable CI is set) they fail. Anything a page puts down as an error fails the test.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await startEngine(engineName);
      await use(engine);
      await engine?.stop();
    },
    { scope: 'worker' },
  ],
  folder: [builtFolder, { option: true }],
  server: async ({ folder }, use) => {
    const server = await serveBuild(folder);
    await use(server);
    await server.stop();
  },
  tablet: async ({ engine, engineName, server, folder }, use, info) => {
    if (engine === null && process.env.CI) throw new Error(`${engineName} is not on this machine`);
    base.skip(engine === null, `${engineName} is not on this machine`);
    if (engine === null) return;
    const tablet = createTablet(engine, { origin: server.origin, folder });
    const expected = [...sayings];
    const drivers: Driver[] = [];
    const noting = (opens: () => Promise<Driver>) => async () => {
      const driver = await opens();
      drivers.push(driver);
      info.annotations.push({ type: 'engine', description: driver.version });
      return driver;
    };
    const expectFault = (line: RegExp) => void expected.push(line);
    await use({ ...tablet, open: noting(tablet.open), visit: noting(tablet.visit), expectFault });
    const faults = drivers.flatMap((driver) => driver.faults());
    await tablet.remove();
    expect(faults.filter((line) => !expected.some((pattern) => pattern.test(line)))).toEqual([]);
    const paths = pathsOf(folder);
    expect(server.asked.filter((path) => !paths.has(path))).toEqual([]);
  },
  driver: async ({ tablet }, use) => use(await tablet.visit()),
  pair: async ({ driver }, use) => use(new Pair(driver)),
});

/** Skips by name where the processes of a browser cannot be found. */
export const needsKill = () => test.skip(!canKill, 'a browser cannot be killed on this system');
