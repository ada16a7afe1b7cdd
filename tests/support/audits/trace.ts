import type { Page } from '@playwright/test';

/** What the browser's main thread drew anew, by how often. */
export interface DrawnAnew {
  readonly layouts: number;
  readonly paints: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
}

/**
 * Counts how often the page is laid out and painted while something goes on. What only the compositor moves, by transform
 * and opacity, counts as none, however many frames are shown.
 */
export async function drawnAnewWhile(page: Page, something: () => Promise<void>): Promise<DrawnAnew> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('Only the pages of a whole browser can be traced.');
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await something();
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(String(await browser.stopTracing()));
  const count = (name: string) => trace.traceEvents.filter((event) => event.name === name).length;
  return { layouts: count('Layout'), paints: count('Paint') };
}
