// npm run test:faults : the faults that take long, as often as their figures say (200 kills while typing, 100 while replacing, 100 closes, 50 interleavings, 20 touches of both at once at each step).
// COMMON_GROUND_FAULTS_RUNS sets another number of kills; the rest goes along in proportion.
import { spawn } from 'node:child_process';

const runs = process.env.COMMON_GROUND_FAULTS_RUNS ?? '200';
const killed = ['typing-killed', 'replace-killed', 'killed'];
const refused = ['storage-faults', 'quota', 'clocks', 'unread', 'copies-refused', 'evicted', 'forget'];
const specs = [...killed, ...refused, 'two-windows', 'both-at-once'].map((name) => `tests/e2e/${name}.spec.ts`);
/** @type {string[]} */
const figures = [];

// The files that are here now are built and measured, unless a built folder is named.
const built = process.env.COMMON_GROUND_DIST === undefined ? await told('npm', ['run', 'build']) : 0;
const unit = await told('npx', ['vitest', 'run', 'tests/unit/storage', 'tests/unit/state']);
const e2e = built === 0 ? await told('npx', ['playwright', 'test', '-c', 'tests', ...specs]) : 1;

console.log(`\nFigures, with the number of their tries:\n${figures.join('\n')}`);
process.exitCode = built === 0 && unit === 0 && e2e === 0 ? 0 : 1;

/**
 * Runs a command, shows what it says, and keeps the lines that hold a figure.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number | null>}
 */
function told(command, args) {
  const child = spawn(command, args, {
    env: { ...process.env, COMMON_GROUND_FAULTS_RUNS: runs },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.includes('figure: ')) figures.push(line.slice(line.indexOf('figure: ') + 8));
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', resolve);
  });
}
