/** Keeps the screen awake while it is wanted. */
export interface WakeLock {
  want(awake: boolean): void;
}

/**
 * The browser's wake lock: taken while wanted and visible, lost when hidden and taken again on return. Without one, or
 * with a browser that refuses, the screen follows the tablet's own rule.
 */
export function createWakeLock(): WakeLock {
  let wanted = false;
  let held: WakeLockSentinel | null = null;
  let asking = false;

  async function settle() {
    if (!('wakeLock' in navigator) || asking) return;
    if (!wanted) {
      const letGo = held;
      held = null;
      await letGo?.release().catch(() => undefined);
      return;
    }
    if (held !== null || document.visibilityState !== 'visible') return;
    asking = true;
    const taken = await navigator.wakeLock.request('screen').catch(() => null);
    asking = false;
    held = taken;
    taken?.addEventListener('release', () => {
      if (held === taken) held = null;
    });
    if (!wanted) await settle();
  }

  document.addEventListener('visibilitychange', () => void settle());
  return {
    want(awake) {
      wanted = awake;
      void settle();
    },
  };
}
