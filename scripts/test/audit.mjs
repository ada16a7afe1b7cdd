// npm run audit : what the registry knows of holes in the packages of the lock file. Ends badly only where one is in the app.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shippedPackages } from '../build/licences.mjs';
import { askNpm } from './npm.mjs';

/**
 * What an answer of `npm audit` says, in lines; `isClean` is null where the registry did not answer.
 * @param {{ answer: any, said: string }} asked
 * @param {string[]} shipped the packages that are in the app
 * @returns {{ lines: string[], isClean: boolean | null }}
 */
export function readAudit({ answer, said }, shipped) {
  if (typeof answer?.vulnerabilities !== 'object') {
    const why = answer?.message ?? said.trim().split('\n').at(-1) ?? '';
    return { lines: [`NOT CHECKED: the registry did not answer the audit. ${why}`.trim()], isClean: null };
  }
  const found = Object.values(answer.vulnerabilities);
  const inApp = found.filter(({ name }) => shipped.includes(name));
  const lines = found.map(({ name, severity, range }) => {
    return `${severity}: ${name} ${range}${shipped.includes(name) ? ', which is in the app' : ', used only to build or test'}`;
  });
  const sum = `${found.length} packages with known holes, ${inApp.length} of them in the app.`;
  return { lines: [...lines, sum], isClean: inApp.length === 0 };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, '../..');
  const { lines, isClean } = readAudit(askNpm(root, ['audit', '--json'], 10_000), shippedPackages(root));
  console.log(lines.join('\n'));
  process.exitCode = isClean === false ? 1 : 0;
}
