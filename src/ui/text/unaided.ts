/** What a field for private words asks of the browser: no suggestions, no grammar service, no password manager. */
export const unaided = { writingsuggestions: 'false', 'data-gramm': 'false', 'data-1p-ignore': '' };

/** Keeps a keyboard from changing what was typed. Set by hand: one browser's property takes any string for a yes. */
export const correctNothing = (field: HTMLElement | null): void => field?.setAttribute('autocorrect', 'off');
