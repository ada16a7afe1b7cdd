import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { type CueFile, cueFileSchema } from './cue-schema.ts';
import { plainIssue } from './plain-issue.ts';
import { type Conversation, conversationIds, conversationSchema, type Sources, sourcesSchema } from './schema.ts';

/** A mistake in the form of a file: where it is and what is wrong, in words for whoever wrote the file. */
export type Mistake = { readonly file: string; readonly at: string; readonly reason: string };

/** The content of one language folder; `cues` is null where their file is not written yet. */
export type Content = { conversations: Conversation[]; cues: CueFile | null; sources: Sources };

/**
 * Reads one language of the content folder `dir`: its conversations in the order of the path, and its cues.
 * Throws one Error that lists every mistake with file, prompt and reason.
 */
export function loadContent(dir: string, language = 'en'): Content {
  const { mistakes, ...content } = readContent(dir, language);
  if (mistakes.length > 0)
    throw new Error(
      `The content has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}:\n${mistakes.map(describeMistake).join('\n')}`,
    );
  return content;
}

/** One line for a mistake: file, prompt id or place, reason. */
export function describeMistake({ file, at, reason }: Mistake): string {
  return `  ${file}${at === '' ? '' : `, ${at}`}: ${reason}`;
}

/** Reads what can be read of a language and returns the mistakes instead of throwing: a broken file does not hide the others. */
export function readContent(dir: string, language = 'en'): Content & { mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const root = join(dir, language);
  const folder = join(root, 'conversations');
  if (!existsSync(folder))
    mistakes.push({ file: `${language}/conversations`, at: '', reason: 'there is no such folder' });
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
    : [];
  const found = names.flatMap((name) => {
    const file = `conversations/${name}`;
    const raw = parseYaml(join(folder, name), file, mistakes);
    const conversation = raw === undefined ? undefined : parseConversation(raw, file, mistakes);
    return conversation ? [{ file, conversation }] : [];
  });
  const sources = readSources(root, mistakes);
  const seen = new Map<string, string>();
  for (const { file, conversation } of found)
    mistakes.push(...idMistakes(conversation, file, seen), ...sourceMistakes(conversation, file, sources));
  const conversations = conversationIds.flatMap((id) =>
    found.filter(({ conversation }) => conversation.id === id).map(({ conversation }) => conversation),
  );
  return { conversations, cues: readCues(root, mistakes), sources, mistakes };
}

function readSources(root: string, mistakes: Mistake[]): Sources {
  const path = join(root, 'sources.yaml');
  const raw = existsSync(path) ? parseYaml(path, 'sources.yaml', mistakes) : {};
  const result = v.safeParse(sourcesSchema, raw ?? {});
  if (result.success) return result.output;
  mistakes.push(...result.issues.map((issue) => ({ file: 'sources.yaml', ...plainIssue(issue) })));
  return {};
}

function readCues(root: string, mistakes: Mistake[]): CueFile | null {
  const path = join(root, 'cues.yaml');
  if (!existsSync(path)) return null;
  const raw = parseYaml(path, 'cues.yaml', mistakes);
  if (raw === undefined) return null;
  const result = v.safeParse(cueFileSchema, raw);
  if (result.success) return result.output;
  mistakes.push(...result.issues.map((issue) => ({ file: 'cues.yaml', ...plainIssue(issue) })));
  return null;
}

function parseYaml(path: string, file: string, mistakes: Mistake[]): unknown {
  const document = parseDocument(readFileSync(path, 'utf8'), { prettyErrors: true });
  if (document.errors.length === 0) return document.toJS();
  for (const { message, linePos } of document.errors) {
    const reason = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:$/, '');
    mistakes.push({
      file,
      at: linePos ? `line ${linePos[0].line}` : '',
      reason: `this is not readable YAML: ${reason}`,
    });
  }
  return undefined;
}

function parseConversation(raw: unknown, file: string, mistakes: Mistake[]): Conversation | undefined {
  const result = v.safeParse(conversationSchema, raw);
  if (result.success) return result.output;
  mistakes.push(...result.issues.map((issue) => ({ file, ...plainIssue(issue) })));
  return undefined;
}

function idMistakes(conversation: Conversation, file: string, seen: Map<string, string>): Mistake[] {
  const mistakes: Mistake[] = [];
  if (file.replace(/\.ya?ml$/, '') !== `conversations/${conversation.id}`)
    mistakes.push({
      file,
      at: conversation.id,
      reason: `the file is not named after its conversation "${conversation.id}"`,
    });
  conversation.prompts.forEach((prompt, index) => {
    const earlier = seen.get(prompt.id);
    const expected = `${conversation.id}.${String(index + 1).padStart(2, '0')}`;
    if (earlier !== undefined)
      mistakes.push({ file, at: prompt.id, reason: `this id is used twice, first in ${earlier}` });
    else if (!prompt.id.startsWith(`${conversation.id}.`))
      mistakes.push({
        file,
        at: prompt.id,
        reason: `this id belongs to another conversation than "${conversation.id}"`,
      });
    else if (prompt.id !== expected)
      mistakes.push({ file, at: prompt.id, reason: `a gap in the numbering: expected ${expected} here` });
    if (earlier === undefined) seen.set(prompt.id, file);
  });
  return mistakes;
}

function sourceMistakes(conversation: Conversation, file: string, sources: Sources): Mistake[] {
  return conversation.prompts.flatMap(({ id, why }) =>
    why.source === undefined || sources[why.source] !== undefined
      ? []
      : [{ file, at: id, reason: `why.source "${why.source}" is not in sources.yaml` }],
  );
}
