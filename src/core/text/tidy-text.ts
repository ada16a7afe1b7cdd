/**
 * Text as it is kept: whole characters in composed form, no control characters but line ends and tabs. Nothing is cut off;
 * composed form can even be longer than what was typed, since some letters of Bengali, Hindi and Hebrew become two.
 */
export const tidyText = (typed: string): string =>
  typed
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    // Half of a pair alone is no character; in its place stands the sign for that.
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC');

/** For how many UTF-16 units more there is room in a text as it is kept; below zero where it is too long. */
export const roomIn = (typed: string, units: number): number => units - tidyText(typed).length;
