import { expect, test, vi } from 'vitest';
import { agreed } from '../../support/pages/agreed.ts';
import { openTablet } from '../../support/screens/open-tablet.ts';
import { words } from '../../support/sittings/said.ts';

const { welcome, settings, kept } = words;

const many = Array.from({ length: 12 }, (_, at) => ({ kind: 'agreement' as const, body: agreed(at + 1, 3) }));

test.each([
  ['a name', 'youTwo', welcome.nameA, 'textbox'],
  ['the other name', 'welcome', welcome.nameB, 'textbox'],
  ['a line of their own', 'youTwo', settings.ownListen, 'textbox'],
  ['what they look for', 'kept', kept.search, 'searchbox'],
] as const)('no keyboard or service changes %s or learns from it', async (_what, at, label, role) => {
  const tablet = await openTablet({ at, kept: many });
  const field = tablet.one(role, label);
  for (const [attribute, value] of [
    ['autocorrect', 'off'],
    ['autocomplete', 'off'],
    ['writingsuggestions', 'false'],
    ['data-gramm', 'false'],
    ['data-1p-ignore', ''],
  ] as const)
    expect(field.getAttribute(attribute) ?? String(Reflect.get(field, attribute)), attribute).toBe(value);
});

test('of several voices the two choose the one that reads, which says a word of itself and stays chosen', async () => {
  const said: string[] = [];
  const voice = (name: string, lang: string) => ({ name, lang, voiceURI: name, localService: true, default: false });
  const speechSynthesis = Object.assign(new EventTarget(), {
    getVoices: () => [voice('Samantha', 'en-US'), voice('Albert', 'en-US'), voice('Daniel', 'en-GB')],
    cancel() {},
    speak: ({ text, voice: { name } }: { text: string; voice: { name: string } }) => void said.push(`${name}: ${text}`),
  });
  vi.stubGlobal('speechSynthesis', speechSynthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Spoken);
  const tablet = await openTablet({ at: 'theTable', settings: { readAloud: true } });
  expect(tablet.within(() => tablet.one('radiogroup', settings.voice)).words('radio')).toHaveLength(2);
  expect(tablet.checked()).toContain('Daniel');
  await tablet.answer(settings.voice, 'Samantha');
  expect(said).toEqual([`Samantha: ${settings.voiceSays}`]);
  await tablet.reload();
  expect(tablet.checked()).toContain('Samantha');
});

/** What the browser makes of a text before it is read. */
class Spoken {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
