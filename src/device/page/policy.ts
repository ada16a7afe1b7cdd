/** The policy that the page carries, word for word; null where it carries none, as while the app is being built. */
export const pagePolicy = (): string | null =>
  document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? null;

/** Calls that open connections past a page's policy, in a browser that does not know `Connection-Allowlist`. */
const exits = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'RTCIceTransport'];

/** Takes these calls away from the page, which needs none of them. A browser may refuse, and nothing is lost by that. */
export function closeExits(): void {
  for (const name of exits) Reflect.deleteProperty(globalThis, name);
}
