/** Text as it is kept: whole characters in composed form, no control characters but line ends and tabs, cut at `units`. */
export const tidyText = (typed: string, units: number): string => cutWhole(tidy(typed), units);

/**
 * For how many UTF-16 units more there is room; below zero where tidying would cut the text. Composed form can be longer
 * than what was typed: some letters of Bengali, Hindi and Hebrew become two.
 */
export const roomIn = (typed: string, units: number): number => units - tidy(typed).length;

const tidy = (typed: string): string =>
  typed
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    // Half of a pair alone is no character; in its place stands the sign for that.
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC');

/** Cut at so many UTF-16 units, never through a pair. */
function cutWhole(text: string, units: number): string {
  const cut = text.slice(0, units);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
