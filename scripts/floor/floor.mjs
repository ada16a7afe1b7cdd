// node scripts/floor/floor.mjs [FOLDER=dist] [--all] : what the built files ask of a browser beyond the oldest ones that the
// app works in, and what guards it. Fails for what nothing guards.
import { floor } from '../build/floor.mjs';
import { checkFloor } from './check-floor.mjs';
import { guards } from './guards.mjs';

const { rows, count, others, faults } = checkFloor(process.argv[2] ?? 'dist', guards);
const oldest = `Chrome ${floor.chrome}, Safari ${floor.safari}, Firefox ${floor.firefox}`;

console.log(line('API or syntax', 'Chrome', 'Safari', 'Firefox', 'guarded by'));
for (const { use, lowest, guard } of rows)
  console.log(line(use, shown(lowest.chrome), shown(lowest.safari), shown(lowest.firefox), guard ?? 'NOTHING'));
console.log(
  line('all else', shown(others.chrome), shown(others.safari), shown(others.firefox), `needs none: ${oldest}`),
);
for (const fault of faults) console.error(fault);
console.log(`${count} names looked up, ${rows.length} beyond ${oldest}, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** @param {[string, string, string, string, string]} cells */
function line(...[use, chrome, safari, firefox, guard]) {
  return [use.padEnd(28), chrome.padStart(7), safari.padStart(7), firefox.padStart(8), ` ${guard}`].join('');
}

/** @param {string | null} version */
function shown(version) {
  return version ?? 'none';
}
