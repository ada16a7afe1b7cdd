/** Keeps the screen awake while it is wanted. */
export interface WakeLock {
  want(awake: boolean): void;
}

/** So often in a row the lock is asked for again where the tablet takes it away. */
const mostTries = 5;

/**
 * Whether the screen is likely to stay awake here, before that was tried. An app on the home screen of an iPad is given a lock
 * before iPadOS 18.4 too, but the screen goes dark all the same; the iterators came with that version.
 */
export function mayStayAwake(): boolean {
  const isOnHomeScreen = 'standalone' in navigator && navigator.standalone === true;
  return 'wakeLock' in navigator && (!isOnHomeScreen || 'Iterator' in globalThis);
}

/**
 * The browser's wake lock: taken while wanted and visible, and again where the tablet took it away. Without one, or with a
 * browser that refuses, the screen follows the tablet's own rule; `told` hears whether the last try came to something.
 */
export function createWakeLock(told: (stays: boolean) => void): WakeLock {
  let wanted = false;
  let held: WakeLockSentinel | null = null;
  let asking = false;
  let tries = 0;

  async function settle() {
    if (!('wakeLock' in navigator) || asking) return;
    if (!wanted) {
      const letGo = held;
      held = null;
      await letGo?.release().catch(() => undefined);
      return;
    }
    if (held !== null || document.visibilityState !== 'visible' || tries >= mostTries) return;
    tries += 1;
    asking = true;
    const taken = await navigator.wakeLock.request('screen').catch(() => null);
    asking = false;
    held = taken;
    told(taken !== null && mayStayAwake());
    taken?.addEventListener('release', () => {
      if (held !== taken) return;
      held = null;
      void settle();
    });
    if (!wanted) await settle();
  }

  const begin = () => {
    tries = 0;
    void settle();
  };
  document.addEventListener('visibilitychange', begin);
  return {
    want(awake) {
      wanted = awake;
      begin();
    },
  };
}
