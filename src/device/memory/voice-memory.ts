import type { VoiceMemory } from '../../state/sitting/voice-model.ts';
import { rememberedLine } from './remembered-line.ts';

/** Remembers the voice that was chosen on this tablet. Another tablet has other voices, so it is in no copy. */
export function createVoiceMemory(): VoiceMemory {
  const line = rememberedLine('voice');
  return { chosen: line.read, choose: line.write };
}
