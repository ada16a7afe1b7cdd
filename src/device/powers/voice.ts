import type { Voice } from '../../state/sitting/voice-model.ts';

/** The device's own voice in the given language; a voice that would send the words elsewhere is never used. */
export function createVoice(language: string): Voice {
  const speech = 'speechSynthesis' in window ? window.speechSynthesis : null;
  const find = () =>
    speech?.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language)) ?? null;
  return {
    watch(changed) {
      const tell = () => changed(find() !== null);
      tell();
      speech?.addEventListener('voiceschanged', tell);
      return () => speech?.removeEventListener('voiceschanged', tell);
    },
    say(text) {
      const voice = find();
      if (voice === null || speech === null) return;
      speech.cancel();
      const spoken = new SpeechSynthesisUtterance(text);
      spoken.voice = voice;
      spoken.lang = voice.lang;
      spoken.rate = 0.92;
      speech.speak(spoken);
    },
    stop: () => speech?.cancel(),
  };
}
