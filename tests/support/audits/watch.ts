import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';

/** The built folder under test. */
export const builtFolder = resolve(join(import.meta.dirname, '../../..'), process.env.COMMON_GROUND_DIST ?? 'dist');

/** Files of the build for hosts and for people, which no page or worker requests. */
const notAsked = ['/_headers', '/404.html', '/BUILD.txt'];

/** The paths of the files of a build, as a browser asks for them. */
export function pathsOf(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'));
  return new Set(['/', ...paths.filter((path) => !notAsked.includes(path))]);
}

/** The faults that a browser showed while a test ran, as lines to read, and every request it made. */
export interface Watched {
  readonly faults: string[];
  readonly requests: { readonly method: string; readonly url: URL; readonly worker: boolean }[];
  /** From here on, a line of the console that matches is expected: a stopped server is one. */
  expectConsole(line: RegExp): void;
  /** From here on, a mistake on a page that matches is expected: a script that the test has spoilt makes one. */
  expectPageError(line: RegExp): void;
  /** From here on, a request whose address matches is expected: one that the test makes to see it refused. */
  expectRequest(address: RegExp): void;
}

/**
 * Watches a browser: no error or warning in its console, no error on a page, nothing the pages' policy had to refuse,
 * and no request but a GET of a file of the build, by page or worker.
 */
export async function watch(context: BrowserContext, origin: string, folder = builtFolder): Promise<Watched> {
  const paths = pathsOf(folder);
  const expected: RegExp[] = [];
  const watched: Watched = {
    faults: [],
    requests: [],
    expectConsole: (line) => void expected.push(new RegExp(`^console .*(${line.source})`, line.flags)),
    expectPageError: (line) => void expected.push(new RegExp(`^page error: .*(${line.source})`, line.flags)),
    expectRequest: (address) => void expected.push(new RegExp(`^request: .*(${address.source})`, address.flags)),
  };
  const fault = (line: string) => {
    if (!expected.some((pattern) => pattern.test(line))) watched.faults.push(line);
  };
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) fault(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => fault(`page error: ${error.error().stack || String(error.error())}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    watched.requests.push({ method: request.method(), url, worker: request.serviceWorker() !== null });
    const isOwn = url.origin === origin && paths.has(url.pathname) && url.search === '';
    if (!isOwn || request.method() !== 'GET' || request.postData() !== null)
      fault(`request: ${request.method()} ${request.url()}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      // biome-ignore lint/suspicious/noConsole: the console is how it reaches the test
      console.error(`the policy refused ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return watched;
}
