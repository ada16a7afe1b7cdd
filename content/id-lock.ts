import { createHash } from 'node:crypto';
import { plainText } from './editorial/passages.ts';
import type { Conversation, Prompt } from './schema.ts';

/** A released prompt as the lock knows it: its highest `rev`, and the mark (a hash) of the words it had then. */
export type Locked = { readonly rev: number; readonly mark: string };

/** The prompts once released, by id. */
export type IdLock = ReadonlyMap<string, Locked>;

/** The mark of a prompt's words: another question, or another gentler one, has another mark. */
export function markOf({ text, gentler }: Pick<Prompt, 'text' | 'gentler'>): string {
  const words = [text, gentler].map(plainText).join('\n');
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}

/** Reads `ids.lock`: id, rev and mark on a line, such as `now.03 1 0a1b2c3d4e5f`; lines that begin with # are remarks. */
export function parseIdLock(text: string): IdLock {
  const lock = new Map<string, Locked>();
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [, id, rev, mark] = /^([a-z]+\.\d\d) (\d+) ([0-9a-f]{12})$/.exec(line) ?? [];
    if (id === undefined || mark === undefined) throw new Error(`ids.lock: cannot read the line "${line}"`);
    if (lock.has(id)) throw new Error(`ids.lock: ${id} stands there twice`);
    lock.set(id, { rev: Number(rev), mark });
  }
  return lock;
}

/** Every difference between lock and content: an id gone or not yet written down, another rev, other words under the same rev. */
export function lockFaults(lock: IdLock, conversations: readonly Conversation[]): string[] {
  const present = presentIn(conversations);
  const gone = [...lock.keys()].filter((id) => !present.has(id));
  return [
    ...gone.map((id) => `${id} was released and has disappeared: keep it in its file with status retired`),
    ...[...present].flatMap(([id, now]) => faultOf(id, now, lock.get(id))),
  ];
}

function faultOf(id: string, now: Locked, locked: Locked | undefined): string[] {
  if (locked === undefined) return [`${id} is new: run npm run editorial -- --lock`];
  if (now.rev < locked.rev) return [`${id} went back from rev ${locked.rev} to ${now.rev}`];
  if (now.rev > locked.rev) return [`${id} has the new rev ${now.rev}: run npm run editorial -- --lock`];
  return now.mark === locked.mark ? [] : [`${id} has other words under the same rev ${now.rev}: raise it by one`];
}

/** The text of `ids.lock` after new ids and higher revs were written in; no id ever leaves it, and no rev gets other words. */
export function writeIdLock(lock: IdLock, conversations: readonly Conversation[]): string {
  const merged = new Map(lock);
  for (const [id, now] of presentIn(conversations)) if (now.rev > (lock.get(id)?.rev ?? 0)) merged.set(id, now);
  const lines = [...merged].map(([id, { rev, mark }]) => `${id} ${rev} ${mark}`).sort();
  return `# Ids of prompts that were released, with their rev and a mark of their words. Written by npm run editorial -- --lock; no line is ever taken out.\n${lines.join('\n')}\n`;
}

function presentIn(conversations: readonly Conversation[]): Map<string, Locked> {
  return new Map(
    conversations.flatMap(({ prompts }) =>
      prompts.map((prompt) => [prompt.id, { rev: prompt.rev, mark: markOf(prompt) }] as const),
    ),
  );
}
