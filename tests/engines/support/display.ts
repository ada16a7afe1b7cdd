import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { end } from './webdriver.ts';

/** A screen to put a window on. */
export interface Display {
  readonly name: string;
  stop(): Promise<void>;
}

/** A screen that nobody sees, on a free number. */
export async function startDisplay(): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = child.stdio[3] as Readable;
  const failed = (what: string) => (reason: unknown) => Promise.reject(new Error(`Xvfb ${what}: ${reason}`));
  const [said] = await Promise.race([
    once(number, 'data'),
    once(child, 'error').then(([error]) => failed('did not start')(error)),
    once(child, 'exit').then(([code]) => failed('ended')(code)),
  ]);
  return { name: `:${String(said).trim()}`, stop: () => end(child) };
}
