import type { Content } from '../load.ts';
import type { Conversation, Prompt } from '../schema.ts';
import type { WordSections } from '../words.ts';
import type { Finding } from './finding.ts';
import { conversationFile, cuesFile, promptPassages } from './passages.ts';

/** All that one language says: prompts, cues and the words of the interface. */
export type Said = Pick<Content, 'conversations' | 'cues'> & { readonly words: WordSections };

/** Where something is said, and with which placeholders. */
type Place = { readonly file: string; readonly field: string; readonly placeholders: string };

/** Rule E25: a translation has the ids and placeholders of its source, and is said to be old where its source has changed. */
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
      if (found.placeholders === place.placeholders) return [];
      return [say(id, found, `has the placeholders "${found.placeholders}", the source has "${place.placeholders}"`)];
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
    return conversation.prompts.map((prompt) => {
      const texts = promptPassages(prompt, file).map(({ text }) => text);
      return [prompt.id, { file, field: 'id', placeholders: placeholdersIn(...texts) }] as const;
    });
  });
  const around = Object.entries({ cues: cues?.cues, stems: cues?.stems, signs: cues?.signs }).flatMap(
    ([field, entries = []]) => entries.map(({ id }) => [id, { file: cuesFile, field, placeholders: '' }] as const),
  );
  const sentences = Object.entries(words).flatMap(([field, keys]) =>
    Object.entries(keys).map(
      ([key, text]) => [`${field}.${key}`, { file: 'words.yaml', field, placeholders: placeholdersIn(text) }] as const,
    ),
  );
  return new Map<string, Place>([...prompts, ...around, ...sentences]);
}

const placeholdersIn = (...texts: string[]): string =>
  [...new Set(texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort().join(' ');
