import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type LaunchOptions, type Page } from '@playwright/test';
import { type Watched, watch } from '../audits/watch.ts';
import { slowHand } from '../hands/slow-hand.mjs';
import { chromiumLaunch, shellLaunch } from './browsers.ts';
import { refuseOfflineCopy } from './offline-copy.ts';

/** A browser of its own with a profile on disk, as a tablet has one. */
export interface Browser {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watched: Watched;
  /** Ends the browser as a dead battery would: no page hears of it. */
  kill(): Promise<void>;
}

/** A profile on disk that browsers can be opened on, one after the other. */
export interface Profile {
  readonly folder: string;
  /** A shell without the copy for offline. Its clock stands at `now`, or is the tablet's own. */
  open(origin: string, now?: number): Promise<Browser>;
  /** The whole browser, with all that it offers an app. */
  openWhole(origin: string): Promise<Browser>;
  /** Another profile that holds what this one does; no browser may be open on it. */
  copy(): Profile;
  remove(): void;
}

/** A new, empty profile. */
export function createProfile(): Profile {
  return profileIn(newFolder());
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'common-ground-profile-'));

function profileIn(folder: string): Profile {
  async function openIn(launch: LaunchOptions, origin: string, prepare: (context: BrowserContext) => Promise<void>) {
    const context = await chromium.launchPersistentContext(folder, {
      ...launch,
      viewport: { width: 1180, height: 820 },
      baseURL: `${origin}/`,
    });
    await slowHand(context);
    const watched = await watch(context, origin);
    await prepare(context);
    const page = context.pages()[0] ?? (await context.newPage());
    return { context, page, watched, kill: () => kill(context) };
  }

  return {
    folder,
    open: (origin, now) =>
      openIn(shellLaunch, origin, async (context) => {
        await refuseOfflineCopy(context);
        if (now !== undefined) await context.clock.install({ time: now });
      }),
    openWhole: (origin) => openIn(chromiumLaunch, origin, async () => {}),
    copy() {
      const other = newFolder();
      cpSync(folder, other, { recursive: true, verbatimSymlinks: true });
      return profileIn(other);
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

async function kill(context: BrowserContext) {
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const gone = new Promise((resolve) => context.once('close', resolve));
  process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
  await gone;
}
