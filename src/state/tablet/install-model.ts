import { computed, type ReadonlySignal, signal } from '@preact/signals-core';

/** The way to the home screen here: the app is there already, the browser can ask, or a person finds it in a menu. */
export type WayToInstall = 'installed' | 'ask' | 'apple' | 'firefox' | 'menu';

/** A browser's word on itself and on how the app can be put on the home screen. */
export interface Installer {
  readonly userAgent: string;
  /** The number of fingers that the screen takes; it tells an iPad from a Mac, which call themselves the same. */
  readonly touchPoints: number;
  /** `canAsk`: the browser would ask now, or no longer; `installed`: the app runs from the home screen, or was put there. */
  watch(changed: { canAsk(can: boolean): void; installed(): void }): void;
  /** Lets the browser ask; it does so once. */
  ask(): Promise<void>;
}

/** Remembers that the line on home was put away. */
export interface PutAwayMemory {
  isPutAway(): boolean;
  putAway(): void;
}

/** The way to the home screen. */
export interface InstallModel {
  readonly way: ReadonlySignal<WayToInstall>;
  /** True while a line on home may speak of it: there is a sure way, and nobody put the line away. */
  readonly hints: ReadonlySignal<boolean>;
  ask(): Promise<void>;
  putAway(): void;
}

/** The model of the way to the home screen. */
export function createInstallModel(installer: Installer, memory: PutAwayMemory): InstallModel {
  const canAsk = signal(false);
  const isInstalled = signal(false);
  const isPutAway = signal(memory.isPutAway());
  installer.watch({
    canAsk(can) {
      canAsk.value = can;
    },
    installed() {
      isInstalled.value = true;
    },
  });
  const way = computed<WayToInstall>(() => {
    if (isInstalled.value) return 'installed';
    return canAsk.value ? 'ask' : wayByHand(installer);
  });
  return {
    way,
    hints: computed(() => !isPutAway.value && ['ask', 'apple', 'firefox'].includes(way.value)),
    ask: () => installer.ask(),
    putAway() {
      memory.putAway();
      isPutAway.value = true;
    },
  };
}

/** The menu by which the app is put on the home screen, as far as the browser's name tells. */
function wayByHand({ userAgent, touchPoints }: Pick<Installer, 'userAgent' | 'touchPoints'>): WayToInstall {
  const isIpad = /iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1);
  if (isIpad || /iPhone|iPod/.test(userAgent)) return 'apple';
  return /Android/.test(userAgent) && /Firefox\//.test(userAgent) ? 'firefox' : 'menu';
}
