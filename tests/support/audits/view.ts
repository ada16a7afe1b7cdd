import type { Page } from '@playwright/test';

/** How large a window is, in px, and the letters in it, in percent of the usual ones. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly text: 100 | 125 | 150 | 200;
}

/** The colours of the day and those of the evening. */
export type Palette = 'light' | 'evening';

/** A view in short, to be read in a report. */
export const viewName = ({ width, height, text }: View) => `${width} x ${height}, ${text} % text`;

/** Gives the open page this size of window and letters, as a tablet and the settings do, and waits until it is drawn. */
export async function setView(page: Page, { width, height, text }: View): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(async (size) => {
    const { dataset, style } = document.documentElement;
    dataset.text = String(size);
    style.fontSize = size === 100 ? '' : `${size}%`;
    // The app measures its table anew when the window tells of a change, and draws in the frame after.
    dispatchEvent(new Event('resize'));
    for (const _frame of [1, 2]) await new Promise(requestAnimationFrame);
  }, text);
}

/** Gives the open page the colours of the day or of the evening, as the settings do. */
export const setPalette = (page: Page, palette: Palette): Promise<void> =>
  page.evaluate((name) => {
    document.documentElement.dataset.palette = name;
  }, palette);
