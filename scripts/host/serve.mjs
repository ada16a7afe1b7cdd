// Serves a built folder on 127.0.0.1 with the headers of its own `_headers`, as a host in the world would.
//   node scripts/host/serve.mjs [FOLDER=dist] [PORT=4173, 0 = any free one]
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFor } from '../build/headers.mjs';

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

/** Serves `folder`; resolves to its port, the paths asked for so far, and a way to stop it. */
export async function serve(folder, port = 0) {
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
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

/** The path of an address, or one that no file has where the address cannot be read. */
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
