import { attempt } from '../../core/attempt.ts';

/** The policy that the page carries, word for word; null where it carries none, as while the app is being built. */
export const pagePolicy = (): string | null =>
  document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? null;

/** Calls that open connections past a page's policy, in a browser that does not know `Connection-Allowlist`. */
const exits = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'RTCIceTransport'];

/** Elements that bring a window of their own, which has all of these calls again and which no policy stops while it is empty. */
const windows = /(?:^|:)(?:i?frame|object|embed)$/i;

/**
 * Takes these calls away from the page, which needs none of them, and lets it make no frame. A browser may refuse, and nothing
 * is lost by that. It keeps a slip from sending anything; a script that means to would find other windows.
 */
export function closeExits(): void {
  for (const name of exits) Reflect.deleteProperty(globalThis, name);
  // Where the page makes no frame any more, all of this was done before.
  if (attempt(() => document.createElement('iframe')) === undefined) return;
  const { prototype } = Document;
  prototype.createElement = withoutWindows(prototype.createElement);
  prototype.createElementNS = withoutWindows(prototype.createElementNS);
}

/** The same call, which throws a `NotAllowedError` for an element with a window of its own. */
const withoutWindows = <
  Make extends typeof Document.prototype.createElement | typeof Document.prototype.createElementNS,
>(
  make: Make,
): Make =>
  new Proxy(make, {
    apply(target, owner, names: readonly unknown[]) {
      if (names.some((name) => windows.test(String(name))))
        throw new DOMException('This page makes no frames.', 'NotAllowedError');
      return Reflect.apply(target, owner, names);
    },
  });
