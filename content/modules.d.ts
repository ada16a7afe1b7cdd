declare module 'content:path' {
  export const path: readonly import('./schema.ts').PathEntry[];
}
declare module 'content:bank' {
  export const conversations: readonly import('./schema.ts').TableConversation[];
  export const cues: import('./cue-schema.ts').TableCues;
  export const sources: import('./schema.ts').Sources;
}
