import { execFile } from 'node:child_process';

/** Runs a script with this Node in the repository, to its end. `said` is all it printed. */
export function runNode(...args: string[]): Promise<{ code: number | null; out: string; said: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { maxBuffer: 2 ** 24 }, (_error, out, err) =>
      resolve({ code: child.exitCode, out, said: out + err }),
    );
    child.stdin?.end();
  });
}
