import { lightHighest } from '../light.ts';
import type { Conversation, ConversationId, Prompt } from '../schema.ts';
import type { Finding } from './finding.ts';
import { conversationFile, livePrompts } from './passages.ts';

/** Rule E20: `lighter` always leads down and reaches level 1 in two steps at most, and no conversation waits for itself. */
export function graphFindings(conversations: readonly Conversation[], whole: boolean): Finding[] {
  const prompts = new Map(conversations.flatMap(livePrompts).map((prompt) => [prompt.id, prompt]));
  const present = new Set<string>(conversations.map(({ id }) => id));
  return [
    ...conversations.flatMap((conversation) =>
      livePrompts(conversation).flatMap((prompt) => {
        const message = lighterFault(prompt, prompts, (id) => !whole && !present.has(id.split('.')[0] ?? ''));
        return message === null ? [] : [finding(conversation.id, prompt.id, 'lighter', message)];
      }),
    ),
    ...conversations.flatMap((conversation) => {
      const loop = waitsForItself(conversation.id, conversations);
      return loop
        ? [finding(conversation.id, conversation.id, 'after', `waits for itself: ${loop.join(' after ')}`)]
        : [];
    }),
    ...conversations.flatMap((conversation) => {
      const light = conversations.find(({ id }) => id === conversation.light);
      if (!light || light.levels[0] <= conversation.levels[0]) return [];
      return [finding(conversation.id, conversation.id, 'light', `"${light.id}" is heavier than this conversation`)];
    }),
    ...conversations.flatMap((conversation) => {
      const light = conversations.find(({ id }) => id === conversation.light);
      if (!light || light === conversation) return [];
      const highest = lightHighest[conversation.levels[1]];
      const count = livePrompts(light).filter(({ level }) => level <= highest).length;
      if (highest < conversation.levels[1] && count >= light.perSitting) return [];
      const message = `"${light.id}" has too few prompts below level ${conversation.levels[1]} for a lighter sitting`;
      return [finding(conversation.id, conversation.id, 'light', message)];
    }),
  ];
}

/** The prompts on the way down from a prompt, itself first, as far as `lighter` leads. */
export function wayDown(prompt: Prompt, prompts: ReadonlyMap<string, Prompt>): Prompt[] {
  const way = [prompt];
  for (let at = prompts.get(prompt.lighter ?? ''); at && !way.includes(at); at = prompts.get(at.lighter ?? ''))
    way.push(at);
  return way;
}

function lighterFault(
  prompt: Prompt,
  prompts: ReadonlyMap<string, Prompt>,
  notYetThere: (id: string) => boolean,
): string | null {
  if (prompt.level === 1) return prompt.lighter === undefined ? null : 'nothing is lighter than level 1';
  if (prompt.lighter === undefined || notYetThere(prompt.lighter)) return null;
  const next = prompts.get(prompt.lighter);
  if (!next) return `"${prompt.lighter}" is no prompt in use`;
  if (next.level >= prompt.level) return `"${next.id}" has level ${next.level}, not a lower one than ${prompt.level}`;
  const way = wayDown(prompt, prompts);
  const end = way.at(-1);
  if (end?.lighter !== undefined && notYetThere(end.lighter)) return null;
  const steps = way.findIndex(({ level }) => level === 1);
  return steps > 0 && steps <= 2 ? null : `level 1 is not reached in two steps: ${way.map(({ id }) => id).join(', ')}`;
}

function waitsForItself(start: ConversationId, conversations: readonly Conversation[]): string[] | null {
  const after = new Map<string, string[]>(
    conversations.map((conversation) => [conversation.id, Object.keys(conversation.after)]),
  );
  const search = (id: string, way: readonly string[]): string[] | null => {
    for (const next of after.get(id) ?? []) {
      if (next === start) return [...way, next];
      const loop = way.includes(next) ? null : search(next, [...way, next]);
      if (loop) return loop;
    }
    return null;
  };
  return search(start, [start]);
}

function finding(conversation: string, id: string, field: string, message: string): Finding {
  return { rule: 'E20', kind: 'error', file: conversationFile(conversation), id, field, message };
}
