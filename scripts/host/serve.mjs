// Serves a built folder on 127.0.0.1 with the headers of its own `_headers`, as a host in the world would.
//   node scripts/host/serve.mjs [FOLDER=dist] [PORT=4173, 0 = any free one]
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFor } from '../build/headers.mjs';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves `folder`; resolves to its port, the paths asked for so far, and a way to stop it. Rejects where the port is taken.
 * @param {string} folder
 * @param {number} [port] any free one without it
 */
export async function serve(folder, port = 0) {
  /** @type {string[]} */
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url ?? '/');
    asked.push(path);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const rules = await readFile(join(folder, '_headers'), 'utf8').catch(() => '');
    const headers = headersFor(rules, path.replaceAll('\\', '/'));
    try {
      if (path === '/_headers') throw new Error('not for the world');
      const body = await readFile(file);
      response
        .writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', ...headers })
        .end(body);
    } catch {
      const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
      response.writeHead(404, { 'Content-Type': types['.html'], ...headers }).end(page);
    }
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    asked,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/**
 * The path of an address, or one that no file has where the address cannot be read.
 * @param {string} url
 */
function pathOf(url) {
  try {
    return normalize(decodeURIComponent(new URL(url, 'http://local').pathname));
  } catch {
    return '/unreadable';
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { port } = await serve(process.argv[2] ?? 'dist', Number(process.argv[3] ?? 4173));
  process.stdout.write(`Common Ground is at http://127.0.0.1:${port}/\n`);
}
