import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createVoice } from '../../../../src/device/powers/voice.ts';
import type { KnownVoice } from '../../../../src/state/sitting/voice-model.ts';

interface Made {
  readonly name: string;
  readonly lang: string;
  readonly localService?: boolean;
  readonly default?: boolean;
}

let said: string[];

/** A device with these voices, set to a locale. */
function device(voices: readonly Made[], locale = 'en-GB') {
  const all = voices.map((each) => ({ localService: true, default: false, voiceURI: `uri ${each.name}`, ...each }));
  const speechSynthesis = Object.assign(new EventTarget(), {
    getVoices: () => all,
    cancel() {},
    speak: ({ text, voice }: { text: string; voice: Made }) => void said.push(`${voice.name}: ${text}`),
  });
  vi.stubGlobal('window', { speechSynthesis });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  const voice = createVoice(locale);
  let found: readonly KnownVoice[] = [];
  voice.watch((now) => {
    found = now;
  });
  return { voice, names: found.map(({ name }) => name) };
}

beforeEach(() => {
  said = [];
  return () => vi.unstubAllGlobals();
});

const ofMac: readonly Made[] = [
  { name: 'Albert', lang: 'en-US' },
  { name: 'Bad News', lang: 'en-US' },
  { name: 'Eddy (English (UK))', lang: 'en-GB' },
  { name: 'Samantha', lang: 'en-US', default: true },
  { name: 'Zarvox', lang: 'en-US' },
  { name: 'Daniel', lang: 'en-GB' },
  { name: 'Anna', lang: 'de-DE' },
];

describe('the voices of a device', () => {
  test('are those for reading, the one of the region first, and no joke', () => {
    expect(device(ofMac, 'en-GB').names).toEqual(['Daniel', 'Samantha']);
    expect(device(ofMac, 'en-US').names).toEqual(['Samantha', 'Daniel']);
  });

  test('begin with the one that the device itself would take, where the region is the same', () => {
    const all = [
      { name: 'First', lang: 'en_GB' },
      { name: 'Own', lang: 'en_GB', default: true },
    ];
    expect(device(all).names).toEqual(['Own', 'First']);
  });

  test('are never one that sends the words elsewhere, nor one of a language that only begins alike', () => {
    const all = [
      { name: 'Cloud', lang: 'en-GB', localService: false, default: true },
      { name: 'Enets', lang: 'enf' },
    ];
    expect(device(all).names).toEqual([]);
  });

  test('read with the one that was chosen, and with the best where that is gone', () => {
    const { voice } = device(ofMac);
    voice.say('Hello', 'uri Samantha');
    voice.say('Hello', 'uri Gone');
    voice.say('Hello', null);
    expect(said).toEqual(['Samantha: Hello', 'Daniel: Hello', 'Daniel: Hello']);
  });
});
