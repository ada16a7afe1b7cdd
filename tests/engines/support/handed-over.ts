import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { patienceMs } from './driver.ts';

/** The folder of a profile to which its browsers download. */
export function filesOf(profile: string): string {
  const folder = join(profile, 'files');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Waits until one download of a profile is complete, and gives its path. */
export async function fileOf(profile: string): Promise<string> {
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    const names = readdirSync(filesOf(profile));
    // While it is being written, a browser gives it another ending, or keeps one with it beside it.
    const [name] = names;
    if (names.length === 1 && name?.endsWith('.json')) return join(filesOf(profile), name);
    await wait(30);
  }
  throw new Error(`no file was handed over in ${patienceMs} ms: ${readdirSync(filesOf(profile))}`);
}
