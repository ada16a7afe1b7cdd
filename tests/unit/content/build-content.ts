import type { CueFile } from '../../../content/cue-schema.ts';
import type { Group, Passage } from '../../../content/editorial/passages.ts';
import { plainText } from '../../../content/editorial/passages.ts';
import type { Conversation, ConversationId, Level, Prompt } from '../../../content/schema.ts';

/** A prompt that breaks no rule, with what a test changes about it. */
export function buildPrompt(changes: Partial<Prompt> = {}): Prompt {
  const level: Level = changes.level ?? 1;
  const heavy = level >= 3;
  return {
    id: 'warm.01',
    rev: 1,
    level,
    speaker: 'either',
    first: 'alternate',
    swap: true,
    text: 'What small kind act did you notice this week?',
    gentler: 'What was one kind act?',
    followUps: ['What did it change for you?'],
    forSpeaker: 'One act, near or from afar. Small is good, and “I do not know” is fine.',
    forListener: 'You do not have to agree. Say what you heard.',
    ...(heavy ? { caution: 'Stay with one thing.' } : {}),
    pauseWhen: heavy ? ['a second topic joins in'] : [],
    turn: heavy ? { default: 120, min: 45, max: 180 } : { default: 90, min: 30, max: 150 },
    sayBack: heavy && changes.speaker !== 'broke' ? 'required' : level === 1 ? 'none' : 'optional',
    forecast: 'Asks about one kind act.',
    ...(level > 1 ? { lighter: 'warm.01' } : {}),
    notWhen: level === 4 ? ['late'] : [],
    breach: ['any'],
    fits: ['unsure', 'apart'],
    notes: !heavy,
    why: { text: 'Small kind acts are easy to miss in a hard week.' },
    intent: 'Invites one small kind act.',
    status: 'draft',
    ...changes,
  };
}

/** A conversation around some prompts; its head fits them. */
export function buildConversation(
  id: ConversationId,
  prompts: Prompt[],
  changes: Partial<Conversation> = {},
): Conversation {
  const levels = prompts.map(({ level }) => level).sort();
  return {
    id,
    name: 'Warm start',
    purpose: 'Name what is good.',
    asks: 'Asks for small good things.',
    stage: 'steady',
    levels: [levels.at(0) ?? 1, levels.at(-1) ?? 1],
    perSitting: 2,
    minutes: 15,
    restHours: 0,
    first: 'alternate',
    after: {},
    scope: false,
    light: 'warm',
    provenance: { kind: 'original', author: 'Common Ground', written: '2026-11-23', readings: 0, reviewedBy: [] },
    prompts,
    ...changes,
  };
}

/** A cue file that breaks no rule, with what a test changes about it. */
export function buildCues(changes: Partial<CueFile> = {}): CueFile {
  return {
    cues: [],
    stems: [],
    signs: [],
    check: { enough: ['Enough for today.'] },
    undoing: {},
    closing: { afterHard: ['Do something plain now.'] },
    ...changes,
  };
}

const groups: Record<string, Group> = {
  text: 'prompt',
  gentler: 'prompt',
  followUps: 'prompt',
  forSpeaker: 'guidance',
  forListener: 'guidance',
  caution: 'guidance',
  pauseWhen: 'guidance',
  forecast: 'shown',
  why: 'shown',
  wordings: 'cue',
};

/** A golden sentence as the passage it would be. */
export function buildPassage({
  text,
  field = 'text',
  level = 2,
}: {
  text: string;
  field?: string;
  level?: Level;
}): Passage {
  return { file: 'golden', id: 'golden.01', field, group: groups[field] ?? 'line', level, text: plainText(text) };
}
