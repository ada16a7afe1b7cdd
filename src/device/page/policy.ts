/** The policy that the page carries, word for word; null where it carries none, as while the app is being built. */
export const pagePolicy = (): string | null =>
  document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? null;
