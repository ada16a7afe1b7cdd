import type { KnownVoice, Voice } from '../../state/sitting/voice-model.ts';

/** Voices that a Mac or an iPad has for fun, or that sound like an old machine; they stand first in its list. */
const odd = new RegExp(
  `^(?:${[
    'Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Deranged|Fred|Good News|Hysterical|Jester|Junior|Kathy|(?:Pipe )?Organ',
    'Princess|Ralph|Superstar|Trinoids|Whisper|Wobble|Zarvox|Eddy|Flo|Grandma|Grandpa|Reed|Rocko|Sandy|Shelley',
  ].join('|')})\\b`,
);

/** So many voices are enough to choose from. */
const most = 6;

/**
 * The device's own voices for a locale such as `en-GB`, the best first: those of its region, and among them the one that the
 * device itself would take. A voice that would send the words elsewhere is never used.
 */
export function createVoice(locale: string): Voice {
  const speech = 'speechSynthesis' in window ? window.speechSynthesis : null;
  const voices = () => bestOf(speech?.getVoices() ?? [], locale);
  return {
    watch(changed) {
      const tell = () => changed(voices().map(known));
      tell();
      speech?.addEventListener('voiceschanged', tell);
      return () => speech?.removeEventListener('voiceschanged', tell);
    },
    say(text, id) {
      const all = voices();
      const voice = all.find((each) => known(each).id === id) ?? all[0];
      if (voice === undefined || speech === null) return;
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

const known = ({ voiceURI, name }: SpeechSynthesisVoice): KnownVoice => ({ id: voiceURI, name });

function bestOf(all: readonly SpeechSynthesisVoice[], locale: string): readonly SpeechSynthesisVoice[] {
  const langOf = ({ lang }: SpeechSynthesisVoice) => lang.toLowerCase().replace('_', '-');
  const language = locale.toLowerCase().split('-')[0];
  const rank = (voice: SpeechSynthesisVoice) =>
    (langOf(voice) === locale.toLowerCase() ? 2 : 0) + (voice.default ? 1 : 0);
  return all
    .filter((voice) => voice.localService && !odd.test(voice.name) && langOf(voice).split('-')[0] === language)
    .sort((one, other) => rank(other) - rank(one))
    .slice(0, most);
}
