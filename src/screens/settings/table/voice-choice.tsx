import { Choice } from '../../../ui/controls/choice.tsx';
import { useModels } from '../../parts/models-context.ts';

/** Chooses the voice that reads aloud, where the tablet has several; it says a word of itself when it is chosen. */
export function VoiceChoice() {
  const { words, voice } = useModels();
  const { settings: own } = words;
  const voices = voice.voices.value;
  if (voices.length < 2) return null;
  return (
    <Choice
      legend={own.voice}
      chosen={voice.chosen.value}
      onChoose={(id) => {
        voice.choose(id);
        voice.say(own.voiceSays);
      }}
      options={voices.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
