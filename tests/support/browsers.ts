import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

/** Where a system may have a Chromium of its own. */
const systemPlaces = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];

/** No name but this machine's resolves, so that nothing can leave it, the browser's own look-ups included. */
const closedNetwork = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1';

/** The Chromium to drive: the one named by CHROMIUM_BIN, else Playwright's own where it is installed, else the system's. */
function chromiumPath(): string | undefined {
  if (process.env.CHROMIUM_BIN) return process.env.CHROMIUM_BIN;
  return existsSync(chromium.executablePath()) ? undefined : systemPlaces.find((place) => existsSync(place));
}

const executablePath = chromiumPath();

/** How every test opens Chromium. Playwright's own runs as a whole browser, since its headless shell lacks what an app needs. */
export const chromiumLaunch: LaunchOptions = {
  ...(executablePath === undefined ? { channel: 'chromium' } : { executablePath }),
  args: [closedNetwork, '--disable-quic'],
};
