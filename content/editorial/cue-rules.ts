import { type CueFile, stemPlaces } from '../cue-schema.ts';
import { goneAway } from '../gone-away.ts';
import type { Finding } from './finding.ts';
import { cuesFile } from './passages.ts';

/** A listener sees this many stems at each place. */
const fewestStems = 3;

/** Every rule that the cues break as a file: each id once, no wording twice, and three wordings for a line on a card. */
export function cueFindings(cues: CueFile): Finding[] {
  const findings: Finding[] = [];
  const say = (id: string, field: string, message: string): void => {
    findings.push({ rule: 'E26', kind: 'error', file: cuesFile, id, field, message });
  };
  for (const [field, entries] of Object.entries({ cues: cues.cues, stems: cues.stems, signs: cues.signs })) {
    const seen = new Set<string>();
    for (const { id } of entries) {
      if (seen.has(id)) say(id, field, 'this id is used twice');
      seen.add(id);
    }
  }
  for (const { id, mode, wordings } of cues.cues) {
    if (mode === 'card' && wordings.length < 3)
      say(id, 'wordings', `${wordings.length} on a card line: three take turns`);
    if (new Set(wordings.map((text) => text.toLowerCase())).size < wordings.length)
      say(id, 'wordings', 'the same wording twice');
  }
  return findings;
}

/** Every stem and sign that is missing, or the whole file, where the content has to be whole. */
export function missingCueFindings(cues: CueFile | null): Finding[] {
  const say = (id: string, field: string, message: string): Finding => ({
    rule: 'E22',
    kind: 'error',
    file: cuesFile,
    id,
    field,
    message,
  });
  if (cues === null) return [say('cues', 'file', 'is missing')];
  return [
    ...stemPlaces
      .filter((place) => cues.stems.filter(({ at }) => at.includes(place)).length < fewestStems)
      .map((place) => say(place, 'stems', `there are fewer than ${fewestStems}`)),
    ...goneAway.filter((id) => !cues.signs.some((sign) => sign.id === id)).map((id) => say(id, 'signs', 'is missing')),
  ];
}
