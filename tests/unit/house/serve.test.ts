import { describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../scripts/host/serve.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const headers = '/*\n  Content-Security-Policy: a\n/sw.js\n  ! Content-Security-Policy\n  Content-Security-Policy: b\n';

async function serving() {
  const folder = temporaryFolder({ 'index.html': '<p>', 'sw.js': '1', 'deep/index.html': '<i>', _headers: headers });
  const { port, stop } = await serve(folder);
  onTestFinished(async () => void (await stop()));
  return (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
}

describe('the server of a built folder', () => {
  test('hands out files with their kind and the headers of the folder', async () => {
    const ask = await serving();
    const [page, deep, worker] = await Promise.all([ask('/'), ask('/deep/'), ask('/sw.js')]);
    expect([await page.text(), await deep.text()]).toEqual(['<p>', '<i>']);
    expect(page.headers.get('Content-Type')).toContain('text/html');
    expect(page.headers.get('Content-Security-Policy')).toBe('a');
    expect(worker.headers.get('Content-Security-Policy'), 'one policy, not two').toBe('b');
  });

  test('hands out neither the rules nor anything outside the folder', async () => {
    const ask = await serving();
    for (const path of ['/_headers', '/nowhere', '/..%2f..%2fetc%2fpasswd', '/deep'])
      expect((await ask(path)).status).toBe(404);
  });

  test('shows the folder’s own page for what is not there', async () => {
    const { port, stop } = await serve(temporaryFolder({ 'index.html': '<p>', '404.html': '<b>' }));
    onTestFinished(async () => void (await stop()));
    const answer = await fetch(`http://127.0.0.1:${port}/x/sw.js`);
    expect([answer.status, await answer.text()]).toEqual([404, '<b>']);
  });

  test('goes on after an address that cannot be read', async () => {
    const ask = await serving();
    expect((await ask('/%')).status).toBe(404);
    expect((await ask('/')).status).toBe(200);
  });
});
