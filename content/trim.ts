import type { CueId, ReminderId } from 'content:cues';
import type { CueFile, TableCues } from './cue-schema.ts';
import type { Conversation, PathEntry, Prompt, TableConversation, TablePrompt } from './schema.ts';

/** A conversation with its prompts as the app carries it: without what only its authors need. */
export function trimConversation({
  provenance: _provenance,
  prompts,
  ...conversation
}: Conversation): TableConversation {
  return { ...conversation, prompts: prompts.map(trimPrompt) };
}

function trimPrompt({
  rev: _rev,
  intent: _intent,
  article: _article,
  breach: _breach,
  fits: _fits,
  notes: _notes,
  ...prompt
}: Prompt): TablePrompt {
  return prompt;
}

/** The part of a conversation that the path on home shows, before the second script is there. */
export const pathEntryOf = ({ id, name, stage, levels }: Conversation): PathEntry => ({
  id,
  name,
  stage,
  levels,
});

/** The cues as the app carries them: those a screen asks for, and those that come unasked, in the order of the file. */
export function trimCues({ cues, undoing, ...around }: CueFile): TableCues {
  return {
    ...around,
    undoing: Object.values(undoing),
    // The types of the ids are made from this very file.
    cues: cues.flatMap(({ id, mode, wordings }) => (mode === 'auto' ? [] : [{ id: id as CueId, wordings }])),
    reminders: cues.flatMap((cue) => {
      if (cue.mode !== 'auto') return [];
      const { id, seenBy, minLevel, wordings } = cue;
      return [{ id: id as ReminderId, seenBy, minLevel, wordings }];
    }),
  };
}
