import { existsSync } from 'node:fs';
import { type BrowserType, chromium, firefox, type LaunchOptions, webkit } from '@playwright/test';
import { hasWebKitGtk, shellBeside, systemBrowser } from '../../../scripts/test/browsers.mjs';

/** Resolves no host name but that of this machine, so that no request can leave it, not even one of the browser's own. */
const closedNetwork = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1';

/** The path of the browser to drive: the named one, else undefined where Playwright has its own, else the system's. */
function pathOf(browser: BrowserType, name: 'chromium' | 'firefox', named: string | undefined): string | undefined {
  if (named) return named;
  return existsSync(browser.executablePath()) ? undefined : systemBrowser(name);
}

const chromiumPath = pathOf(chromium, 'chromium', process.env.CHROMIUM_BIN);
const firefoxPath = pathOf(firefox, 'firefox', process.env.FIREFOX_BIN);

const chromiumArgs = [closedNetwork, '--disable-quic'];

/** How a test opens the whole of Chromium, with what its headless shell lacks: installing an app, and the browser's own requests. */
export const chromiumLaunch: LaunchOptions = {
  ...(chromiumPath === undefined ? { channel: 'chromium' } : { executablePath: chromiumPath }),
  args: chromiumArgs,
};

/**
 * How every other test opens Chromium: as its headless shell, which has the same engine without the browser's own windows,
 * and needs a third of the time for each page. Where there is no shell, the whole browser is opened.
 */
export const shellLaunch: LaunchOptions = hasShell()
  ? { ...(chromiumPath === undefined ? {} : { executablePath: shellBeside(chromiumPath) }), args: chromiumArgs }
  : chromiumLaunch;

/** Debian puts the shell beside its browser; Playwright keeps its own in a folder of the same number. */
function hasShell(): boolean {
  if (chromiumPath !== undefined) return existsSync(shellBeside(chromiumPath));
  const [folder = ''] = /^.*chromium-\d+/.exec(chromium.executablePath()) ?? [];
  return existsSync(folder.replace(/chromium-(\d+)$/, 'chromium_headless_shell-$1'));
}

/** How a test opens Firefox. The system's own is driven by WebDriver BiDi, which takes the channel and the path together. */
export const firefoxLaunch: LaunchOptions =
  firefoxPath === undefined
    ? {}
    : {
        channel: 'moz-firefox',
        executablePath: firefoxPath,
        // With the variable, the setting keeps Firefox from asking its maker's servers for anything.
        env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
        firefoxUserPrefs: { 'services.settings.server': 'http://127.0.0.1:9/v1' },
      };

/** The browser engines that the tests run in. */
export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

/** How an engine can be driven here: by Playwright, as the system's WebKitGTK by its own driver, or not at all. */
export function findEngine(name: EngineName): 'playwright' | 'webkitgtk' | null {
  if (name === 'webkit' && !existsSync(webkit.executablePath())) return hasWebKitGtk() ? 'webkitgtk' : null;
  const named = name === 'chromium' ? chromiumPath : firefoxPath;
  const own = { chromium, firefox, webkit }[name].executablePath();
  return existsSync(named ?? own) ? 'playwright' : null;
}
