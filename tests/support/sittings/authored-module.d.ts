declare module 'content:authored' {
  export const conversations: import('../../../content/schema.ts').Conversation[];
  export const cues: import('../../../content/cue-schema.ts').CueFile;
  export const sources: import('../../../content/schema.ts').Sources;
  export const words: import('../../../content/words.ts').WordSections;
}
