/** What opens connections past the policy of a page, in a browser that does not know `Connection-Allowlist`. */
const exits = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'RTCIceTransport'];

/** Takes these calls away from the page: it needs none of them. A browser may refuse, and nothing is lost by that. */
export function closeExits(): void {
  for (const name of exits) Reflect.deleteProperty(globalThis, name);
}
