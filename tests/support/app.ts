import { test as base, expect, type Page } from '@playwright/test';
import { serve } from '../../scripts/host/serve.mjs';
import { builtFolder, pathsOf, type Watched, watch } from './audits/watch.ts';
import { refuseOfflineCopy } from './build/offline-copy.ts';
import { slowHand } from './hands/slow-hand.mjs';
import { Home } from './pages/home.ts';
import { Table } from './pages/table.ts';

export { expect, type Page };

/** A server of the build: its own for each test. */
export interface Server {
  readonly origin: string;
  readonly asked: readonly string[];
  stop(): Promise<unknown>;
}

interface Fixtures {
  /** True where the test is about the copy that the tablet keeps for offline; the others go without it. */
  offlineCopy: boolean;
  /** False where the test is about touches that are too early to count. */
  takesTime: boolean;
  server: Server;
  watched: Watched;
  home: Home;
  table: Table;
}

/** A server of a built folder on a free port, with the headers a host would send. */
export async function serveBuild(folder = builtFolder, port = 0): Promise<Server> {
  const { port: given, asked, stop } = await serve(folder, port);
  return { origin: `http://127.0.0.1:${given}`, asked, stop };
}

/** Playwright's test with a server of its own, the page models, and a watch that fails the test for any fault. */
export const test = base.extend<Fixtures>({
  offlineCopy: [false, { option: true }],
  takesTime: [true, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted
  server: async ({}, use) => {
    const server = await serveBuild();
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(`${server.origin}/`),
  watched: [
    async ({ context, server, offlineCopy, takesTime }, use) => {
      if (takesTime) await slowHand(context);
      if (!offlineCopy) await refuseOfflineCopy(context);
      const watched = await watch(context, server.origin);
      await use(watched);
      expect(watched.faults, 'faults in the browser').toEqual([]);
      const paths = pathsOf(builtFolder);
      expect(server.asked.filter((path) => !paths.has(path))).toEqual([]);
    },
    { auto: true },
  ],
  home: async ({ page }, use) => use(new Home(page)),
  table: async ({ page }, use) => use(new Table(page)),
});
