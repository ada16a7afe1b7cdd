/** The names under which the page of the app may be asked for, beside its folder. */
const names: readonly string[] = ['', 'index.html', 'index.htm'];

/**
 * True for an address of the app, whatever stands behind its `?`: its folder, its page, and any plain name beside it. Files of
 * the host, such as BUILD.txt, are opened as they lie there; in a folder below, the app would not find its own files.
 */
export function isAppPage({ href }: { readonly href: string }, scope: string): boolean {
  const [address = ''] = href.split(/[?#]/);
  if (!address.startsWith(scope)) return false;
  const name = address.slice(scope.length);
  return names.includes(name) || /^[^/.]+$/.test(name);
}
