import { spawnSync } from 'node:child_process';

/**
 * What npm answers in JSON to a command in a folder, and what it said besides; `answer` is null where it gave none.
 * @param {string} root
 * @param {string[]} words
 * @param {number} [timeout] in ms
 */
export function askNpm(root, words, timeout = 60_000) {
  const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', timeout, maxBuffer: 2 ** 26 };
  const { stdout, stderr, error } = spawnSync('npm', words, options);
  const said = error?.message ?? stderr;
  try {
    return { answer: JSON.parse(stdout), said };
  } catch {
    return { answer: null, said };
  }
}
