import type { Conversation } from './schema.ts';

/** The ids once released, each with the highest `rev` it was released with. */
export type IdLock = ReadonlyMap<string, number>;

/** Reads `ids.lock`: one id and its rev on a line, such as `now.03 1`; lines that begin with # are remarks. */
export function parseIdLock(text: string): IdLock {
  const lock = new Map<string, number>();
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const match = /^([a-z]+\.\d\d) (\d+)$/.exec(line);
    if (!match?.[1]) throw new Error(`ids.lock: cannot read the line "${line}"`);
    if (lock.has(match[1])) throw new Error(`ids.lock: ${match[1]} stands there twice`);
    lock.set(match[1], Number(match[2]));
  }
  return lock;
}

/** What is wrong between the lock and the content: an id gone, one not yet written down, or a rev that differs. */
export function lockFaults(lock: IdLock, conversations: readonly Conversation[]): string[] {
  const present = revisions(conversations);
  const gone = [...lock.keys()].filter((id) => !present.has(id));
  return [
    ...gone.map((id) => `${id} was released and has disappeared: keep it in its file with status retired`),
    ...[...present].flatMap(([id, rev]) => {
      const locked = lock.get(id);
      if (locked === undefined) return [`${id} is new: run npm run editorial -- --lock`];
      if (rev < locked) return [`${id} went back from rev ${locked} to ${rev}`];
      return rev > locked ? [`${id} has the new rev ${rev}: run npm run editorial -- --lock`] : [];
    }),
  ];
}

/** The text of `ids.lock` after new ids and higher revs were written in; no id ever leaves it. */
export function writeIdLock(lock: IdLock, conversations: readonly Conversation[]): string {
  const merged = new Map(lock);
  for (const [id, rev] of revisions(conversations)) merged.set(id, Math.max(rev, merged.get(id) ?? 0));
  const lines = [...merged].map(([id, rev]) => `${id} ${rev}`).sort();
  return `# Ids of prompts that were released, with their rev. Written by npm run editorial -- --lock; no line is ever taken out.\n${lines.join('\n')}\n`;
}

function revisions(conversations: readonly Conversation[]): Map<string, number> {
  return new Map(conversations.flatMap(({ prompts }) => prompts.map(({ id, rev }) => [id, rev] as const)));
}
