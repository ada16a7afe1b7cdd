/**
 * What the built files use beyond the oldest browsers, and what happens there instead. A line that ends before a colon
 * stands for all that begins like it; a line that nothing needs any more fails the check.
 * @type {Readonly<Record<string, string>>}
 */
export const guards = {
  // Asked for before it is used.
  'Intl.Segmenter': 'names are cut by a plainer rule (core/text/characters.ts)',
  '.segment': 'comes with Intl.Segmenter',
  '.estimate': 'a browser that does not tell the room used is not asked further (device/memory/storage-estimate.ts)',
  '.usage': 'null where the browser does not tell it (device/memory/storage-estimate.ts)',
  'indexedDB.databases': 'our own database is asked for instead (device/memory/forget-all.ts)',
  'navigator.vibrate': 'the setting is not offered (device/powers/chime.ts)',
  'navigator.share': 'a file is downloaded (device/powers/files.ts)',
  'navigator.canShare': 'a file is downloaded (device/powers/files.ts)',
  'navigator.userActivation': 'a touch that is too old is found by what the sheet refuses (device/powers/files.ts)',
  '.isActive': 'comes with navigator.userActivation',
  'navigator.wakeLock': 'settings say that the tablet may sleep (device/powers/wake-lock.ts)',
  '.fallback': 'a name of valibot’s own',
  '.createPolicy': 'where there are no Trusted Types there is nothing to allow (device/page/trusted-types.ts)',
  '.moveBefore': 'preact moves elements as it always did',
  'Symbol.dispose': 'signals pass it over',
  '.caches': 'workbox asks for the worker’s own caches, which all have under that name',
  // An event that never comes: another way is shown.
  'event appinstalled': 'the app sees that it runs from the home screen (device/install/install.ts)',
  'event beforeinstallprompt': 'settings show the way by hand (device/install/install.ts)',
  'event release': 'comes with the wake lock',
  '.touches': 'comes with a touch; Safari on a computer has none (ui/press/watch-presses.ts)',
  '.changedTouches': 'comes with a touch',
  '.targetTouches': 'comes with a touch',
  '.identifier': 'comes with a touch',
  '<search>': 'a part of the page without a name of its own; its field has one',
  // Passed over by a browser that does not know it, and nothing is lost.
  '<meta name="viewport">': 'a computer needs none',
  '<meta name="theme-color">': 'the browser’s own frame keeps its colour',
  '<link rel="icon">': 'iPads take the picture that is named for them',
  '<link rel="manifest">': 'Firefox on a computer puts no app on a home screen',
  '<textarea autocapitalize>': 'the keyboard keeps its own habit',
  '<input autocapitalize>': 'the keyboard keeps its own habit',
  ':selection': 'what is selected has the colours of the tablet',
  'text-wrap': 'lines break where they are full',
  '@page': 'paper keeps the margins of the printer',
  'field-sizing': 'the field scrolls',
  ':has':
    'a prompt keeps its larger letters, and its half scrolls (screens/talk/turn/side.css); a field may come into sight beneath the buttons that stick (styles/layout.css)',
  '@media (scripting)': 'with scripts switched off two reasons are shown, both true (styles/layout.css)',
  cursor: 'a finger has none',
  resize: 'the field has a handle',
  'overscroll-behavior': 'a page that is pulled at its edge bounces',
  'forced-color-adjust': 'where it is not known no colours are forced',
  'scrollbar-gutter': 'the usual one holds',
};
