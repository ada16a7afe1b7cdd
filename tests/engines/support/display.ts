import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { end } from './webdriver.ts';

/** A virtual display of an X server, for browsers that need a window. */
export interface Display {
  readonly name: string;
  stop(): Promise<void>;
}

/** Starts an X server without a monitor, on a free display number. */
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
