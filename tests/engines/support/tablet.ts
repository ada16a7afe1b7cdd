import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, firefox, webkit } from '@playwright/test';
import { chromiumLaunch, type EngineName, findEngine, firefoxLaunch } from '../../support/build/browsers.ts';
import { type Display, startDisplay } from './display.ts';
import type { Driver, Site } from './driver.ts';
import { filesOf } from './handed-over.ts';
import { openByPlaywright, visitByPlaywright } from './playwright-driver.ts';
import { canKill, killAll, processesOf } from './processes.ts';
import { openWebKitGtk } from './webkit-driver.ts';

/** How one of the engines opens a browser, on a machine that has it. */
export interface Engine {
  /** A browser of its own on the profile in a folder. */
  open(profile: string, site: Site): Promise<Driver>;
  /** A page in a fresh context of a shared browser: it starts faster, keeps nothing afterwards, and cannot be killed. */
  visit(profile: string, site: Site): Promise<Driver>;
  stop(): Promise<void>;
}

/** A profile on disk that browsers are opened on, one after the other, as the app is on a tablet. */
export interface Tablet {
  open(): Promise<Driver>;
  /** The faster way for tests that do not end the browser: see `Engine.visit`. */
  visit(): Promise<Driver>;
  /** Closes every browser that is still open, and deletes the profile. */
  remove(): Promise<void>;
}

/** Makes the engine ready on this machine, or gives null where it is missing. */
export async function startEngine(name: EngineName): Promise<Engine | null> {
  const found = findEngine(name);
  if (found === null) return null;
  return found === 'webkitgtk' ? startWebKitGtk() : startByPlaywright(name);
}

function startByPlaywright(name: EngineName): Engine {
  const browser = { chromium, firefox, webkit }[name];
  const launch = { chromium: chromiumLaunch, firefox: firefoxLaunch, webkit: {} }[name];
  // What Playwright drives Firefox with has no touch.
  const context = name === 'firefox' ? {} : { hasTouch: true };
  // A Firefox driven by WebDriver BiDi tells nobody of a file it saves, so it is told where.
  const own = (profile: string) => (name === 'firefox' ? { downloadsPath: filesOf(profile) } : {});
  let shared: Promise<Browser> | null = null;
  return {
    open: (profile, site) => openByPlaywright(browser, { ...launch, ...context, ...own(profile) }, profile, site),
    async visit(_profile, site) {
      shared ??= browser.launch(launch);
      return visitByPlaywright(await shared, context, site);
    },
    stop: async () => (await shared)?.close(),
  };
}

async function startWebKitGtk(): Promise<Engine> {
  const display: Display = await startDisplay();
  const open: Engine['open'] = (profile, site) => openWebKitGtk(display.name, profile, site);
  return { open, visit: open, stop: display.stop };
}

/** A new, empty profile for browsers that open this site. */
export function createTablet(engine: Engine, site: Site): Tablet {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-tablet-'));
  const opened: Driver[] = [];
  const remember = (driver: Driver) => {
    opened.push(driver);
    return driver;
  };
  return {
    open: async () => remember(await engine.open(folder, site)),
    visit: async () => remember(await engine.visit(folder, site)),
    async remove() {
      for (const driver of opened) await driver.close();
      // A browser says that it is closed while some of it still writes to its profile.
      if (canKill) await killAll(processesOf(folder));
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
