/**
 * A channel between the windows of this app alone: another copy at the same host, in a folder of its own, does not hear it.
 * Null in a browser without channels.
 */
export const openOwnChannel = (topic: string): BroadcastChannel | null =>
  'BroadcastChannel' in globalThis ? new BroadcastChannel(`${topic} ${new URL('.', document.baseURI).pathname}`) : null;
