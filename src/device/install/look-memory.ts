import type { LookMemory } from '../../state/tablet/update-model.ts';
import { rememberedLine } from '../memory/remembered-line.ts';

/** Remembers the instant of the last look for a new version. */
export function createLookMemory(): LookMemory {
  const line = rememberedLine('last-look');
  return {
    last() {
      const instant = Number(line.read() ?? Number.NaN);
      return Number.isFinite(instant) ? instant : null;
    },
    looked: (at) => line.write(String(at)),
  };
}
