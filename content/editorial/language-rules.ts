import type { Content } from '../load.ts';
import type { Conversation, Prompt } from '../schema.ts';
import type { WordSections } from '../words.ts';
import type { Finding } from './finding.ts';
import { conversationFile, cuesFile, promptPassages } from './passages.ts';

/** Everything that one language says: prompts, cues and the words of the interface. */
export type Said = Pick<Content, 'conversations' | 'cues'> & { readonly words: WordSections };

/** A place where something is said, with its placeholders and with its fields that are not words. */
type Place = {
  readonly file: string;
  readonly field: string;
  readonly placeholders: string;
  readonly fields?: Readonly<Record<string, unknown>>;
};

/**
 * Rule E25: a translation has the ids and placeholders of its source and every field that is not words, such as a level or a
 * turn, as the source has it; where its source has changed it is said to be old.
 */
export function languageFindings(source: Said, translation: Said): Finding[] {
  return [...placeFindings(placesIn(source), placesIn(translation)), ...revFindings(source, translation)];
}

function placeFindings(source: ReadonlyMap<string, Place>, translation: ReadonlyMap<string, Place>): Finding[] {
  const say = (id: string, { file, field }: Place, message: string): Finding => ({
    rule: 'E25',
    kind: 'error',
    file,
    id,
    field,
    message,
  });
  return [
    ...[...source].flatMap(([id, place]) => {
      const found = translation.get(id);
      if (found === undefined) return [say(id, place, 'is missing')];
      const other = (field: string, one: unknown, its: unknown) =>
        JSON.stringify(one) === JSON.stringify(its)
          ? []
          : [say(id, { ...found, field }, `is ${JSON.stringify(one)}, the source has ${JSON.stringify(its)}`)];
      const fields = new Set([...Object.keys(place.fields ?? {}), ...Object.keys(found.fields ?? {})]);
      return [
        ...(found.placeholders === place.placeholders
          ? []
          : [say(id, found, `has the placeholders "${found.placeholders}", the source has "${place.placeholders}"`)]),
        ...[...fields].flatMap((field) => other(field, found.fields?.[field], place.fields?.[field])),
      ];
    }),
    ...[...translation].flatMap(([id, place]) => (source.has(id) ? [] : [say(id, place, 'is not in the source')])),
  ];
}

function revFindings(source: Said, translation: Said): Finding[] {
  const current = new Map(source.conversations.flatMap(({ prompts }) => prompts).map((each) => [each.id, each.rev]));
  return translation.conversations.flatMap((conversation) =>
    conversation.prompts.flatMap((prompt) => revFinding(conversation, prompt, current.get(prompt.id) ?? prompt.rev)),
  );
}

function revFinding({ id: file }: Conversation, { id, rev, level, status }: Prompt, current: number): Finding[] {
  if (rev === current || status === 'retired') return [];
  const isStale = rev < current;
  const message = isStale
    ? `follows rev ${rev}, the source is at ${current}${level >= 3 ? ': at level 3 and 4 it may not be shown' : ''}`
    : `follows rev ${rev}, which the source has not reached`;
  const kind = isStale && level < 3 ? 'warning' : 'error';
  const rule = kind === 'error' ? 'E25' : 'W25';
  return [{ rule, kind, file: conversationFile(file), id, field: 'rev', message }];
}

function placesIn({ conversations, cues, words }: Said): Map<string, Place> {
  const prompts = conversations.flatMap((conversation) => {
    const file = conversationFile(conversation.id);
    const heading = { file, field: 'id', placeholders: '', fields: fieldsOf(conversation) };
    const cards = conversation.prompts.map((prompt) => {
      const texts = promptPassages(prompt, file).map(({ text }) => text);
      return [
        prompt.id,
        { file, field: 'id', placeholders: placeholdersIn(...texts), fields: fieldsOf(prompt) },
      ] as const;
    });
    return [[conversation.id, heading] as const, ...cards];
  });
  const around = Object.entries({ cues: cues?.cues, stems: cues?.stems, signs: cues?.signs }).flatMap(
    ([field, entries = []]) =>
      entries.map((entry) => [entry.id, { file: cuesFile, field, placeholders: '', fields: fieldsOf(entry) }] as const),
  );
  const sentences = Object.entries(words).flatMap(([field, keys]) =>
    Object.entries(keys).map(
      ([key, text]) => [`${field}.${key}`, { file: 'words.yaml', field, placeholders: placeholdersIn(text) }] as const,
    ),
  );
  return new Map<string, Place>([...prompts, ...around, ...sentences]);
}

/** The fields that are a language's own: its words, and the notes of its editors. */
const own: readonly string[] = [
  ...[
    'id',
    'rev',
    'text',
    'gentler',
    'followUps',
    'forSpeaker',
    'forListener',
    'caution',
    'pauseWhen',
    'forecast',
    'why',
  ],
  ...['intent', 'status', 'name', 'purpose', 'asks', 'provenance', 'prompts', 'trigger', 'wordings', 'evidence'],
];

const fieldsOf = (entry: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entry).filter(([field]) => !own.includes(field)));

const placeholdersIn = (...texts: string[]): string =>
  [...new Set(texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort().join(' ');
