import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { patienceMs } from './driver.ts';

/** A process as the system lists it. */
export interface Process {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
}

/** Whether the processes of a browser can be found here. */
export const canKill = process.platform !== 'win32';

/** Every process that names this folder in its command, and all that those started. The folder belongs to one test alone. */
export function processesOf(folder: string): readonly Process[] {
  const all = running();
  const found = new Set(all.filter(({ command }) => command.includes(folder)));
  for (const { id } of found) for (const each of all) if (each.parent === id) found.add(each);
  return [...found].filter(({ id }) => id !== process.pid);
}

/** Ends at once, with no word to them, those of these processes that still run, and waits until they are gone. */
export async function killAll(doomed: readonly Process[]): Promise<void> {
  const left = () => {
    const now = new Map(running().map(({ id, command }) => [id, command]));
    return doomed.filter(({ id, command }) => now.get(id) === command);
  };
  for (const { id } of left()) kill(id);
  const until = performance.now() + patienceMs;
  while (left().length > 0) {
    if (performance.now() > until) throw new Error('a process outlived SIGKILL');
    await wait(10);
  }
}

function kill(id: number) {
  try {
    process.kill(id, 'SIGKILL');
  } catch (error) {
    // It may have gone with its parent, a moment ago.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** All running processes, without zombies. */
const running = (): Process[] => (existsSync('/proc/self/stat') ? fromProc() : fromPs());

function fromProc(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // The name in brackets may hold anything; what follows the last bracket is state and parent.
        const [state, parent] = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return state === 'Z' ? [] : [{ id: Number(name), parent: Number(parent), command }];
      } catch {
        // It ended between the list and the look.
        return [];
      }
    });
}

function fromPs(): Process[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,command='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, id, parent, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    return id === undefined || state?.startsWith('Z')
      ? []
      : [{ id: Number(id), parent: Number(parent), command: command ?? '' }];
  });
}
