import type { Settings } from '../../../core/settings.ts';
import { CheckBox } from '../../../ui/controls/check-box.tsx';
import { useModels } from '../../parts/models-context.ts';
import { VoiceChoice } from './voice-choice.tsx';

/** Tone, buzz and reading aloud: all off until someone wants them, and shown only where the tablet has them. */
export function Senses() {
  const { words, settings, voice, can, staysAwake } = useModels();
  const { settings: own } = words;
  const box = (key: 'chime' | 'vibration' | 'readAloud', label: string) => (
    <CheckBox
      label={label}
      checked={settings.settings.value[key]}
      onChange={(isOn) => void settings.change({ [key]: isOn } satisfies Partial<Settings>)}
    />
  );
  return (
    <section>
      <h2>{own.senses}</h2>
      <div class="senses">
        {box('chime', own.chime)}
        {can.vibrate && box('vibration', own.vibration)}
        {voice.isThere.value ? box('readAloud', own.readAloud) : <p class="hint">{own.noVoice}</p>}
        {settings.settings.value.readAloud && <VoiceChoice />}
        {!staysAwake.value && <p class="hint">{own.noWakeLock}</p>}
      </div>
    </section>
  );
}
