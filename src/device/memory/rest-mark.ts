import type { RestMark } from '../../state/ports.ts';
import { rememberedLine } from './remembered-line.ts';

/** The mark in the browser's small storage; it reaches the disk some seconds after it was made. */
export function createRestMark(): RestMark {
  const line = rememberedLine('use');
  const wasCutOff = line.read() === 'in use';
  return {
    wasCutOff,
    inUse: () => line.write('in use'),
    atRest: () => line.write('at rest'),
  };
}

/** True in a browser that is built on Chromium: only these tell so of themselves. */
export const isChromium = (): boolean => 'userAgentData' in navigator;
