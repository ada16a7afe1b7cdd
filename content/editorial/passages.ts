import type { CueFile } from '../cue-schema.ts';
import type { Conversation, Level, Prompt } from '../schema.ts';

/** The kind of sentence; most rules hold for some kinds only. */
export type Group = 'prompt' | 'guidance' | 'shown' | 'cue' | 'line';

/** One sentence or two that a person will read or hear, with the place it stands in. */
export type Passage = {
  readonly file: string;
  readonly id: string;
  readonly field: string;
  readonly group: Group;
  readonly level: Level;
  readonly text: string;
};

/** The file a conversation is written in, as findings name it. */
export function conversationFile(id: string): string {
  return `conversations/${id}.yaml`;
}

/** The file the cues are written in, as findings name it. */
export const cuesFile = 'cues.yaml';

/** The same sentence with one kind of apostrophe, single spaces and no invisible characters, so no rule can be dodged by typing. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/['\u2018\u02BC]/g, '’')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sentence without what stands in quotation marks: guidance may quote the very words it advises against. */
export function unquoted(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"/g, '“”');
}

/** The sentences of a text, each with its closing mark. */
export function sentences(text: string): string[] {
  return (text.match(/[^.?!]+[.?!]*/g) ?? []).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** The words of a text; a hyphen or an apostrophe does not split one. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Every passage of one prompt but the translator's note. */
export function promptPassages(prompt: Prompt, file: string): Passage[] {
  const at = (group: Group, field: string, text: string | undefined): Passage[] =>
    text === undefined ? [] : [{ file, id: prompt.id, field, group, level: prompt.level, text: plainText(text) }];
  return [
    ...at('prompt', 'text', prompt.text),
    ...at('prompt', 'gentler', prompt.gentler),
    ...prompt.followUps.flatMap((text) => at('prompt', 'followUps', text)),
    ...at('guidance', 'forSpeaker', prompt.forSpeaker),
    ...at('guidance', 'forListener', prompt.forListener),
    ...at('guidance', 'caution', prompt.caution),
    ...prompt.pauseWhen.flatMap((text) => at('guidance', 'pauseWhen', text)),
    ...at('shown', 'forecast', prompt.forecast),
    ...at('shown', 'why', prompt.why.text),
  ];
}

/** Every passage of a conversation that is still in use. */
export function conversationPassages(conversation: Conversation): Passage[] {
  const file = conversationFile(conversation.id);
  const at = (field: string, text: string): Passage => ({
    file,
    id: conversation.id,
    field,
    group: 'shown',
    level: conversation.levels[0],
    text: plainText(text),
  });
  return [
    at('name', conversation.name),
    at('purpose', conversation.purpose),
    at('asks', conversation.asks),
    ...livePrompts(conversation).flatMap((prompt) => promptPassages(prompt, file)),
  ];
}

/** Every passage said around the prompts. */
export function cuePassages(cues: CueFile): Passage[] {
  const at = (group: Group, id: string, field: string, level: Level, text: string): Passage => ({
    file: cuesFile,
    id,
    field,
    group,
    level,
    text: plainText(text),
  });
  const block = (name: string, lines: Record<string, readonly string[]>): Passage[] =>
    Object.entries(lines).flatMap(([field, texts]) => texts.map((text) => at('line', name, field, 1, text)));
  return [
    ...cues.cues.flatMap((cue) => cue.wordings.map((text) => at('cue', cue.id, 'wordings', 1, text))),
    ...cues.stems.map((stem) => at('line', stem.id, 'stems', 1, stem.text)),
    ...cues.signs.map((sign) => at('line', sign.id, 'signs', 1, sign.text)),
    ...block('check', cues.check),
    ...block('closing', cues.closing),
  ];
}

/** The prompts that are not retired; retired ones stay in the file only to keep their ids. */
export function livePrompts(conversation: Conversation): Prompt[] {
  return conversation.prompts.filter((prompt) => prompt.status !== 'retired');
}
