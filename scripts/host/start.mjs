// npm start [-- --port N] : builds the app and serves it on this machine alone.
import { join } from 'node:path';
import { ensurePackages, root, run } from '../test/setup.mjs';
import { serve } from './serve.mjs';

const usual = 4173;
const asked = process.argv.indexOf('--port');
const wanted = asked === -1 ? usual : Number(process.argv[asked + 1]);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) end('--port wants a number from 1 to 65535.');

try {
  ensurePackages();
} catch (error) {
  end(error instanceof Error ? error.message : String(error));
}
if (!run('npm run --silent build')) end('The app could not be built.');

const port = await serveFrom(wanted);
if (port !== wanted) console.log(`Port ${wanted} is taken, so this is ${port}.`);
console.log(`Common Ground is at http://127.0.0.1:${port}/ (Ctrl+C ends it).`);

/**
 * Serves on the first free port from `from` on.
 * @param {number} from
 */
async function serveFrom(from) {
  for (let port = from; port <= 65_535; port += 1) {
    try {
      return (await serve(join(root, 'dist'), port)).port;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  return end(`No port from ${from} on is free.`);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function end(sentence) {
  console.error(sentence);
  process.exit(1);
}
