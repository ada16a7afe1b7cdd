import type { AddressBar } from '../../state/tablet/route-model.ts';

/** The browser's address bar, by the part behind `#`. */
export const addressBar: AddressBar = {
  hash: () => location.hash,
  go(hash) {
    location.hash = hash;
  },
  replace(hash) {
    history.replaceState(null, '', hash);
    dispatchEvent(new HashChangeEvent('hashchange'));
  },
  back() {
    if (history.length > 1) history.back();
    else location.hash = '#/';
  },
  watch(changed) {
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  },
};

/** Loads the page anew at the address where it stands. */
export const reloadPage = (): void => location.reload();
