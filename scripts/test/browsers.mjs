// Finds the browsers of this machine. Nothing of node_modules may be imported here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** The places where a system may have browsers of its own, the best first. */
const places = {
  chromium: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser', ...inPath('chromium')].concat(
    inPath('google-chrome'),
    inPath('chromium-browser'),
  ),
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/**
 * The system's own browser of this kind, or undefined.
 * @param {'chromium' | 'firefox'} name
 * @param {(path: string) => boolean} [isGood]
 * @returns {string | undefined}
 */
export const systemBrowser = (name, isGood = existsSync) => places[name].find(isGood);

/**
 * Where a system puts the headless shell of its Chromium.
 * @param {string} chromium
 */
export const shellBeside = (chromium) => `${chromium}-headless-shell`;

/** True where WebKitGTK is here with all it takes to drive it: its driver, a screen that nobody sees, and a window for it. */
export function hasWebKitGtk() {
  if (!['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', '/usr/bin/python3'].every((path) => existsSync(path)))
    return false;
  const asks = 'import gi; gi.require_version("Gtk", "3.0"); gi.require_version("WebKit2", "4.1")';
  return spawnSync('/usr/bin/python3', ['-c', asks], { stdio: 'ignore' }).status === 0;
}

/** @param {string} name */
function inPath(name) {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}
