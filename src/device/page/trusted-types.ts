declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: 'default', rules: { createScriptURL(address: string): string }): unknown;
    };
  }
}

/** The one script address the policy lets through: the worker's own. Must run before anything else. */
export function allowOnlyOwnWorker(): void {
  const worker = new URL('sw.js', document.baseURI).href;
  window.trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      if (new URL(address, document.baseURI).href === worker) return address;
      throw new TypeError('Only the worker of this app may be loaded.');
    },
  });
}
