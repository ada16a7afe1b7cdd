import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fingerprints, headOf, readList, sourceOf, writeList } from '../../../scripts/build/fingerprints.mjs';
import { serve } from '../../../scripts/host/serve.mjs';
import { runNode } from './run-node.ts';
import { temporaryFolder } from './temporary-folder.ts';

const files = { 'index.html': '<p>', 'assets/b.js': 'b', 'assets/a.js': 'a', _headers: '/*\n' };

async function stamped(what: Record<string, string> = files): Promise<{ folder: string; list: string }> {
  const folder = temporaryFolder(what);
  expect(await runNode('scripts/build/stamp.mjs', folder)).toMatchObject({ code: 0 });
  return { folder, list: join(folder, 'BUILD.txt') };
}

describe('the list of a build', () => {
  test('names every file but itself in order, and is the same each time', async () => {
    const { folder, list } = await stamped();
    const first = readFileSync(list, 'utf8');
    const paths = first.trimEnd().split('\n');
    expect(paths.map((line) => line.slice(66))).toEqual(['_headers', 'assets/a.js', 'assets/b.js', 'index.html']);
    await runNode('scripts/build/stamp.mjs', folder);
    expect(readFileSync(list, 'utf8')).toBe(first);
  });

  test('keeps the head that the build began it with, and is read without it', async () => {
    const head = `# Common Ground 1.0.0, source ${'a'.repeat(64)}\n`;
    const { folder, list } = await stamped({ ...files, 'BUILD.txt': `${head}old lines\n` });
    const text = readFileSync(list, 'utf8');
    expect(text.startsWith(head)).toBe(true);
    expect([headOf(text), sourceOf(text)]).toEqual([head, 'a'.repeat(64)]);
    expect(readList(text)).toEqual(fingerprints(folder));
    const { code, said } = await runNode('scripts/host/verify.mjs', folder, list);
    expect(said).toContain(`source ${'a'.repeat(64)}: not that of this checkout`);
    expect(code).toBe(0);
  });

  test('is read back as it was written, and other text is refused', () => {
    const found = fingerprints(temporaryFolder(files));
    expect(readList(writeList(found))).toEqual(found);
    expect(() => readList('<!doctype html>')).toThrow('not a line of BUILD.txt');
  });
});

describe('a folder that is verified', () => {
  test('is the build where nothing changed', async () => {
    const { folder, list } = await stamped();
    const { code, said } = await runNode('scripts/host/verify.mjs', folder, list);
    expect(said).toContain('the same 4 files');
    expect(code).toBe(0);
  });

  test('is not the build where a byte changed, a file is gone or one was added: each is named', async () => {
    const { folder, list } = await stamped();
    writeFileSync(join(folder, 'assets/a.js'), 'A');
    rmSync(join(folder, 'index.html'));
    copyFileSync(join(folder, 'assets/b.js'), join(folder, 'assets/c.js'));
    const { code, said } = await runNode('scripts/host/verify.mjs', folder, list);
    expect(said.split('\n').slice(0, 3)).toEqual([
      'differs: assets/a.js',
      'missing: index.html',
      'not in the list: assets/c.js',
    ]);
    expect(code).toBe(1);
  });
});

describe('a site that is verified', () => {
  test('is the build where it hands out the same bytes, and where it does not, what differs or is missing is named', async () => {
    const { folder, list } = await stamped();
    const { port, stop } = await serve(folder);
    onTestFinished(async () => void (await stop()));
    const site = `http://127.0.0.1:${port}`;
    expect(await runNode('scripts/host/verify.mjs', site, list)).toMatchObject({ code: 0 });

    writeFileSync(join(folder, 'assets/b.js'), 'b ');
    rmSync(join(folder, 'assets/a.js'));
    const { code, said } = await runNode('scripts/host/verify.mjs', site, list);
    expect(said.split('\n').slice(0, 2)).toEqual(['missing: assets/a.js (404)', 'differs: assets/b.js']);
    expect(code).toBe(1);
  });

  test.each([
    ['its front page is another one', ({ url }: IncomingMessage) => url === '/'],
    ['its front page is another one behind a ?', ({ url = '' }: IncomingMessage) => url.startsWith('/?')],
    ['browsers are given another page', ({ headers }: IncomingMessage) => !/node/.test(headers['user-agent'] ?? '')],
    ['pages are given to who asks for pages', ({ headers }: IncomingMessage) => /html/.test(headers.accept ?? '')],
  ])('is not the build where %s, though each file is right', async (_what, isEvil) => {
    const { folder, list } = await stamped();
    const site = await serve(folder);
    const server = createServer(async (request, response) => {
      if (isEvil(request)) return response.end('<script>evil</script>');
      const answer = await fetch(`http://127.0.0.1:${site.port}${request.url}`);
      return response.writeHead(answer.status).end(new Uint8Array(await answer.arrayBuffer()));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(async () => {
      server.close();
      await site.stop();
    });
    const { port } = server.address() as AddressInfo;
    const { code, said } = await runNode('scripts/host/verify.mjs', `http://127.0.0.1:${port}`, list);
    expect(said).toContain('differs: the front page');
    expect(said).toContain('a host can answer this check in one way and a tablet in another');
    expect(code).toBe(1);
  });

  test('is told which headers of its front page it does not send', async () => {
    const { folder, list } = await stamped({ ...files, _headers: '/\n  One: 1\n' });
    const { port, stop } = await serve(folder);
    onTestFinished(async () => void (await stop()));
    const other = temporaryFolder({ 'BUILD.txt': readFileSync(list), _headers: '/\n  One: 2\n' });
    const { said } = await runNode('scripts/host/verify.mjs', `http://127.0.0.1:${port}`, join(other, 'BUILD.txt'));
    expect(said).toContain('not sent as in _headers: One, for the front page, /');
  });

  test('is told which headers it does not send, and that is no fault of the files', async () => {
    const { folder, list } = await stamped({ ...files, _headers: '/*\n  One: 1\n/index.html\n  Two: 2\n' });
    const { port, stop } = await serve(folder);
    onTestFinished(async () => void (await stop()));
    const site = `http://127.0.0.1:${port}`;
    expect((await runNode('scripts/host/verify.mjs', site, list)).said).not.toContain('not sent');
    const other = temporaryFolder({
      'BUILD.txt': readFileSync(list),
      _headers: '/*\n  One: 2\n/index.html\n  Two: 2\n',
    });
    const { code, said } = await runNode('scripts/host/verify.mjs', site, join(other, 'BUILD.txt'));
    expect(said).toContain(
      'not sent as in _headers: One, for the front page, /, the front page with something behind a ?, assets/a.js and 2 more',
    );
    expect(said).not.toContain('Two');
    expect(code).toBe(0);
  });

  test('is not the build where it answers for files that are not there', async () => {
    const { folder, list } = await stamped();
    const server = createServer((request, response) => {
      const file = join(folder, request.url ?? '');
      response.end(readFileSync(existsSync(file) && request.url !== '/' ? file : join(folder, 'index.html')));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const { code, said } = await runNode('scripts/host/verify.mjs', `http://127.0.0.1:${port}`, list);
    expect(said.match(/^answers for a file that is not there: \S+$/gm)).toEqual([
      expect.stringMatching(/[0-9a-f]$/),
      expect.stringMatching(/\/sw\.js$/),
    ]);
    expect(code).toBe(1);
  });

  test('that does not answer is not the build', async () => {
    const { folder, list } = await stamped();
    const { port, stop } = await serve(folder);
    await stop();
    const { code, said } = await runNode('scripts/host/verify.mjs', `http://127.0.0.1:${port}/`, list);
    expect(said).toContain('missing: index.html (connect ECONNREFUSED');
    expect(code).toBe(1);
  });
});
