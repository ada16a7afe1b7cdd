/** The languages that are preferred on the tablet, and the locale it is set to, which the formats of the language follow. */
let languages: readonly string[] = [];
let own = '';

Object.defineProperty(navigator, 'languages', { configurable: true, get: () => languages });
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (Format, [locale = own, options]) => new Format(locale, options),
});

/** Sets the region of the tablet; the one of the tests is British English. */
export function liveIn(locale: string, preferred: readonly string[] = [locale]): void {
  own = locale;
  languages = preferred;
}
